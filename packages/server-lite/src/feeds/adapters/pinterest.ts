import type { FeedAdapter } from '../adapter.ts';
import { FEED_KINDS } from '../feed-kinds.ts';
import { readAnswer } from '../read-answer.ts';
import { toldRefusal } from '../told-refusal.ts';
import { partsOf, webAddressOf } from '../web-address.ts';

const NAME = /^[\p{L}\p{N}\p{M}_-]{1,100}$/u;
const OTHER_PAGES = new Set([
  'pin',
  'search',
  'ideas',
  'explore',
  'business',
  'settings',
  'login',
  'about',
  'topics',
  'videos',
  'today',
]);
const OTHER_BOARDS = new Set(['_saved', '_created', '_pins', 'pins', 'boards', 'followers', 'following']);

/**
 * A public board of Pinterest, or all of somebody's pins, by their feed.
 *
 * A feed holds the newest 25 pins, cannot be paged, and copies of different age answer in turn: an answer is `part`, and a
 * single pin cannot be asked for without a key. Who wrote what stands under a pin is not said: it was often saved from elsewhere.
 */
export const pinterest: FeedAdapter = {
  kind: 'pinterest',
  name: 'Pinterest',
  everyMinutes: 120,
  perHour: 10,
  examples: ['https://www.pinterest.com/anna/bread/', 'https://www.pinterest.com/anna/'],
  takes: ['a board', 'all pins of an account'],
  limits: ['Its newest 25 pins. Who wrote what stands under a pin is not said, and deletions are not noticed.'],

  tell(given) {
    const url = webAddressOf(given);
    if (!url || !/(?:^|\.)pinterest\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/.test(url.hostname)) return undefined;
    const [user = '', board = '', ...more] = partsOf(url);
    if (!NAME.test(user) || OTHER_PAGES.has(user) || more.length > 0) return undefined;
    const bare = board.replace(/\.rss$/, '');
    const home = `https://www.pinterest.com/${encodeURIComponent(user.toLowerCase())}/`;
    if (bare === '' || bare === 'feed' || OTHER_BOARDS.has(bare)) return home;
    return NAME.test(bare) ? `${home}${encodeURIComponent(bare.toLowerCase())}/` : undefined;
  },

  async ask({ address, get }) {
    const [user = '', board] = new URL(address).pathname.split('/').filter(Boolean);
    const url = `https://www.pinterest.com/${user}/${board ?? 'feed'}.rss`;
    const body = await toldRefusal(get(url, { accept: FEED_KINDS, conditional: true }), {
      404: `${address}: there is no such board, or it is secret.`,
    });
    if (body === null) return null;
    const { items, rejected, gone } = await readAnswer(body.bytes, { name: address, ...body, source: 'pinterest' });
    const title = items[0]?.extra?.['feed title'];
    return { items, rejected, gone, next: null, extent: 'part', ...(typeof title === 'string' && { title }) };
  },
};
