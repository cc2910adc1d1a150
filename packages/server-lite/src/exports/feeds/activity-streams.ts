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
import { html } from './markup.ts';

const CONTEXT = [
  'https://www.w3.org/ns/activitystreams',
  {
    schema: 'https://schema.org/',
    Review: 'schema:Review',
    reviewRating: 'schema:reviewRating',
    Rating: 'schema:Rating',
    ratingValue: 'schema:ratingValue',
    worstRating: 'schema:worstRating',
    bestRating: 'schema:bestRating',
    datePublished: 'schema:datePublished',
    inLanguage: 'schema:inLanguage',
    publisher: 'schema:publisher',
  },
];

/** An OrderedCollection of ActivityStreams 2.0: postings are Notes, and reviews are Notes that are schema.org's Review as well. */
export const ACTIVITY_STREAMS: FeedWriter = {
  type: 'application/activity+json; charset=utf-8',
  begin: (of) => {
    const { home, self, modified } = of;
    const head = {
      '@context': CONTEXT,
      id: self,
      type: 'OrderedCollection',
      name: headingOf(of),
      url: home,
      updated: modified,
      generator: { type: 'Application', name: GENERATOR },
    };
    return `${JSON.stringify(head).slice(0, -1)},\n"orderedItems":[`;
  },
  item: (item, head, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(note(item, head))}`,
  end: (disclosure, count) => `\n],\n"totalItems":${count},\n"summary":${JSON.stringify(html(disclosure))}}\n`,
};

function note(each: FeedItem, head: FeedHead): object {
  const { item } = each;
  const { identifier, author, inLanguage, datePublished, url, publisher, keywords = [] } = item;
  const rating = ratingOf(item);
  const permalink = head.permalink(identifier);
  return {
    id: permalink ?? `urn:smm:${identifier}`,
    type: item['@type'] === 'Review' ? ['Note', 'Review'] : 'Note',
    generator: { type: 'Application', name: GENERATOR },
    url: permalink ?? url,
    name: ownTitleOf(item),
    summary: html(lineOf(each, head)),
    content: html(bodyOf(item)),
    inLanguage,
    published: instantOf(datePublished)?.toISOString(),
    datePublished,
    attributedTo: author.name === '' ? undefined : { type: author['@type'], name: author.name, url: author.url },
    to: 'https://www.w3.org/ns/activitystreams#Public',
    tag: keywords.length === 0 ? undefined : keywords.map((name) => ({ type: 'Object', name })),
    publisher: publisher.name,
    reviewRating: rating && { type: 'Rating', ...rating },
  };
}
