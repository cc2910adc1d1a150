import type { HeadPage, Item, QueryPage } from '../packages/sdk/src/schema/index.ts';
import { ENDPOINT, headPage, items, selection } from './fixtures.ts';

const stars = (item: Item): number => ('reviewRating' in item ? Math.round(item.reviewRating?.ratingValue ?? 0) : 0);
const text = (item: Item): string => (item['@type'] === 'Review' ? item.reviewBody : item.articleBody).toLowerCase();

/** A head page whose endpoint answers queries at `link`. */
export const queryHead = (link: string, shown: Item[] = items): HeadPage => {
  const head = headPage(shown, { selected: shown.length });
  return { ...head, links: { ...head.links, query: link } };
};

const counted = (values: readonly string[]): { value: string; count: number }[] =>
  [...new Set(values)].map((value) => ({ value, count: values.filter((each) => each === value).length }));

/** What an endpoint answers at an address below `links.query`, by the same meaning of its parameters. */
export function queryAnswer(address: string, all: Item[] = items): QueryPage {
  const { searchParams: asked, href } = new URL(address);
  const of = (name: string): string[] => asked.getAll(name);
  const q = asked.get('q')?.toLowerCase() ?? '';
  const isIn = (name: string, values: readonly (string | undefined)[]): boolean =>
    !of(name).length || of(name).some((value) => values.includes(value));
  const found = all.filter(
    (item) =>
      isIn('rating', [String(stars(item))]) &&
      isIn('lang', [item.inLanguage]) &&
      isIn('source', [item.publisher.identifier]) &&
      isIn('tag', item.keywords ?? []) &&
      text(item).includes(q),
  );
  const sort = (asked.get('sort') ?? 'newest') as QueryPage['query']['sort'];
  if (sort === 'oldest') found.reverse();
  if (sort === 'lowest') found.sort((a, b) => (stars(a) || 9) - (stars(b) || 9));
  if (sort === 'highest') found.sort((a, b) => stars(b) - stars(a));
  return {
    query: { rating: of('rating').map(Number), tag: of('tag'), lang: of('lang'), source: of('source'), q, sort },
    text: `Found: ${found.length} of ${all.length}.`,
    found: { count: found.length },
    isComplete: true,
    indexed: selection.published,
    published: selection.published,
    facets: {
      rating: counted(all.map((item) => String(stars(item))).filter((value) => value !== '0')).sort(
        (a, b) => +b.value - +a.value,
      ),
      tag: counted(all.flatMap(({ keywords }) => keywords ?? [])),
      lang: counted(all.flatMap(({ inLanguage }) => inLanguage ?? [])),
      source: counted(all.map(({ publisher }) => publisher.identifier)).map((facet) => ({
        ...facet,
        name: all.find(({ publisher }) => publisher.identifier === facet.value)!.publisher.name,
      })),
    },
    selection: { ...selection, selected: all.length },
    items: found,
    links: { self: href, next: null, root: ENDPOINT, head: `${ENDPOINT}collections/home.json` },
  };
}

/** Answers queries below `link` in the place of the network. Returns how to end that. */
export function answerQueries(link: string): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    if (!url.startsWith(link)) return fetch(input, init);
    return new Response(JSON.stringify(queryAnswer(url)), { headers: { 'content-type': 'application/json' } });
  };
  return () => {
    globalThis.fetch = fetch;
  };
}

/** A drawing of a piano's keys. Larger than what a build puts into the script, because pictures have addresses of their own. */
const PICTURE = new URL('./keyboard.svg', import.meta.url).href;

/** A head page whose first item has so many pictures, which lie where the page does. */
export function withPictures(count: number): HeadPage {
  const page = headPage();
  const [first, ...rest] = page.items as [Item, ...Item[]];
  const image = Array.from({ length: count }, (_, index) => ({
    '@type': 'ImageObject' as const,
    url: `${PICTURE}?${index}`,
    width: 800,
    height: 600,
    caption: `Sample drawing ${index + 1}: the keys of a piano`,
  }));
  return {
    ...page,
    items: [{ ...first, image } as Item, ...rest],
    links: { ...page.links, root: new URL('/', PICTURE).href },
  };
}
