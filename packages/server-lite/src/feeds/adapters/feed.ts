import { parsePage } from '../../sources/page/dom.ts';
import { SourceError } from '../../sources/source-error.ts';
import { tellTranslation } from '../../sources/translate/translation.ts';
import type { FeedAdapter, FeedAnswer, FeedBody } from '../adapter.ts';
import { describePage } from '../describe-page.ts';
import { FEED_KINDS } from '../feed-kinds.ts';
import { feedsNamedIn } from '../find-feeds.ts';
import { entriesMarkedIn } from '../h-feed.ts';
import { readAnswer } from '../read-answer.ts';

/** What a feed says of itself stands within so many characters. */
const HEAD = 1 << 16;

/**
 * A feed in any format (RSS, RDF, Atom, JSON Feed), a page that names one in its head, or one that marks its postings (h-feed).
 *
 * An answer is a `list`: a feed holds its newest entries and cannot be paged, and whether one that is missing at its end fell off
 * there or was taken back nobody can tell: some cut by number, some by age, some put first what was edited last. What vanished
 * from between others was taken back.
 */
export const feed: FeedAdapter = {
  kind: 'feed',
  name: 'Feed',
  everyMinutes: 60,
  perHour: 60,
  examples: ['https://blog.example/feed.xml', 'https://blog.example/'],
  takes: ['a feed', 'a page that names its feed, or marks its postings'],
  limits: [
    'A feed holds its newest entries. What vanished from between others is taken for deleted; what fell off its end is not.',
  ],

  tell(given) {
    const text = given.trim();
    const url =
      text.length > 2000 || /\s/.test(text) ? null : URL.parse(text.replace(/^feed:(?:\/\/)?(?=https?:)/i, ''));
    if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
    url.hash = '';
    return url.href;
  },

  async ask({ address, get }) {
    const body = await get(address, { accept: FEED_KINDS, conditional: true });
    if (body === null) return null;
    if (!isPage(body)) return answerOf(body, address);
    const html = new TextDecoder(knownCharset(body.charset)).decode(body.bytes);
    const page = parsePage(html);
    const [named] = feedsNamedIn(page, body.url);
    if (named !== undefined && named !== address) {
      const found = await get(named, { accept: FEED_KINDS, conditional: true });
      if (found === null) return null;
      if (isPage(found))
        throw new SourceError(
          `${address} names ${named} as its feed, which answered with ${describePage(textOf(found))}`,
        );
      return answerOf(found, named);
    }
    const items = entriesMarkedIn(page, body.url);
    if (items.length === 0) throw new SourceError(`${address} answered with ${describePage(html)}`);
    return { items, rejected: [], gone: [], next: null, extent: 'list' };
  },
};

async function answerOf(body: FeedBody, name: string): Promise<FeedAnswer> {
  const { items, rejected, gone } = await readAnswer(body.bytes, { name, ...body });
  const title = items[0]?.extra?.['feed title'];
  return {
    items,
    rejected,
    gone,
    next: null,
    extent: 'list',
    ...(typeof title === 'string' && title !== '' && { title: title.slice(0, 200) }),
    ...declaredMove(textOf(body).slice(0, HEAD), body.url),
  };
}

/** Where RSS says that it is from now on (`itunes:new-feed-url`); at that address it goes on saying so. */
function declaredMove(head: string, url: string): { movedTo?: string } {
  const [, said = ''] = /<itunes:new-feed-url>\s*(?:<!\[CDATA\[)?\s*(https?:\/\/[^\s<>\]]{1,2000})/i.exec(head) ?? [];
  const to = URL.parse(said.replaceAll('&amp;', '&'))?.href;
  return to === undefined || to === url ? {} : { movedTo: to };
}

function isPage(body: FeedBody): boolean {
  return tellTranslation(textOf(body).slice(0, 1 << 16)) === 'page';
}

function textOf({ bytes }: FeedBody): string {
  return new TextDecoder().decode(bytes);
}

function knownCharset(charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset).encoding;
  } catch (error) {
    if (error instanceof RangeError) return 'utf-8';
    throw error;
  }
}
