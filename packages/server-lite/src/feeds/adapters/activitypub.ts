import { activityPub as read } from '../../sources/postings/activity-pub.ts';
import { objectIn, objectsIn, textIn, type Json } from '../../sources/postings/reading.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter, FeedAnswer, FeedGet } from '../adapter.ts';
import { askJson, askJsonNow } from '../ask-json.ts';
import { goneOverActivityPub } from '../gone-over-activitypub.ts';
import { extentOf } from '../newest-first.ts';
import { takePostings } from '../take-postings.ts';
import { toldRefusal } from '../told-refusal.ts';
import { isHostName, isOfOnePlace, nextOf, partsOf, webAddressOf } from '../web-address.ts';

const ACTIVITY = ['application/activity+json', 'application/ld+json', 'application/json'];
const ADDRESS = /^acct:@?([\w](?:[\w.-]{0,100}[\w])?)@([^@/\s]+)$/i;

/**
 * The outbox of an account of any server that speaks ActivityPub: Pleroma, GoToSocial, Misskey, WordPress and others; of
 * Mastodon too, whose own adapter tells more.
 *
 * An outbox is newest first (ActivityPub §5.1), so a page is a `window` while its dates go down and nothing on it is a
 * boost, which only names what it boosts and is left out. Notes that stand alone can be asked for, and a `Tombstone`, 404
 * or 410 is what was taken back (`gone`). Notes under the name of another server's account are left out. Servers that want every question signed answer 401 or 403, and this says so.
 */
export const activitypub: FeedAdapter = {
  kind: 'activitypub',
  name: 'ActivityPub',
  everyMinutes: 30,
  perHour: 60,
  examples: ['acct:anna@social.example', 'https://social.example/users/anna'],
  takes: ['an account, by its outbox'],
  limits: ['Boosts are left out. Servers that want every question signed (401, 403) are said to.'],

  tell(given) {
    const [, name, host] = ADDRESS.exec(given.trim()) ?? [];
    if (name !== undefined && host !== undefined)
      return isHostName(host) ? `acct:${name}@${host.toLowerCase()}` : undefined;
    const url = webAddressOf(given);
    if (!url || url.search !== '' || isOfOnePlace(url)) return undefined;
    const [first, user = '', last, ...more] = partsOf(url);
    const isActor = first === 'users' && /^[\w.-]{1,100}$/.test(user) && (last === undefined || last === 'outbox');
    return isActor && more.length === 0 ? `${url.origin}/users/${user}` : undefined;
  },

  async ask({ address, cursor, get }) {
    if (cursor !== null) return pageAt(cursor, address, undefined, get);
    const id = address.startsWith('acct:') ? await actorOf(address, get) : address;
    const actor = objectIn((await askActivity(get, id, address)).value);
    const outbox = textIn(actor?.['outbox']);
    if (!actor || outbox === undefined || !/^https?:\/\//.test(outbox))
      throw new SourceError(
        `${address} answered with something that is no account: it names no outbox. Check the address.`,
      );
    const answer = await toldRefusal(
      askJson(get, outbox, address, { accept: ACTIVITY, conditional: true }),
      refusals(address),
    );
    if (answer === null) return null;
    const collection = objectIn(answer.value);
    const first = collection?.['first'];
    if (typeof first === 'string') {
      const page = nextOf(first, outbox);
      if (page === null)
        throw new SourceError(`${address}: its outbox leads to another server, ${first.slice(0, 200)}. It was left.`);
      return pageAt(page, address, actor, get);
    }
    return pageOf(objectIn(first) ?? collection, outbox, address, actor);
  },

  gone: (ids, { get }) => goneOverActivityPub(ids, get),
};

async function actorOf(address: string, get: FeedGet): Promise<string> {
  const host = address.slice(address.lastIndexOf('@') + 1);
  const url = `https://${host}/.well-known/webfinger?resource=${encodeURIComponent(address)}`;
  const { value } = await toldRefusal(
    askJsonNow(get, url, address, { accept: ['application/jrd+json', 'application/json'] }),
    { ...refusals(address), 404: `${host} knows no account ${address.slice(5)}. Check the spelling.` },
  );
  const links = objectsIn(objectIn(value)?.['links']);
  const self = links.find(({ rel, type }) => rel === 'self' && /activity\+json|activitystreams/.test(String(type)));
  const href = textIn(self?.['href']);
  if (href === undefined || !/^https?:\/\//.test(href))
    throw new SourceError(
      `${address}: ${host} knows it and names no ActivityPub address of it. Subscribe to its feed instead.`,
    );
  return href;
}

function askActivity(get: FeedGet, url: string, address: string): ReturnType<typeof askJsonNow> {
  return toldRefusal(askJsonNow(get, url, address, { accept: ACTIVITY }), refusals(address));
}

async function pageAt(url: string, address: string, actor: Json | undefined, get: FeedGet): Promise<FeedAnswer> {
  return pageOf(objectIn((await askActivity(get, url, address)).value), url, address, actor);
}

function pageOf(page: Json | undefined, url: string, address: string, actor: Json | undefined): FeedAnswer {
  const given = page?.['orderedItems'] ?? page?.['items'] ?? [];
  if (!page || !/Collection/.test(String(page['type'])))
    throw new SourceError(`${address} answered with something that is no outbox. Check the address.`);
  const activities = objectsIn(Array.isArray(given) ? given : [given]);
  const notes = activities.filter(({ type }) => /^(?:Create|Note|Article|Page|Question)$/.test(String(type)));
  const ownNotes = notes.filter((each) => each['type'] !== 'Create' || objectIn(each['object']));
  const taken = takePostings(ownNotes.map(withAttribution), read, (given) => strangerIn(given, url));
  const deleted = activities.flatMap((each) => deletedIn(each) ?? []);
  const next = nextOf(page['next'], url);
  const isAll = ownNotes.length === activities.length && taken.rejected.length === 0;
  return {
    ...taken,
    items: taken.items.map((item) => named(item, actor)),
    gone: [...taken.gone, ...deleted],
    next: activities.length > 0 ? next : null,
    extent: isAll ? extentOf(taken.items) : 'part',
    ...(textIn(actor?.['name']) !== undefined && { title: textIn(actor?.['name']) as string }),
  };
}

/** Some servers say who made a note in the activity alone. */
function withAttribution(given: Json): Json {
  const note = objectIn(given['object']);
  if (!note || textIn(note['attributedTo']) !== undefined) return given;
  return { ...given, object: { ...note, attributedTo: given['actor'] } };
}

/** Whose words they are, only the server of their author can say. */
function strangerIn(given: Json, outbox: string): string | undefined {
  const author = textIn((objectIn(given['object']) ?? given)['attributedTo']) ?? '';
  return URL.parse(author)?.origin === new URL(outbox).origin
    ? undefined
    : `it is said to be by ${author.slice(0, 200)}, whose own server does not say so here`;
}

function deletedIn(activity: Json): string | undefined {
  if (activity['type'] === 'Tombstone') return textIn(activity['id']);
  const object = objectIn(activity['object']);
  if (activity['type'] === 'Delete') return textIn(activity['object']) ?? textIn(object?.['id']);
  return object?.['type'] === 'Tombstone' ? textIn(object['id']) : undefined;
}

function named(item: FeedAnswer['items'][number], actor: Json | undefined): FeedAnswer['items'][number] {
  if (!actor || item.authorUrl !== actor['id']) return item;
  const name = textIn(actor['name']) ?? textIn(actor['preferredUsername']);
  const page = textIn(actor['url']);
  const picture = textIn(objectIn(actor['icon'])?.['url']);
  return {
    ...item,
    ...(name !== undefined && { authorName: name }),
    ...(page !== undefined && { authorUrl: page }),
    ...(picture !== undefined && { authorImage: picture }),
  };
}

function refusals(address: string): Record<number, string> {
  const closed = `${address}: its server wants every question signed by a server of the fediverse, which smm is not. Import the account's archive instead.`;
  return { 401: closed, 403: closed, 410: `${address} is there no longer. Remove the subscription.` };
}
