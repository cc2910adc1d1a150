import type { UntrustedItem } from '../../domain/model.ts';
import type { FeedAdapter } from '../adapter.ts';
import { FEED_KINDS } from '../feed-kinds.ts';
import { extentOf } from '../newest-first.ts';
import { readAnswer } from '../read-answer.ts';
import { toldRefusal } from '../told-refusal.ts';
import { isOfOnePlace, webAddressOf } from '../web-address.ts';

/** What phpBB puts under each post of its feeds, in the forum's language: who posted it, and when. */
const LONGEST_TAIL = 300;
const TAIL = /\n+[^\n]{2,40}:[^\n]{1,120} — [^\n]{6,60}\s*$/;

/**
 * A forum or topic of phpBB (3.0 and newer), or a forum of vBulletin (3 and 4), by their own feeds.
 *
 * They are written anew for each question, newest first, so one is a `window` while its dates go down; where its dates are
 * missing or mixed, as with announcements, a `part`. They hold the newest 10 to 50 posts and cannot be paged. A single post cannot be asked for.
 */
export const forum: FeedAdapter = {
  kind: 'forum',
  name: 'phpBB and vBulletin',
  everyMinutes: 60,
  perHour: 12,
  examples: [
    'https://forum.example/viewforum.php?f=2',
    'https://forum.example/viewtopic.php?t=123',
    'https://forum.example/external.php?type=RSS2&forumids=2',
    'https://forum.example/forumdisplay.php?f=2',
  ],
  takes: ['a forum', 'a topic (phpBB alone)'],
  limits: [
    'Its newest 10 to 50 posts, where its feeds are switched on. Deletions are noticed as long as a post would still be there.',
  ],

  tell(given) {
    const url = webAddressOf(given);
    const script = url?.pathname.split('/').at(-1) ?? '';
    if (!url || isOfOnePlace(url)) return undefined;
    const feedAt = (name: string, query: string) => new URL(`${name}${query}`, url).href;
    const number = (name: string) => /^\d{1,9}/.exec(url.searchParams.get(name) ?? url.search.slice(1))?.[0];
    const [f, t] = [url.searchParams.get('f'), url.searchParams.get('t')].map(
      (each) => /^\d{1,9}$/.exec(each ?? '')?.[0],
    );
    if (script === 'viewtopic.php' && t !== undefined) return feedAt('feed.php', `?t=${t}`);
    if (script === 'viewforum.php' && f !== undefined) return feedAt('feed.php', `?f=${f}`);
    if (script === 'feed.php')
      return feedAt('feed.php', t !== undefined ? `?t=${t}` : f !== undefined ? `?f=${f}` : modeOf(url));
    if (script === 'forumdisplay.php') {
      const id = f ?? number('forumid') ?? number('');
      return id === undefined ? undefined : feedAt('external.php', `?type=RSS2&forumids=${id}`);
    }
    if (script === 'external.php' && /^(?:rss\d?|xml)$/i.test(url.searchParams.get('type') ?? '')) {
      const ids = /^\d[\d,]{0,100}$/.exec(url.searchParams.get('forumids') ?? '')?.[0];
      return feedAt('external.php', `?type=RSS2${ids === undefined ? '' : `&forumids=${ids}`}`);
    }
    return undefined;
  },

  async ask({ address, get }) {
    const body = await toldRefusal(get(address, { accept: FEED_KINDS, conditional: true }), {
      403: `${address}: the forum shows it to members alone.`,
      404: `${address}: there is no feed. Those who run the forum can switch feeds on (phpBB: General, Feed settings).`,
    });
    if (body === null) return null;
    const { items, rejected, gone } = await readAnswer(body.bytes, { name: address, ...body, source: 'feed' });
    const own = address.includes('feed.php') ? items.map(withoutTail) : items;
    const title = items[0]?.extra?.['feed title'];
    return {
      items: own,
      rejected,
      gone,
      next: null,
      extent: extentOf(own),
      ...(typeof title === 'string' && { title }),
    };
  },
};

function modeOf(url: URL): string {
  const mode = url.searchParams.get('mode') ?? '';
  return /^(?:news|topics|topics_new|topics_active|forums)$/.test(mode) ? `?mode=${mode}` : '';
}

function withoutTail(item: UntrustedItem): UntrustedItem {
  const { body: whole = '' } = item;
  const body = whole.slice(0, -LONGEST_TAIL) + whole.slice(-LONGEST_TAIL).replace(TAIL, '');
  return body === '' ? item : { ...item, body };
}
