import {
  bodyOf,
  type FeedHead,
  type FeedItem,
  type FeedWriter,
  GENERATOR,
  headingOf,
  instantOf,
  lineOf,
  ownTitleOf,
  ratingOf,
} from './feed.ts';
import { element, html, xml } from './markup.ts';

const NAMESPACES = [
  ['atom', 'http://www.w3.org/2005/Atom'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['rev', 'http://www.purl.org/stuff/rev#'],
]
  .map(([prefix, name]) => ` xmlns:${prefix}="${name}"`)
  .join('');

/**
 * RSS 2.0 with Atom's link to itself, Dublin Core and the RDF Review vocabulary. The words stand whole in `description`; the
 * title says what must be known beside them, and the author's own title is `dc:title`.
 */
export const RSS: FeedWriter = {
  type: 'application/rss+xml; charset=utf-8',
  begin: (head) => {
    const { home = '', self, modified } = head;
    return [
      `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"${NAMESPACES}>\n<channel>\n`,
      element('title', headingOf(head)),
      element('link', home),
      self === undefined ? '' : `<atom:link rel="self" type="application/rss+xml" href="${xml(self)}"/>\n`,
      element('generator', GENERATOR),
      element('docs', 'https://www.rssboard.org/rss-specification'),
      element('lastBuildDate', rfc822(new Date(modified))),
    ].join('');
  },
  item,
  end: (disclosure) => `${element('description', disclosure)}</channel>\n</rss>\n`,
};

function item(each: FeedItem, head: FeedHead): string {
  const { item } = each;
  const { identifier, author, inLanguage, datePublished, url, publisher, keywords = [] } = item;
  const permalink = head.permalink(identifier);
  const published = instantOf(datePublished);
  const rating = ratingOf(item);
  return [
    '<item>\n',
    element('title', lineOf(each, head)),
    element('link', permalink ?? url),
    element(
      'guid',
      permalink ?? `smm:${identifier}`,
      permalink === undefined ? ' isPermaLink="false"' : ' isPermaLink="true"',
    ),
    published === undefined ? '' : element('pubDate', rfc822(published)),
    element('dcterms:issued', datePublished),
    element('dc:creator', author.name),
    element('dc:title', ownTitleOf(item)),
    element('dc:language', inLanguage),
    element('dc:type', item['@type']),
    element('dc:publisher', publisher.name),
    element('dc:source', permalink === undefined ? undefined : url),
    ...keywords.map((word) => element('category', word)),
    ...(rating === undefined
      ? []
      : [
          element('rev:rating', String(rating.ratingValue)),
          element('rev:minRating', String(rating.worstRating)),
          element('rev:maxRating', String(rating.bestRating)),
        ]),
    element('description', bodyOf(item) === '' ? lineOf(each, head) : html(bodyOf(item))),
    '</item>\n',
  ].join('');
}

/** RFC 822 as RSS wants it, with a year of four digits. */
function rfc822(date: Date): string {
  return date.toUTCString();
}
