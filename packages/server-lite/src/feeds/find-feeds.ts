import { type DomNode, elementsIn } from '../sources/page/dom.ts';
import { resolveUrl } from '../sources/feed/resolve-url.ts';

const KINDS = /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/json|text\/xml|application\/xml)$/i;

/** The feeds that a page names in its head, as whole addresses, those of its comments last. */
export function feedsNamedIn(page: readonly DomNode[], url: string): string[] {
  return feedLinksIn(page, url).map(({ address }) => address);
}

/** The same with what the page calls each of them; empty where it gives it no name. */
export function feedLinksIn(page: readonly DomNode[], url: string): { address: string; title: string }[] {
  const base = elementsIn(page, ({ name, attribs }) => name === 'base' && attribs['href'] !== undefined)[0];
  const from = resolveUrl(base?.attribs['href'] ?? '', url) || url;
  const links = elementsIn(page, ({ name, attribs }) => {
    const isAlternate = /(?:^|\s)alternate(?:\s|$)/i.test(attribs['rel'] ?? '');
    return name === 'link' && isAlternate && KINDS.test((attribs['type'] ?? '').split(';')[0]?.trim() ?? '');
  });
  const found = links.flatMap(({ attribs }) => {
    const { href = '', title = '' } = attribs;
    const address = resolveUrl(href, from);
    // The API of a WordPress site names itself so too, and is no feed.
    if (!/^https?:\/\//.test(address) || /\/wp-json\/|\boembed\b/.test(address)) return [];
    return [{ address, title, isOfComments: /comment|kommentar|commentaire|comentario/i.test(`${title} ${address}`) }];
  });
  const ordered = [
    ...found.filter(({ isOfComments }) => !isOfComments),
    ...found.filter(({ isOfComments }) => isOfComments),
  ];
  const first = new Map(ordered.toReversed().map(({ address, title }) => [address, title]));
  return [...new Set(ordered.map(({ address }) => address))].map((address) => ({
    address,
    title: first.get(address) ?? '',
  }));
}
