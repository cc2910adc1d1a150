import { mastodon as read } from '../../sources/postings/mastodon.ts';
import { idIn, objectIn, objectsIn, textIn, type Json } from '../../sources/postings/reading.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter, FeedGet } from '../adapter.ts';
import { askJson, askJsonNow } from '../ask-json.ts';
import { takePostings } from '../take-postings.ts';
import { isThere, toldRefusal } from '../told-refusal.ts';
import { isHostName, isOfOnePlace, linkedNext, partsOf, webAddressOf } from '../web-address.ts';

const ACCOUNT = /^@([\w](?:[\w.-]{0,100}[\w])?)@([^@/\s]+)$/;
const HASHTAG = /^#([\p{L}\p{N}\p{M}_·]{1,100})@([^@/\s]+)$/u;
/** At most, as its server lets nobody have more. */
const PAGE = 40;
/** Ids in one question, without an account. */
const LOT = 20;

/**
 * An account or hashtag of a server that speaks Mastodon's API, without a key.
 *
 * An answer is `part`: boosts stand among an account's postings by when they were boosted and carry the date of what was
 * boosted, and a hashtag loses what its author changed, not only what was taken back. So deletions are asked for by id
 * (`gone`). Replies to others are half a conversation and left out of accounts (`exclude_replies`). What is boosted keeps
 * its own author. Followers-only postings never come, since nobody is signed in.
 *
 * Limits: 300 requests in 5 minutes for an address (docs.joinmastodon.org/api/rate-limits); far fewer are made.
 */
export const mastodon: FeedAdapter = {
  kind: 'mastodon',
  name: 'Mastodon',
  everyMinutes: 15,
  perHour: 120,
  examples: [
    '@anna@social.example',
    'https://social.example/@anna',
    '#bakery@social.example',
    'https://social.example/tags/bakery',
  ],
  takes: ['an account', 'a hashtag, as one server knows it'],
  limits: [
    'Replies to others, and what is for followers alone, do not come along. Boosts keep the name of who wrote them.',
    'What its author warns of is the title; pictures marked as sensitive are left out. Answers of polls are kept aside.',
    'Servers that show nothing to strangers (401, 403, 422) are said to.',
  ],

  tell(given) {
    const text = given.trim();
    const [, name, at] = ACCOUNT.exec(text) ?? HASHTAG.exec(text) ?? [];
    if (name !== undefined && at !== undefined)
      return isHostName(at) ? spelling(text[0] as '@' | '#', name, at) : undefined;
    const url = webAddressOf(text);
    if (!url || isOfOnePlace(url) || url.search !== '') return undefined;
    const parts = partsOf(url);
    const [first = '', second = ''] = parts;
    if (parts.length === 1) {
      const [, user, host = url.host] = /^@([\w](?:[\w.-]{0,100}[\w])?)(?:@(.+))?$/.exec(first) ?? [];
      return user !== undefined && isHostName(host) ? spelling('@', user, host) : undefined;
    }
    // With a slash at its end it is a page of a blog.
    const isTag = parts.length === 2 && first === 'tags' && !url.pathname.endsWith('/');
    return isTag && HASHTAG.test(`#${second}@${url.host}`) ? spelling('#', second, url.host) : undefined;
  },

  async ask({ address, cursor, get }) {
    const [, sign, name = '', host = ''] = /^([@#])(.+)@([^@]+)$/.exec(address) ?? [];
    const [id, after] =
      cursor === null ? [sign === '@' ? await accountId(get, name, host) : '', ''] : cursorParts(cursor);
    const path =
      sign === '@' ? `accounts/${encodeURIComponent(id)}/statuses` : `timelines/tag/${encodeURIComponent(name)}`;
    const url = new URL(`https://${host}/api/v1/${path}?limit=${PAGE}`);
    if (sign === '@') url.searchParams.set('exclude_replies', 'true');
    if (after !== '') url.searchParams.set('max_id', after);
    const answer = await toldRefusal(askJson(get, url.href, address, { conditional: cursor === null }), refusals(host));
    if (answer === null) return null;
    if (!Array.isArray(answer.value))
      throw new SourceError(
        `${address}: ${host} answered with something that is no list of postings. It may not speak Mastodon's API.`,
      );
    const statuses = objectsIn(answer.value);
    const oldest = URL.parse(linkedNext(answer.body.headers['link']) ?? '', url)?.searchParams.get('max_id');
    return {
      ...takePostings(statuses, read, refusalOf),
      next: statuses.length > 0 && oldest && oldest !== after ? `${id}:${oldest}` : null,
      extent: 'part',
      ...titled(
        address,
        sign === '@' ? objectIn(statuses.find((each) => !objectIn(each['reblog']))?.['account']) : undefined,
      ),
    };
  },

  async gone(ids, { address, get }) {
    const host = address.slice(address.lastIndexOf('@') + 1);
    const gone: string[] = [];
    const known = ids.filter((id) => /^[\w-]{1,64}$/.test(id));
    for (let at = 0; at < known.length; at += LOT) gone.push(...(await absentOf(known.slice(at, at + LOT), host, get)));
    return gone;
  },
};

function spelling(sign: '@' | '#', name: string, host: string): string {
  return `${sign}${sign === '#' ? name.toLowerCase() : name}@${host.toLowerCase()}`;
}

async function accountId(get: FeedGet, name: string, host: string): Promise<string> {
  const url = `https://${host}/api/v1/accounts/lookup?acct=${encodeURIComponent(name)}`;
  const { value } = await toldRefusal(askJsonNow(get, url, `@${name}@${host}`), {
    ...refusals(host),
    404: `${host} knows no account @${name}, or does not speak Mastodon's API. Check the spelling, or ask its outbox: acct:${name}@${host}.`,
  });
  const id = idIn(objectIn(value)?.['id']);
  if (id === undefined || !/^[\w-]{1,64}$/.test(id))
    throw new SourceError(`@${name}@${host}: ${host} answered with something that is no account. Check the address.`);
  return id;
}

function cursorParts(cursor: string): [id: string, after: string] {
  const at = cursor.indexOf(':');
  return [cursor.slice(0, at), cursor.slice(at + 1)];
}

function refusals(host: string): Record<number, string> {
  const closed = `${host} shows its postings to nobody without an account. That is for those who run it to decide; the account's own archive can be imported instead.`;
  return {
    401: closed,
    403: closed,
    422: closed,
    410: `The account is no longer at ${host}. Remove the subscription.`,
  };
}

/** What is for some readers alone is no proof on a page for all of them. */
function refusalOf(given: Json): string | undefined {
  const status = objectIn(given['reblog']) ?? given;
  const visibility = textIn(status['visibility']);
  return visibility === undefined || visibility === 'public' || visibility === 'unlisted'
    ? undefined
    : `its author shows it to some alone (${visibility.slice(0, 40)})`;
}

function titled(address: string, account: Json | undefined): { title?: string } {
  const name = textIn(account?.['display_name']);
  return name === undefined ? {} : { title: `${name} (${address})` };
}

/** Servers answer for several ids at once since version 4.3; older ones for each by itself. */
async function absentOf(ids: readonly string[], host: string, get: FeedGet): Promise<string[]> {
  const url = new URL(`https://${host}/api/v1/statuses`);
  for (const id of ids) url.searchParams.append('id[]', id);
  let found: unknown;
  const canBeAsked = await isThere(
    askJsonNow(get, url.href, host).then(({ value }) => void (found = value)),
    [404, 405],
  );
  if (canBeAsked && Array.isArray(found)) {
    const there = new Set(objectsIn(found).map(({ id }) => idIn(id)));
    return ids.filter((id) => !there.has(id));
  }
  const gone: string[] = [];
  for (const id of ids)
    if (!(await isThere(askJsonNow(get, `https://${host}/api/v1/statuses/${id}`, host)))) gone.push(id);
  return gone;
}
