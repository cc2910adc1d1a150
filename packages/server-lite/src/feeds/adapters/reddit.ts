import type { UntrustedItem } from '../../domain/model.ts';
import type { FeedAdapter, FeedGet } from '../adapter.ts';
import { FEED_KINDS } from '../feed-kinds.ts';
import { readAnswer } from '../read-answer.ts';
import { toldRefusal } from '../told-refusal.ts';
import { isOf, partsOf, webAddressOf } from '../web-address.ts';

const HOME = 'https://www.reddit.com';
const NAME = /^[\w-]{2,40}$/;
const LOT = 25;
/** What Reddit puts under each post of its feeds, and what nobody said. */
const TAIL = /\s*submitted by\s+\/u\/\S+(?:\s+to\s+\/?r\/\S+)?(?:\s+\[link\])?(?:\s+\[comments\])?\s*$/;
const LONGEST_TAIL = 400;
const TAKEN_BACK = /^\[(?:removed|deleted)(?: by [^\]]{1,40})?\]$/i;

/**
 * A subreddit, a user, a post's comments, a search, or what links to a site, by Reddit's own feeds.
 *
 * An answer is `part`: copies of different age answer in turn, moderators let things in late, and searches lag behind. Posts
 * are asked for by id (`gone`); comments cannot be without a key. Points are not in feeds, and would be votes and no
 * stars. Without an account Reddit lets few requests through (about ten in a minute, and fewer from hosting networks), so it is
 * asked seldom; 403 and 429 are said.
 */
export const reddit: FeedAdapter = {
  kind: 'reddit',
  name: 'Reddit',
  everyMinutes: 60,
  perHour: 20,
  examples: [
    'r/bakery',
    'u/anna_sample',
    'https://www.reddit.com/r/bakery/',
    'https://www.reddit.com/search?q=sample+bakery',
    'https://www.reddit.com/domain/bakery.example/',
  ],
  takes: ['a subreddit', 'a user', 'the comments on a post', 'a search', 'what links to a site'],
  limits: [
    'Points are not in its feeds. Deleted comments are not noticed, deleted posts are.',
    'Without an account Reddit lets few requests through, and from some networks none.',
  ],

  tell(given) {
    const text = given.trim();
    const [, short = '', called = ''] = /^\/?(r|u|user)\/([\w-]{2,40})\/?$/.exec(text) ?? [];
    if (called !== '') return short === 'r' ? subreddit(called) : `${HOME}/user/${called}/`;
    const url = webAddressOf(text);
    if (!url || !isOf(url, 'reddit.com')) return undefined;
    const [first = '', name = '', kind = '', id = ''] = partsOf(url).filter((part) => part !== '.rss');
    const words = url.searchParams.get('q')?.trim() ?? '';
    if (first === 'search') return words === '' ? undefined : `${HOME}/search/?q=${encodeURIComponent(words)}`;
    if (first === 'domain')
      return /^[\w.-]{3,200}$/.test(name) ? `${HOME}/domain/${name.toLowerCase()}/new/` : undefined;
    if ((first === 'user' || first === 'u') && NAME.test(name)) return `${HOME}/user/${name}/`;
    if (first !== 'r' || !NAME.test(name)) return undefined;
    if (kind === 'comments')
      return /^[a-z\d]{2,12}$/.test(id) ? `${HOME}/r/${name.toLowerCase()}/comments/${id}/` : undefined;
    if (kind === 'search')
      return words === '' ? undefined : `${HOME}/r/${name.toLowerCase()}/search/?q=${encodeURIComponent(words)}`;
    return subreddit(name);
  },

  async ask({ address, cursor, get }) {
    const url = new URL(address);
    const isSearch = url.searchParams.has('q');
    url.pathname = `${url.pathname.replace(/\/$/, '')}/.rss`;
    url.searchParams.set('limit', '100');
    if (isSearch || url.pathname.startsWith('/user/')) url.searchParams.set('sort', 'new');
    if (isSearch && url.pathname.startsWith('/r/')) url.searchParams.set('restrict_sr', '1');
    if (cursor !== null) url.searchParams.set('after', cursor);
    const body = await toldRefusal(
      get(url.href, { accept: FEED_KINDS, conditional: cursor === null }),
      refusals(address),
    );
    if (body === null) return null;
    const { items, rejected } = await readAnswer(body.bytes, { name: address, ...body, source: 'reddit' });
    const own = items.map(said);
    const isPaged = !url.pathname.includes('/comments/');
    const last = own.at(-1)?.sourceId;
    return {
      items: own.filter((item) => !isTakenBack(item)),
      rejected,
      next: isPaged && items.length >= 25 && last !== undefined && last !== cursor ? last : null,
      extent: 'part',
      gone: own.filter(isTakenBack).flatMap(({ sourceId }) => sourceId ?? []),
      ...(typeof items[0]?.extra?.['feed title'] === 'string' && { title: items[0].extra['feed title'] }),
    };
  },

  async gone(ids, { get }) {
    const posts = ids.filter((id) => /^t3_[a-z\d]{2,12}$/.test(id));
    const gone: string[] = [];
    for (let at = 0; at < posts.length; at += LOT) gone.push(...(await absentOf(posts.slice(at, at + LOT), get)));
    return gone;
  },
};

function subreddit(name: string): string {
  return `${HOME}/r/${name.toLowerCase()}/new/`;
}

async function absentOf(ids: readonly string[], get: FeedGet): Promise<string[]> {
  const body = await toldRefusal(
    get(`${HOME}/by_id/${ids.join(',')}/.rss?limit=${LOT}`, { accept: FEED_KINDS }),
    refusals('Reddit'),
  );
  if (body === null) throw new TypeError('Reddit answered 304 to a plain question');
  const { items } = await readAnswer(body.bytes, { name: 'Reddit', ...body, source: 'reddit' });
  // None of them: rather a refusal than so many deletions at once.
  if (items.length === 0) return [];
  const there = new Set(items.map(said).flatMap((item) => (isTakenBack(item) ? [] : (item.sourceId ?? []))));
  return ids.filter((id) => !there.has(id));
}

/** What the author said, by the name that they are known by. */
function said(item: UntrustedItem): UntrustedItem {
  const body = withoutTail(item.body ?? '');
  const name = item.authorName?.replace(/^\/u\//, '');
  const { title, authorName, authorUrl, facets, ...rest } = item;
  const isNamed = name !== undefined && name !== '[deleted]';
  return {
    ...rest,
    body: body === '' ? (title ?? '') : body,
    ...(body !== '' && title !== undefined && { title }),
    ...(body !== '' && facets && { facets: facets.filter(({ end }) => end <= body.length) }),
    ...(isNamed && { authorName: name, authorUrl: authorUrl ?? `${HOME}/user/${encodeURIComponent(name)}/` }),
  };
}

/** Only its end is looked at: a pattern that begins with blanks takes its time over many of them. */
function withoutTail(body: string): string {
  return (body.slice(0, -LONGEST_TAIL) + body.slice(-LONGEST_TAIL).replace(TAIL, '')).trim();
}

function isTakenBack({ body = '' }: UntrustedItem): boolean {
  return TAKEN_BACK.test(body);
}

function refusals(address: string): Record<number, string> {
  return {
    403: `${address}: Reddit lets nobody in from here without an account, or it is private. Ask less often, or from another network.`,
    404: `${address}: there is nothing of this name at Reddit. Check the spelling.`,
  };
}
