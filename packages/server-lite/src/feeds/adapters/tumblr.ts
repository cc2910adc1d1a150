import { rawText, child } from '../../sources/feed/element.ts';
import { readEntry } from '../../sources/feed/read-entry.ts';
import { feedReader } from '../../sources/feed/read-feed.ts';
import { OutboundError } from '../../errors/outbound-error.ts';
import type { FeedAdapter, FeedGet } from '../adapter.ts';
import { FEED_KINDS } from '../feed-kinds.ts';
import { readAnswer } from '../read-answer.ts';
import { isThere, toldRefusal } from '../told-refusal.ts';
import { partsOf, webAddressOf } from '../web-address.ts';

const BLOG = /^[a-z\d][a-z\d-]{0,62}$/;
const NO_BLOGS = new Set(['www', 'assets', 'api', 'media', '64', 'static', 'blog']);
const OTHER_PAGES = new Set([
  'dashboard',
  'explore',
  'tagged',
  'search',
  'blog',
  'login',
  'register',
  'about',
  'policy',
]);

/**
 * A blog of Tumblr, or one tag of it, by its feed.
 *
 * A feed holds the newest 20 posts, cannot be paged, and copies of different age answer in turn: an answer is `part`.
 * A post that is gone answers 404 or 410 at its address (`gone`). Reblogs hold other people's words beneath the name of
 * the blog and are left out, listed with the reason.
 */
export const tumblr: FeedAdapter = {
  kind: 'tumblr',
  name: 'Tumblr',
  everyMinutes: 60,
  perHour: 30,
  examples: [
    'https://sample-bakery.tumblr.com/',
    'https://www.tumblr.com/sample-bakery',
    'https://sample-bakery.tumblr.com/tagged/bread',
  ],
  takes: ['a blog', 'a tag of a blog'],
  limits: ['Its newest 20 posts. Reblogs are other people’s words and left out.'],

  tell(given) {
    const url = webAddressOf(given);
    if (!url?.hostname.endsWith('.tumblr.com')) return undefined;
    const [first = '', second = '', ...more] = partsOf(url);
    const host = url.hostname.slice(0, -'.tumblr.com'.length);
    if (host === 'www') return BLOG.test(first) && second === '' && !OTHER_PAGES.has(first) ? blog(first) : undefined;
    if (!BLOG.test(host) || NO_BLOGS.has(host)) return undefined;
    if (first === '' || (first === 'rss' && second === '')) return blog(host);
    const isTag =
      first === 'tagged' && second !== '' && (more.length === 0 || (more.length === 1 && more[0] === 'rss'));
    return isTag ? `${blog(host)}tagged/${encodeURIComponent(second)}` : undefined;
  },

  async ask({ address, get }) {
    const body = await toldRefusal(
      get(`${address.replace(/\/$/, '')}/rss`, { accept: FEED_KINDS, conditional: true }),
      {
        404: `${address}: there is no such blog, or it is shown to members of Tumblr alone.`,
      },
    );
    if (body === null) return null;
    const { items, rejected, gone } = await readAnswer(body.bytes, { name: address, ...body, source: 'tumblr' });
    const reblogs = reblogsIn(body.bytes, body.url);
    const isOwn = ({ sourceId, url }: { sourceId?: string; url?: string }) => !reblogs.has(sourceId ?? url ?? '');
    const title = items[0]?.extra?.['feed title'];
    const name = new URL(address).hostname.replace('.tumblr.com', '');
    return {
      items: items
        .filter(isOwn)
        .map((item) => ({ ...item, authorName: item.authorName ?? name, authorUrl: blog(name) })),
      rejected: [
        ...rejected,
        ...items
          .filter((item) => !isOwn(item))
          .map((item) => ({ where: item.url ?? '', reason: 'it is a reblog: the words are somebody else’s' })),
      ],
      next: null,
      extent: 'part',
      gone,
      ...(typeof title === 'string' && { title }),
    };
  },

  async gone(ids, { get }) {
    const gone: string[] = [];
    for (const id of ids)
      if (/^https:\/\/[a-z\d-]+\.tumblr\.com\/post\/\d+/.test(id) && !(await isThere(seen(id, get)))) gone.push(id);
    return gone;
  },
};

function blog(name: string): string {
  return `https://${name.toLowerCase()}.tumblr.com/`;
}

/** A page of any length says that it is there. */
async function seen(url: string, get: FeedGet): Promise<void> {
  try {
    await get(url, { accept: ['text/html'], most: 4 << 20 });
  } catch (error) {
    if (!(error instanceof OutboundError && error.reason === 'too-large')) throw error;
  }
}

function reblogsIn(bytes: Uint8Array, url: string): Set<string> {
  const found = new Set<string>();
  const reader = feedReader(
    {
      entry: (entry, feed) => {
        const words = child(entry, 'description');
        if (words && /class="[^"]*\btumblr_blog\b/.test(rawText(words))) {
          const { id, url: address } = readEntry(entry, feed);
          for (const each of [id, address]) if (each !== undefined) found.add(each);
        }
      },
      // The reading of it says which.
      tooLarge: () => undefined,
    },
    url,
  );
  reader.write(new TextDecoder().decode(bytes));
  reader.end();
  return found;
}
