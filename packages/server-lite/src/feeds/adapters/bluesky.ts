import { bluesky as read, isAdult } from '../../sources/postings/bluesky.ts';
import { objectIn, objectsIn, textIn, type Json } from '../../sources/postings/reading.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter } from '../adapter.ts';
import { askJson, askJsonNow } from '../ask-json.ts';
import { takePostings } from '../take-postings.ts';
import { toldRefusal } from '../told-refusal.ts';
import { isHostName, partsOf, webAddressOf } from '../web-address.ts';

const API = 'https://public.api.bsky.app/xrpc';
const DID = /^did:[a-z]+:[\w.:%-]{1,200}$/;
const KEY = /^[\w.~-]{1,512}$/;
const POST = /^at:\/\/[^/\s]+\/app\.bsky\.feed\.post\/[\w.~-]+$/;
const PAGE = 100;
/** Posts in one question (app.bsky.feed.getPosts). */
const LOT = 25;

/**
 * Postings of an account, of a custom feed, or the replies to one post, through the public AppView, without a key.
 *
 * An answer is `part`: reposts stand where they were reposted and carry the date of what was reposted, custom feeds are
 * ranked, and a thread shows a part of its replies. Deletions are asked for by id (`gone`). Authors labelled
 * `!no-unauthenticated`, and replies that the author of a thread has hidden, are told to be gone. Searches and hashtags
 * answer 403 to whoever is not signed in, and this says so.
 *
 * Limits: 3,000 requests in 5 minutes for an address (docs.bsky.app/docs/advanced-guides/rate-limits).
 */
export const bluesky: FeedAdapter = {
  kind: 'bluesky',
  name: 'Bluesky',
  everyMinutes: 15,
  perHour: 240,
  examples: [
    '@anna.example',
    'https://bsky.app/profile/anna.example',
    'https://bsky.app/profile/anna.example/post/3kabcdefghijk',
    'https://bsky.app/profile/anna.example/feed/bakeries',
  ],
  takes: ['an account', 'the replies to a post', 'a custom feed'],
  limits: [
    'Searches and hashtags are answered to accounts alone (403).',
    'Authors who want no readers that are signed out, replies that were hidden, and what is labelled as adult do not come along. Reposts keep the name of who wrote them.',
  ],

  tell(given) {
    const text = given.trim();
    const [, handle] = /^@([^@/\s]+)$/.exec(text) ?? [];
    if (handle !== undefined) return isHostName(handle) && !handle.includes(':') ? profile(handle) : undefined;
    if (DID.test(text)) return profile(text);
    const url = webAddressOf(text);
    if (url?.hostname !== 'bsky.app') return undefined;
    const [first, actor = '', kind, key = '', ...more] = partsOf(url);
    if (first === 'hashtag' && actor !== '' && kind === undefined)
      return `https://bsky.app/hashtag/${encodeURIComponent(actor.toLowerCase())}`;
    if (first === 'search') {
      const words = url.searchParams.get('q')?.trim() ?? '';
      return words === '' ? undefined : `https://bsky.app/search?q=${encodeURIComponent(words)}`;
    }
    if (first !== 'profile' || !(isHostName(actor) || DID.test(actor)) || more.length > 0) return undefined;
    if (kind === undefined) return profile(actor);
    return (kind === 'post' || kind === 'feed') && KEY.test(key) ? `${profile(actor)}/${kind}/${key}` : undefined;
  },

  async ask({ address, cursor, get }) {
    const [first, actor = '', kind, key = ''] = partsOf(new URL(address));
    if (first !== 'profile')
      throw new SourceError(
        `${address}: Bluesky answers searches and hashtags to accounts alone (403), and smm asks without one. Subscribe to the accounts that matter, or to a custom feed of them.`,
      );
    const url = new URL(`${API}/${METHODS[kind ?? 'profile']}`);
    if (kind === undefined) {
      url.searchParams.set('actor', actor);
      url.searchParams.set('filter', 'posts_no_replies');
    } else {
      const did = DID.test(actor) || kind === 'post' ? actor : await didOf(actor, get);
      if (kind === 'feed') url.searchParams.set('feed', `at://${did}/app.bsky.feed.generator/${key}`);
      else url.searchParams.set('uri', `at://${did}/app.bsky.feed.post/${key}`);
    }
    if (kind === 'post') url.searchParams.set('depth', '10');
    else url.searchParams.set('limit', String(PAGE));
    if (cursor !== null) url.searchParams.set('cursor', cursor);
    const answer = await toldRefusal(askJson(get, url.href, address, { conditional: cursor === null }), {
      400: `Bluesky knows nothing at ${address}. Check the spelling.`,
      403: `${address}: Bluesky shows this to accounts alone, and smm asks without one.`,
    });
    if (answer === null) return null;
    const value = objectIn(answer.value);
    if (kind === 'post') return { ...repliesIn(value, address), next: null, extent: 'part' };
    const entries = objectsIn(value?.['feed']);
    if (!Array.isArray(value?.['feed']))
      throw new SourceError(`${address}: Bluesky answered with something that is no feed. Try again later.`);
    const next = textIn(value['cursor']);
    return {
      ...takePostings(entries, read, refusalOf),
      next: entries.length > 0 && next !== undefined && next !== cursor ? next : null,
      extent: 'part',
    };
  },

  async gone(ids, { get }) {
    const gone: string[] = [];
    const known = ids.filter((id) => POST.test(id));
    for (let at = 0; at < known.length; at += LOT) {
      const lot = known.slice(at, at + LOT);
      const query = new URLSearchParams(lot.map((id) => ['uris', id]));
      const { value } = await askJsonNow(get, `${API}/app.bsky.feed.getPosts?${query.toString()}`, 'Bluesky');
      const posts = objectIn(value)?.['posts'];
      if (!Array.isArray(posts))
        throw new SourceError('Bluesky answered with something that is no list of posts. Try again later.');
      const there = new Set(objectsIn(posts).flatMap((post) => (read(post)?.isPrivate ? [] : [post['uri']])));
      gone.push(...lot.filter((id) => !there.has(id)));
    }
    return gone;
  },
};

const METHODS: Readonly<Record<string, string>> = {
  profile: 'app.bsky.feed.getAuthorFeed',
  feed: 'app.bsky.feed.getFeed',
  post: 'app.bsky.feed.getPostThread',
};

function profile(actor: string): string {
  return `https://bsky.app/profile/${DID.test(actor) ? actor : actor.toLowerCase()}`;
}

async function didOf(handle: string, get: Parameters<typeof askJsonNow>[0]): Promise<string> {
  const url = `${API}/com.atproto.identity.resolveHandle?handle=${encodeURIComponent(handle)}`;
  const { value } = await toldRefusal(askJsonNow(get, url, `@${handle}`), {
    400: `Bluesky knows nobody called @${handle}. Check the spelling.`,
  });
  const did = textIn(objectIn(value)?.['did']);
  if (did === undefined || !DID.test(did))
    throw new SourceError(`Bluesky does not say who @${handle} is. Try again later.`);
  return did;
}

function refusalOf(given: Json): string | undefined {
  return isAdult(given) ? 'it is labelled as not fit for everybody' : undefined;
}

/** The replies of a thread, each with the post that it answers, without those that its author has hidden. */
function repliesIn(answer: Json | undefined, address: string): ReturnType<typeof takePostings> {
  const thread = objectIn(answer?.['thread']);
  if (!objectIn(thread?.['post']))
    throw new SourceError(`${address}: the post is not there, or its author shows it to accounts alone.`);
  const hidden = new Set<unknown>();
  const gate =
    objectIn(objectIn(answer?.['threadgate'])?.['record']) ??
    objectIn(objectIn(objectIn(thread?.['post'])?.['threadgate'])?.['record']);
  if (Array.isArray(gate?.['hiddenReplies'])) for (const uri of gate['hiddenReplies'] as unknown[]) hidden.add(uri);
  const entries: Json[] = [];
  const gone: string[] = [];
  const open: [reply: Json, parent: Json][] = objectsIn(thread?.['replies']).map((reply) => [reply, thread as Json]);
  for (let at = 0; at < open.length && at < 5000; at++) {
    const [reply, parent] = open[at] as [Json, Json];
    const post = objectIn(reply['post']);
    if (!post) continue;
    const isHidden = hidden.has(post['uri']);
    if (isHidden) gone.push(String(post['uri']));
    else {
      entries.push({ post, reply: { parent: parent['post'] } });
      // What answers a hidden reply is hidden with it.
      open.push(...objectsIn(reply['replies']).map((each): [Json, Json] => [each, reply]));
    }
  }
  const taken = takePostings(entries, read, refusalOf);
  return { ...taken, gone: [...taken.gone, ...gone] };
}
