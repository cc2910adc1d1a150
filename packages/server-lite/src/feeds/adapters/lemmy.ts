import { lemmy as read } from '../../sources/postings/other-networks.ts';
import { objectIn, objectsIn, textIn, type Json } from '../../sources/postings/reading.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter, FeedAnswer } from '../adapter.ts';
import { askJson } from '../ask-json.ts';
import { goneOverActivityPub } from '../gone-over-activitypub.ts';
import { extentOf } from '../newest-first.ts';
import { takePostings } from '../take-postings.ts';
import { toldRefusal } from '../told-refusal.ts';
import { isHostName, isOfOnePlace, partsOf, webAddressOf } from '../web-address.ts';

const PAGE = 50;
const NAME = /^[a-z\d_]{1,100}$/i;
/** Servers whose `/u/` is known to be Lemmy's: elsewhere it may as well be a forum's. */
const KNOWN =
  /lemm|^feddit\.|^(?:beehaw\.org|sh\.itjust\.works|programming\.dev|hexbear\.net|sopuli\.xyz|aussie\.zone|midwest\.social|infosec\.pub|slrpnk\.net|discuss\.tchncs\.de|discuss\.online|reddthat\.com|ttrpg\.network|jlai\.lu|mander\.xyz|leminal\.space|szmer\.info|pawb\.social)$/;

/**
 * A community (its posts), a user (posts and comments) or a post (its comments) of a Lemmy server, by its API (version 3).
 *
 * Newest first, so a page is a `window` while its dates go down; posts that a community pinned stand before newer ones, and
 * make it a `part`. What is deleted or removed is flagged, or answers as a tombstone at its own address (`gone`). Upvotes
 * are likes and no stars. What is marked NSFW is left out.
 *
 * Limits: each server sets its own (join-lemmy.org/docs/administration/configuration); few requests are made.
 */
export const lemmy: FeedAdapter = {
  kind: 'lemmy',
  name: 'Lemmy',
  everyMinutes: 30,
  perHour: 60,
  examples: [
    '!bakery@lemmy.example',
    'https://lemmy.example/c/bakery',
    'https://lemmy.example/u/anna',
    'https://lemmy.example/post/123',
  ],
  takes: ['a community', 'a user', 'the comments on a post'],
  limits: ['What is marked NSFW is left out. Upvotes are likes and no stars.'],

  tell(given) {
    const text = given.trim();
    const [, community = '', at = ''] = /^!([a-z\d_]{1,100})@([^@/\s]+)$/i.exec(text) ?? [];
    if (community !== '')
      return isHostName(at) ? `https://${at.toLowerCase()}/c/${community.toLowerCase()}` : undefined;
    const url = webAddressOf(text);
    const parts = url ? partsOf(url) : [];
    if (!url || url.search !== '' || isOfOnePlace(url) || parts.length !== 2) return undefined;
    const [kind = '', thing = ''] = parts;
    if (kind === 'post') return /^\d{1,15}$/.test(thing) ? `${url.origin}/post/${thing}` : undefined;
    const [name = '', host, ...more] = thing.split('@');
    if (!NAME.test(name) || more.length > 0 || (host !== undefined && !isHostName(host))) return undefined;
    const isKnown = kind === 'c' || (kind === 'u' && KNOWN.test(url.hostname));
    return isKnown ? `${url.origin}/${kind}/${thing.toLowerCase()}` : undefined;
  },

  async ask({ address, cursor, get }) {
    const { origin } = new URL(address);
    const [kind = '', thing = ''] = partsOf(new URL(address));
    const page = cursor !== null && /^\d{1,6}$/.test(cursor) ? Number(cursor) : 1;
    const url = new URL(`${origin}/api/v3/${kind === 'c' ? 'post/list' : kind === 'u' ? 'user' : 'comment/list'}`);
    url.searchParams.set(kind === 'c' ? 'community_name' : kind === 'u' ? 'username' : 'post_id', thing);
    url.searchParams.set('sort', 'New');
    url.searchParams.set('limit', String(PAGE));
    // Newer servers page posts by a word of theirs, older ones by number.
    if (cursor !== null) url.searchParams.set(page > 1 ? 'page' : 'page_cursor', cursor);
    const answer = await toldRefusal(askJson(get, url.href, address, { conditional: cursor === null }), {
      400: `${new URL(address).host} knows nothing at ${address}. Check the spelling.`,
      401: `${new URL(address).host} shows its postings to nobody without an account.`,
      403: `${new URL(address).host} shows its postings to nobody without an account.`,
      404: `${new URL(address).host} knows nothing at ${address}, or is no Lemmy server of version 0.18 or newer. Check it.`,
    });
    if (answer === null) return null;
    const value = objectIn(answer.value);
    const [posts, comments] = [objectsIn(value?.['posts']), objectsIn(value?.['comments'])];
    if (!Array.isArray(value?.['posts'] ?? value?.['comments']))
      throw new SourceError(`${address} answered with something that is no list of Lemmy's. Check the address.`);
    return {
      ...taken([...posts, ...comments], kind === 'u'),
      next: Math.max(posts.length, comments.length) < PAGE ? null : (textIn(value?.['next_page']) ?? String(page + 1)),
    };
  },

  gone: (ids, { get }) => goneOverActivityPub(ids, get),
};

function taken(records: readonly Json[], isMixed: boolean): Omit<FeedAnswer, 'next'> {
  const deleted = records.filter((each) => isTaken(saidIn(each)));
  const rest = records.filter((each) => !deleted.includes(each));
  const found = takePostings(rest, read, ({ post, community }) =>
    objectIn(post)?.['nsfw'] === true || objectIn(community)?.['nsfw'] === true
      ? 'it is marked as not safe for work'
      : undefined,
  );
  const ids = deleted.flatMap((each) => textIn(saidIn(each)?.['ap_id']) ?? []);
  return { ...found, gone: [...found.gone, ...ids], extent: isMixed ? 'part' : extentOf(found.items) };
}

function saidIn(record: Json): Json | undefined {
  return objectIn(record['comment']) ?? objectIn(record['post']);
}

function isTaken(said: Json | undefined): boolean {
  return said?.['deleted'] === true || said?.['removed'] === true;
}
