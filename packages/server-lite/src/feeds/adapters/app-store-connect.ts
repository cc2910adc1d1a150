import { idIn, objectIn, objectsIn, textIn, type Json } from '../../sources/postings/reading.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter, FeedRequest } from '../adapter.ts';
import { askWithKey, jsonIn } from '../keyed/ask-with-key.ts';
import { textKeyIn } from '../keyed/key-in.ts';
import { keyRefusal } from '../keyed/key-refusal.ts';
import { signedToken } from '../keyed/signed-token.ts';
import { fiveStars, type ReviewRecord, takeReviews } from '../keyed/take-reviews.ts';
import { isThere } from '../told-refusal.ts';

const VARIABLE = 'SMM_APP_STORE_KEY';
const PLACE = { name: 'App Store Connect', variable: VARIABLE };
const API = 'https://api.appstoreconnect.apple.com/v1';

/**
 * All reviews of an app of one's own, of every country, with the replies; newest first by the day they were written, so what is newer than
 * a page's oldest and absent is gone (`window`). Needs no copy of the public feed, which holds 500 of one country.
 */
export const appStoreConnect: FeedAdapter = {
  kind: 'app-store-connect',
  name: PLACE.name,
  key: {
    variable: VARIABLE,
    how: 'JSON with key_id, issuer_id and key (the .p8 file’s text) of a team key with the role Customer Support. Comes with the developer programme.',
  },
  everyMinutes: 60,
  perHour: 60,
  examples: ['https://appstoreconnect.apple.com/apps/123456789'],
  takes: ['an app of yours, as App Store Connect shows it'],

  tell(address) {
    const url = URL.parse(address.trim());
    if (!url || !/^https?:$/.test(url.protocol) || url.hostname !== 'appstoreconnect.apple.com') return undefined;
    const id = /^\/(?:teams\/[\w-]+\/)?apps\/(\d{4,12})(?:\/|$)/.exec(url.pathname)?.[1];
    return id && `https://appstoreconnect.apple.com/apps/${id}`;
  },

  async ask(request) {
    const { address, cursor } = request;
    const query = new URLSearchParams({
      limit: '200',
      sort: '-createdDate',
      include: 'response',
      ...(cursor !== null && { cursor }),
    });
    const answer = await asked(`apps/${address.split('/').at(-1) ?? ''}/customerReviews?${query}`, request);
    if (!Array.isArray(answer['data']))
      throw new SourceError('App Store Connect answered with something else than reviews. Try again later.');
    const replies = new Map(objectsIn(answer['included']).map((one) => [idIn(one['id']), objectIn(one['attributes'])]));
    const page = takeReviews('app-store', objectsIn(answer['data']), (given) => reviewIn(given, replies));
    const next = URL.parse(textIn(objectIn(answer['links'])?.['next']) ?? '')?.searchParams.get('cursor') ?? null;
    return {
      ...page,
      next,
      extent: cursor === null && next === null && answer['data'].length > 0 ? 'whole' : 'window',
    };
  },

  async gone(ids, request) {
    const gone: string[] = [];
    for (const id of ids)
      if (!(await isThere(asked(`customerReviews/${encodeURIComponent(id)}`, request), [404]))) gone.push(id);
    return gone;
  },
};

async function asked(path: string, request: Pick<FeedRequest, 'get'> & { key?: string }): Promise<Json> {
  const key = jsonIn(textKeyIn(request, appStoreConnect as Required<FeedAdapter>));
  const now = Math.floor(Date.now() / 1000);
  // Apple takes those that last 20 minutes at most.
  const claims = { iss: textIn(key?.['issuer_id']) ?? '', iat: now, exp: now + 600, aud: 'appstoreconnect-v1' };
  const by = { algorithm: 'ES256', kid: textIn(key?.['key_id']) ?? '', variable: VARIABLE } as const;
  const token = signedToken(by, claims, textIn(key?.['key']) ?? '');
  const answer = await askWithKey(request.get, `${API}/${path}`, {
    name: PLACE.name,
    headers: { Authorization: `Bearer ${token}` },
    secrets: [token],
    explain: (refusal) => keyRefusal(refusal, PLACE),
  });
  return answer?.json ?? {};
}

function reviewIn(given: Json, replies: ReadonlyMap<string | undefined, Json | undefined>): ReviewRecord {
  const said = objectIn(given['attributes']);
  const response = objectIn(objectIn(objectIn(given['relationships'])?.['response'])?.['data']);
  const reply = replies.get(idIn(response?.['id']));
  const answered = textIn(reply?.['responseBody']);
  return {
    id: idIn(given['id']),
    title: textIn(said?.['title']),
    text: textIn(said?.['body']),
    rating: fiveStars(said?.['rating']),
    authorName: textIn(said?.['reviewerNickname']),
    date: textIn(said?.['createdDate']),
    ...(answered !== undefined &&
      reply?.['state'] !== 'PENDING_PUBLISH' && {
        reply: { text: answered, date: textIn(reply?.['lastModifiedDate']) },
      }),
  };
}
