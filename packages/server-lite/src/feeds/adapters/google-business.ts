import { OutboundError } from '../../errors/outbound-error.ts';
import { objectIn, objectsIn, textIn, type Json } from '../../sources/postings/reading.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter, FeedRequest } from '../adapter.ts';
import { askWithKey, jsonIn } from '../keyed/ask-with-key.ts';
import { extentOfAll } from '../keyed/extent-of-all.ts';
import { googleRefusal } from '../keyed/google-refusal.ts';
import { forgetGoogleToken, googleToken } from '../keyed/google-token.ts';
import { textKeyIn } from '../keyed/key-in.ts';
import { fiveStars, type ReviewRecord, takeReviews } from '../keyed/take-reviews.ts';

const VARIABLE = 'SMM_GOOGLE_BUSINESS_KEY';
const PLACE = { name: 'Google Business Profile', variable: VARIABLE, service: 'Google My Business API' };
const ACCOUNTS = 'https://mybusinessaccountmanagement.googleapis.com/v1/accounts';
const INFORMATION = 'https://mybusinessbusinessinformation.googleapis.com/v1';
const REVIEWS = 'https://mybusiness.googleapis.com/v4';
const ALL = 'google-business';
const LOCATION = /^accounts\/[\w-]{1,64}\/locations\/[\w-]{1,64}$/;
/** Locations at which an id is looked up: more would take more requests than are allowed. */
const MOST_ASKED = 5;

interface Location {
  name: string;
  title?: string;
}

/**
 * All reviews of verified locations of one's own, from the Business Profile API (v4). The list goes by when a review was last changed
 * and not by when it was written, so a page tells nothing of what is absent; the only page of the only location does
 * (`whole`). Each review can be asked by its id, and is then gone for good.
 */
export const googleBusiness: FeedAdapter = {
  kind: 'google-business',
  name: PLACE.name,
  key: {
    variable: VARIABLE,
    how: 'JSON with client_id, client_secret and refresh_token of an owner who gave access once; the project needs Google’s approval for the Business Profile API. Free.',
  },
  everyMinutes: 60,
  perHour: 300,
  examples: [ALL, `${ALL}:accounts/1000/locations/2000`],
  takes: [`“${ALL}”, for all locations of the key`, 'one location, as accounts/NUMBER/locations/NUMBER'],

  tell(address) {
    const given = address.trim();
    if (given.toLowerCase() === ALL || /^https:\/\/business\.google\.com\/(?:locations|reviews)?\/?$/i.test(given))
      return ALL;
    const name = given.replace(/^google-business:/i, '');
    return LOCATION.test(name) ? `${ALL}:${name}` : undefined;
  },

  async ask(request) {
    const { cursor } = request;
    const { left, token } = cursor === null ? { left: await locationsOf(request), token: '' } : cursorIn(cursor);
    const [location, ...others] = left;
    if (!location)
      throw new SourceError(`${PLACE.name}: the account of ${VARIABLE} has no location. Check who gave access.`);
    const query = new URLSearchParams({
      pageSize: '50',
      orderBy: 'updateTime desc',
      ...(token && { pageToken: token }),
    });
    const answer = await asked(`${REVIEWS}/${location.name}/reviews?${query}`, request);
    const read = takeReviews('google', objectsIn(answer['reviews']), reviewIn);
    const about = location.title;
    const items =
      about === undefined ? read.items : read.items.map((item) => ({ itemReviewed: { name: about }, ...item }));
    const more = textIn(answer['nextPageToken']);
    const rest = more === undefined ? others : left;
    const next = rest.length === 0 ? null : JSON.stringify({ left: rest, token: more ?? '' });
    return { ...read, items, next, extent: extentOfAll({ cursor, next, records: items }) };
  },

  async gone(ids, request) {
    const locations = await locationsOf(request);
    if (locations.length > MOST_ASKED) return [];
    const gone: string[] = [];
    for (const id of ids) if (await isGone(id, locations, request)) gone.push(id);
    return gone;
  },
};

const STARS = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE'];

function reviewIn(given: Json): ReviewRecord {
  const reviewer = objectIn(given['reviewer']);
  const reply = objectIn(given['reviewReply']);
  const answered = textIn(reply?.['comment']);
  return {
    id: textIn(given['reviewId']),
    text: textIn(given['comment']),
    rating: fiveStars(STARS.indexOf(textIn(given['starRating']) ?? '') + 1),
    ...(reviewer?.['isAnonymous'] !== true && {
      authorName: textIn(reviewer?.['displayName']),
      authorImage: textIn(reviewer?.['profilePhotoUrl']),
    }),
    date: textIn(given['createTime']),
    ...(answered !== undefined && { reply: { text: answered, date: textIn(reply?.['updateTime']) } }),
  };
}

type Asking = Pick<FeedRequest, 'get' | 'address'> & { key?: string };

async function asked(url: string, request: Asking): Promise<Json> {
  const key = textKeyIn(request, googleBusiness as Required<FeedAdapter>);
  const token = await googleToken(request.get, key, PLACE);
  const answer = await askWithKey(request.get, url, {
    name: PLACE.name,
    headers: { Authorization: `Bearer ${token}` },
    secrets: [token],
    explain: (refusal) => {
      // Taken back before its hour was over: the next question gets another.
      if (refusal.status === 401) forgetGoogleToken(key);
      if (/"quota_limit_value":\s*"0"/.test(refusal.text))
        return {
          message: `${PLACE.name}: Google has not approved this project yet, and its quota is none. Apply for access to the Business Profile API (docs/keys.md).`,
          retryAfter: 86_400_000,
        };
      return googleRefusal(refusal, PLACE);
    },
  });
  return answer?.json ?? {};
}

async function locationsOf(request: Asking): Promise<Location[]> {
  if (request.address !== ALL) return [{ name: request.address.slice(ALL.length + 1) }];
  const found: Location[] = [];
  for (const account of await listed(`${ACCOUNTS}?pageSize=20`, 'accounts', request)) {
    const owner = textIn(account['name']) ?? '';
    if (!/^accounts\/[\w-]{1,64}$/.test(owner)) continue;
    const url = `${INFORMATION}/${owner}/locations?readMask=name,title&pageSize=100`;
    for (const { name, title } of await listed(url, 'locations', request)) {
      const whole = `${owner}/${textIn(name) ?? ''}`;
      const called = textIn(title);
      if (LOCATION.test(whole)) found.push({ name: whole, ...(called !== undefined && { title: called }) });
    }
  }
  return found;
}

async function listed(url: string, list: string, request: Asking): Promise<Json[]> {
  const found: Json[] = [];
  const seen = new Set<string>();
  for (let token = ''; ;) {
    const answer = await asked(token === '' ? url : `${url}&pageToken=${encodeURIComponent(token)}`, request);
    found.push(...objectsIn(answer[list]));
    token = textIn(answer['nextPageToken']) ?? '';
    if (token === '' || seen.has(token)) return found;
    seen.add(token);
  }
}

async function isGone(id: string, locations: readonly Location[], request: Asking): Promise<boolean> {
  for (const { name } of locations) {
    try {
      await asked(`${REVIEWS}/${name}/reviews/${encodeURIComponent(id)}`, request);
      return false;
    } catch (error) {
      if (!(error instanceof OutboundError && error.status === 404)) throw error;
    }
  }
  return locations.length > 0;
}

function cursorIn(cursor: string): { left: Location[]; token: string } {
  const given = jsonIn(cursor);
  const left = objectsIn(given?.['left']).flatMap(({ name, title }) => {
    const called = textIn(title);
    return LOCATION.test(textIn(name) ?? '')
      ? [{ name: name as string, ...(called !== undefined && { title: called }) }]
      : [];
  });
  return { left, token: textIn(given?.['token']) ?? '' };
}
