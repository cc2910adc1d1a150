import { hackerNews as read } from '../../sources/postings/hacker-news.ts';
import { objectIn, objectsIn } from '../../sources/postings/reading.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter } from '../adapter.ts';
import { askJson, askJsonNow } from '../ask-json.ts';
import { takePostings } from '../take-postings.ts';
import { isHostName, webAddressOf } from '../web-address.ts';

const API = 'https://hn.algolia.com/api/v1/search_by_date';
const PAGE = 100;

/**
 * Stories and comments of Hacker News with certain words, from a site, by an author, or under one story, by its search
 * (hn.algolia.com/api).
 *
 * The search is a copy of its own that lags behind, so an answer is `part`. Hacker News itself says of each id whether it is deleted or
 * dead (`gone`, github.com/HackerNews/API). Points are votes and no stars.
 *
 * Limits: 10,000 requests an hour for an address (hn.algolia.com/api); far fewer are made.
 */
export const hackerNews: FeedAdapter = {
  kind: 'hacker-news',
  name: 'Hacker News',
  everyMinutes: 15,
  perHour: 240,
  examples: [
    'https://hn.algolia.com/?q=sample+bakery',
    'https://news.ycombinator.com/from?site=bakery.example',
    'https://news.ycombinator.com/user?id=anna',
    'https://news.ycombinator.com/item?id=1234567',
  ],
  takes: ['a search', 'what links to a site', 'an author', 'a story with its comments'],
  limits: ['Points are votes and no stars.'],

  tell(given) {
    const url = webAddressOf(given);
    if (!url) return undefined;
    const words = (url.searchParams.get('query') ?? url.searchParams.get('q') ?? '').replace(/\s+/g, ' ').trim();
    if (url.hostname === 'hn.algolia.com')
      return words === '' || words.length > 500 ? undefined : `https://hn.algolia.com/?q=${encodeURIComponent(words)}`;
    if (url.hostname !== 'news.ycombinator.com') return undefined;
    const [id, site] = [url.searchParams.get('id') ?? '', url.searchParams.get('site') ?? ''];
    const home = 'https://news.ycombinator.com';
    if (url.pathname === '/item') return /^\d{1,12}$/.test(id) ? `${home}/item?id=${id}` : undefined;
    if (/^\/(?:user|threads|submitted)$/.test(url.pathname))
      return /^[\w-]{2,30}$/.test(id) ? `${home}/user?id=${id}` : undefined;
    if (url.pathname !== '/from') return undefined;
    const isSite = isHostName(site.split('/')[0] ?? '') && /^[\w./:~-]{4,200}$/.test(site);
    return isSite ? `${home}/from?site=${encodeURIComponent(site.toLowerCase())}` : undefined;
  },

  async ask({ address, cursor, get }) {
    const given = new URL(address);
    const [words, site, id] = ['q', 'site', 'id'].map((name) => given.searchParams.get(name) ?? '');
    const url = new URL(API);
    const set = (name: string, value: string) => url.searchParams.set(name, value);
    set('hitsPerPage', String(PAGE));
    set(
      'tags',
      given.pathname === '/user'
        ? `author_${id},(story,comment)`
        : given.pathname === '/item'
          ? `story_${id},(story,comment)`
          : '(story,comment)',
    );
    if (site) {
      set('query', site);
      set('restrictSearchableAttributes', 'url');
    } else if (words) set('query', words);
    set('typoTolerance', 'false');
    if (cursor !== null && /^\d{9,11}$/.test(cursor)) set('numericFilters', `created_at_i<${cursor}`);
    const answer = await askJson(get, url.href, address, { conditional: cursor === null });
    if (answer === null) return null;
    const hits = objectIn(answer.value)?.['hits'];
    if (!Array.isArray(hits))
      throw new SourceError(
        `${address}: the search of Hacker News answered with something that is no list. Try again later.`,
      );
    const records = objectsIn(hits);
    const times = records.map((hit) => hit['created_at_i']).filter((time) => typeof time === 'number');
    const oldest = times.length > 0 ? Math.min(...times) : undefined;
    const isFurther = hits.length >= PAGE && oldest !== undefined && (cursor === null || oldest < Number(cursor));
    return { ...takePostings(records, read), next: isFurther ? String(oldest) : null, extent: 'part' };
  },

  async gone(ids, { get }) {
    const gone: string[] = [];
    for (const id of ids) {
      if (!/^\d{1,12}$/.test(id)) continue;
      const { value } = await askJsonNow(
        get,
        `https://hacker-news.firebaseio.com/v0/item/${id}.json`,
        `item ${id} of Hacker News`,
      );
      const item = objectIn(value);
      if (value === null || item?.['deleted'] === true || item?.['dead'] === true) gone.push(id);
    }
    return gone;
  },
};
