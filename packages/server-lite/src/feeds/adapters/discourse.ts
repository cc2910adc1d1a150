import type { SharedPosting, UntrustedItem } from '../../domain/model.ts';
import { discourse as read } from '../../sources/postings/discourse.ts';
import { idIn, objectIn, objectsIn, textIn, type Json } from '../../sources/postings/reading.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter, FeedAnswer, FeedGet, FeedRequest } from '../adapter.ts';
import { askJson, askJsonNow } from '../ask-json.ts';
import { FEED_KINDS } from '../feed-kinds.ts';
import { extentOf } from '../newest-first.ts';
import { readAnswer } from '../read-answer.ts';
import { takePostings } from '../take-postings.ts';
import { isThere, toldRefusal } from '../told-refusal.ts';
import { isOfOnePlace, partsOf, webAddressOf } from '../web-address.ts';

const LOT = 20;
/** Hosts that are likely to be forums: elsewhere an address of this shape may be a blog's. */
const FORUM = /^(?:forums?|community|discuss|discourse|meta|talk|users|help|support|board|ask)\./;

/**
 * A topic, a user, a category, a tag or all new posts of a Discourse forum.
 *
 * Newest first. What a user wrote, or everybody, is a `window` while its dates go down. Topics, categories and tags are a `part`:
 * posts move from one to another and are not gone. Categories and tags come by their feeds: the first posts of the newest
 * topics, without pages before. Hidden and deleted posts are flagged, and 403, 404 and 410
 * at a post's own address are what is there no longer (`gone`). A score is how much something was read, and no stars.
 *
 * Limits: 200 requests a minute for an address (meta.discourse.org/t/78612); far fewer are made.
 */
export const discourse: FeedAdapter = {
  kind: 'discourse',
  name: 'Discourse',
  everyMinutes: 30,
  perHour: 60,
  examples: [
    'https://forum.example/t/opening-hours/123',
    'https://forum.example/u/anna',
    'https://forum.example/c/bread/12',
    'https://forum.example/tag/sourdough',
    'https://forum.example/posts',
  ],
  takes: ['a topic', 'a user', 'a category', 'a tag', 'all new posts'],
  limits: [
    'Categories and tags hold the first posts of their newest topics; a topic or all new posts come with every post.',
    'At a host that does not look like a forum, write .json behind a user or tag.',
  ],

  tell(given) {
    const url = webAddressOf(given);
    if (!url || url.search !== '' || isOfOnePlace(url)) return undefined;
    const { origin } = url;
    const isSaid = /\.(?:json|rss)$/.test(url.pathname);
    url.pathname = url.pathname.replace(/\.(?:json|rss)$/, '');
    const isForum = isSaid || (FORUM.test(url.hostname) && !url.pathname.endsWith('/'));
    // Elsewhere it is what tells a forum's.
    const end = FORUM.test(url.hostname) ? '' : '.json';
    const [kind, ...parts] = partsOf(url);
    const [first = '', second = '', third = '', ...more] = parts;
    if (kind === 't') return topic(origin, parts, isForum);
    if (kind === 'c') {
      const id = parts.at(-1) ?? '';
      const slugs = parts.slice(0, -1);
      const isCategory = /^\d{1,9}$/.test(id) && slugs.length > 0 && slugs.length < 4 && slugs.every(isSlug);
      return isCategory ? `${origin}/c/${slugs.map(encodeURIComponent).join('/')}/${id}` : undefined;
    }
    if (kind === 'u' && isForum)
      return isSlug(first) && /^(?:|summary|activity)$/.test(second) && third === '' && more.length === 0
        ? `${origin}/u/${encodeURIComponent(first.toLowerCase())}${end}`
        : undefined;
    if (kind === 'tag' && isForum && isSlug(first) && second === '')
      return `${origin}/tag/${encodeURIComponent(first)}${end}`;
    return kind === 'posts' && isForum && parts.length === 0 ? `${origin}/posts${end}` : undefined;
  },

  async ask(given) {
    const request = { ...given, address: given.address.replace(/\.json$/, '') };
    const [kind] = partsOf(new URL(request.address));
    const { origin, host } = new URL(request.address);
    const asked =
      kind === 't' ? askTopic(request) : kind === 'c' || kind === 'tag' ? askFeed(request) : askPosts(request);
    return toldRefusal(asked, {
      403: `${request.address}: ${host} shows it to members alone.`,
      404: `${request.address}: there is nothing, or ${origin} is no Discourse forum, or it shows it to members alone.`,
    });
  },

  async gone(ids, { address, get }) {
    const { origin } = new URL(address);
    const gone: string[] = [];
    for (const id of ids) {
      // A category's feed tells a topic by its number behind a word.
      const topicId = /-topic-(\d{1,12})$/.exec(id)?.[1];
      if (topicId === undefined && !/^\d{1,12}$/.test(id)) continue;
      const url = topicId === undefined ? `${origin}/posts/${id}.json` : `${origin}/t/${topicId}.json`;
      let value: Json | undefined;
      const asked = askJsonNow(get, url, address).then((answer) => void (value = objectIn(answer.value)));
      if (!(await isThere(asked, [403, 404, 410])) || isTaken(value)) gone.push(id);
    }
    return gone;
  },
};

function topic(origin: string, parts: readonly string[], isForum: boolean): string | undefined {
  const [slug, id = ''] = /^\d+$/.test(parts[0] ?? '') && isForum ? ['-', ...parts] : parts;
  return slug !== undefined && isSlug(slug) && /^\d{1,12}$/.test(id) && parts.length < 4
    ? `${origin}/t/${encodeURIComponent(slug)}/${id}`
    : undefined;
}

function isSlug(part: string): boolean {
  return /^[\p{L}\p{N}\p{M}_.%-]{1,255}$/u.test(part);
}

async function askTopic({ address, cursor, get }: FeedRequest): Promise<FeedAnswer | null> {
  const url = new URL(address);
  const id = partsOf(url).at(-1) as string;
  const answer = await askJson(get, `${url.origin}/t/${id}.json`, address, { conditional: cursor === null });
  if (answer === null) return null;
  const found = objectIn(answer.value);
  const stream = objectIn(found?.['post_stream']);
  const ids = Array.isArray(stream?.['stream']) ? stream['stream'].flatMap((each) => idIn(each) ?? []) : [];
  if (!found || !stream || ids.length === 0 || !ids.every((each) => /^\d{1,15}$/.test(each)))
    throw new SourceError(
      `${address} answered with something that is no topic of a Discourse forum. Check the address.`,
    );
  const end = cursor !== null && /^\d{1,9}$/.test(cursor) ? Math.min(Number(cursor), ids.length) : ids.length;
  const lot = ids.slice(Math.max(0, end - LOT), end);
  const posts = await postsIn(lot, objectsIn(stream['posts']), { origin: url.origin, id, address, get });
  const title = textIn(found['title']);
  const taken = takePostsOf(posts.toReversed(), url.origin, title);
  return {
    ...taken,
    next: end > LOT ? String(end - LOT) : null,
    extent: 'part',
    ...(title !== undefined && { title }),
  };
}

/** The posts of a lot, oldest first: those that came along, else by their ids. */
async function postsIn(
  lot: readonly string[],
  known: readonly Json[],
  { origin, id, address, get }: { origin: string; id: string; address: string; get: FeedGet },
): Promise<Json[]> {
  const byId = new Map(known.map((post) => [idIn(post['id']), post]));
  if (!lot.every((each) => byId.has(each))) {
    const query = lot.map((each) => `post_ids[]=${each}`).join('&');
    const { value } = await askJsonNow(get, `${origin}/t/${id}/posts.json?${query}`, address);
    for (const post of objectsIn(objectIn(objectIn(value)?.['post_stream'])?.['posts']))
      byId.set(idIn(post['id']), post);
  }
  return lot.map((each) => byId.get(each)).filter((post) => post !== undefined);
}

/** What a user wrote last, or everybody: 50 at a time. */
async function askPosts({ address, cursor, get }: FeedRequest): Promise<FeedAnswer | null> {
  const url = new URL(address);
  const isUser = partsOf(url)[0] === 'u';
  const before = cursor !== null && /^\d{1,12}$/.test(cursor) ? `?before=${cursor}` : '';
  const path = isUser ? `${url.pathname}/activity.json` : `/posts.json${before}`;
  const answer = await askJson(get, url.origin + path, address, { conditional: cursor === null });
  if (answer === null) return null;
  const given: unknown = Array.isArray(answer.value) ? answer.value : objectIn(answer.value)?.['latest_posts'];
  if (!Array.isArray(given))
    throw new SourceError(`${address} answered with something that is no list of posts. Check the address.`);
  const posts = objectsIn(given);
  const taken = takePostsOf(posts, url.origin);
  const ids = posts.map(({ id }) => Number(idIn(id))).filter((id) => Number.isSafeInteger(id) && id > 1);
  const oldest = ids.length > 0 ? Math.min(...ids) : undefined;
  const isFurther = oldest !== undefined && (cursor === null || oldest < Number(cursor));
  return { ...taken, next: !isUser && isFurther ? String(oldest) : null, extent: extentOf(taken.items) };
}

/** What a category or tag began last. */
async function askFeed({ address, get }: FeedRequest): Promise<FeedAnswer | null> {
  const body = await get(`${address}.rss`, { accept: FEED_KINDS, conditional: true });
  if (body === null) return null;
  const { items, rejected, gone } = await readAnswer(body.bytes, { name: address, ...body, source: 'discourse' });
  const own = items.map(withoutTail);
  const title = items[0]?.extra?.['feed title'];
  return {
    items: own,
    rejected,
    gone,
    next: null,
    extent: 'part',
    ...(typeof title === 'string' && { title }),
  };
}

/** Beneath a first post its feed counts the others, in the forum's language, and links to them. */
function withoutTail(item: UntrustedItem): UntrustedItem {
  const parts = (item.body ?? '').split('\n\n');
  const isCounted = parts.length > 2 && /^\p{N}+\s.{1,60}[-–]\s?\p{N}+\s.{1,60}$/u.test(parts.at(-2) ?? '');
  return isCounted ? { ...item, body: parts.slice(0, -2).join('\n\n') } : item;
}

function takePostsOf(posts: readonly Json[], origin: string, title?: string): ReturnType<typeof takePostings> {
  const said = posts.filter(({ post_type: type }) => type === undefined || type === 1);
  const byNumber = new Map(posts.map((post) => [post['post_number'], post]));
  const taken = takePostings(
    said.map((post) => placed(post, origin)),
    (given) => {
      const found = read(given);
      if (!found) return undefined;
      const parent = byNumber.get(given['reply_to_post_number']);
      return {
        ...found,
        title: given['post_number'] === 1 ? (found.title ?? title) : undefined,
        shared: parent && !isTaken(parent) ? sharedOf(parent, origin) : undefined,
      };
    },
  );
  return taken;
}

function placed(post: Json, origin: string): Json {
  const path =
    textIn(post['post_url']) ??
    `/t/${String(post['topic_slug'] ?? '-')}/${String(post['topic_id'])}/${String(post['post_number'])}`;
  return { ...post, url: URL.parse(path, origin)?.href };
}

function sharedOf(post: Json, origin: string): SharedPosting | undefined {
  const text = textIn(post['cooked']);
  if (text === undefined) return undefined;
  const name = textIn(post['name']) ?? textIn(post['username']);
  return { text, authorName: name, url: textIn(placed(post, origin)['url']) };
}

function isTaken(post: Json | undefined): boolean {
  return post?.['hidden'] === true || post?.['user_deleted'] === true || textIn(post?.['deleted_at']) !== undefined;
}
