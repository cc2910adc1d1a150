import { resolveUrl } from '../feed/resolve-url.ts';
import { objectIn, objectsIn, textIn, type Json } from '../postings/reading.ts';
import { parseJson } from '../records/parse-json.ts';
import { SourceError } from '../source-error.ts';

/** In UTF-16 units: a feed is looked at as a whole, because it says once what holds for all of its items. */
const LARGEST = 24 << 20;

/**
 * The items of a JSON Feed, one on each line, with what the feed says for all of them: authors, language, and where
 * its addresses start from. What is no whole JSON goes on as it is.
 *
 * @throws SourceError where it is too large, or empty.
 */
export async function* translateJsonFeed(
  name: string,
  texts: AsyncIterable<string>,
  base = '',
): AsyncGenerator<string> {
  let text = '';
  for await (const piece of texts) {
    text += piece;
    if (text.length > LARGEST)
      throw new SourceError(`${name} is a JSON Feed of more than ${LARGEST} characters. Split it.`);
  }
  const feed = feedIn(text);
  const items = objectsIn(feed?.['items']);
  if (Array.isArray(feed?.['items']) && feed['items'].length === 0)
    throw new SourceError(`${name} is a JSON Feed with nothing in it that somebody said. Export it again.`);
  if (!feed || items.length === 0) return yield text;
  for (const item of items) yield `${JSON.stringify(whole(item, feed, base))}\n`;
}

function feedIn(text: string): Json | undefined {
  try {
    return objectIn(parseJson(text.replace(/^\ufeff/, '')));
  } catch {
    // It is cut off or broken: the reader of JSON takes what is whole, and reports the rest with its line.
    return undefined;
  }
}

function whole(item: Json, feed: Json, from: string): Json {
  const base = resolveUrl(textIn(feed['home_page_url']) ?? textIn(feed['feed_url']) ?? '', from) || from;
  const authors = [
    item['authors'],
    item['author'] && [item['author']],
    feed['authors'],
    feed['author'] && [feed['author']],
  ];
  const url = textIn(item['url']);
  const html = textIn(item['content_html']);
  const hasWords = html ?? textIn(item['content_text']);
  return {
    ...item,
    authors: authors.find((each) => objectsIn(each).length > 0),
    language: item['language'] ?? feed['language'],
    // What begins with words is mark-up all the same, and would be taken as it stands.
    ...(html && !/^\s*</.test(html) && /<[a-z/]|&[a-z#]\w*;/i.test(html) && { content_html: `<div>${html}</div>` }),
    ...(url && { url: resolveUrl(url, base) }),
    ...(!hasWords && { content_text: textIn(item['summary']) ?? textIn(item['title']) }),
  };
}
