import {
  bodyOf,
  type FeedItem,
  type FeedHead,
  type FeedWriter,
  GENERATOR,
  headingOf,
  instantOf,
  lineOf,
  ownTitleOf,
  ratingOf,
} from './feed.ts';

/**
 * JSON Feed 1.1. What the format has no field for stands in `_smm`: the author's own title, the rating on its own scale, the date
 * as far as it is known, and where the words first appeared.
 */
export const JSON_FEED: FeedWriter = {
  type: 'application/feed+json; charset=utf-8',
  begin: (of) => {
    const { home, self } = of;
    const head = {
      version: 'https://jsonfeed.org/version/1.1',
      title: headingOf(of),
      home_page_url: home,
      feed_url: self,
      _smm: { generator: GENERATOR },
    };
    return `${JSON.stringify(head).slice(0, -1)},\n"items":[`;
  },
  item: (item, head, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(jsonItem(item, head))}`,
  end: (disclosure) => `\n],\n"description":${JSON.stringify(disclosure)}}\n`,
};

function jsonItem(each: FeedItem, head: FeedHead): object {
  const { item } = each;
  const { identifier, author, inLanguage, datePublished, url, publisher, keywords, materialConnection } = item;
  const permalink = head.permalink(identifier);
  return {
    id: permalink ?? `smm:${identifier}`,
    url: permalink ?? url,
    external_url: permalink === undefined ? undefined : url,
    title: lineOf(each, head),
    content_text: bodyOf(item) === '' ? lineOf(each, head) : bodyOf(item),
    date_published: instantOf(datePublished)?.toISOString(),
    authors: author.name === '' ? undefined : [{ name: author.name, url: author.url }],
    language: inLanguage,
    tags: keywords,
    _smm: {
      type: item['@type'],
      name: ownTitleOf(item),
      body: bodyOf(item),
      datePublished,
      reviewRating: ratingOf(item),
      publisher: { identifier: publisher.identifier, name: publisher.name },
      materialConnection,
    },
  };
}
