import { textIn, idIn, objectIn, objectsIn, secondsIn, type Json } from '../../sources/postings/reading.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter, FeedRequest } from '../adapter.ts';
import { askWithKey, jsonIn } from '../keyed/ask-with-key.ts';
import { googleRefusal } from '../keyed/google-refusal.ts';
import { textKeyIn } from '../keyed/key-in.ts';
import { Remembered } from '../keyed/remembered.ts';
import { signedToken } from '../keyed/signed-token.ts';
import { fiveStars, type ReviewRecord, takeReviews } from '../keyed/take-reviews.ts';
import { isThere } from '../told-refusal.ts';

const VARIABLE = 'SMM_GOOGLE_PLAY_KEY';
const PLACE = { name: 'Google Play', variable: VARIABLE, service: 'Google Play Android Developer API' };
const API = 'https://androidpublisher.googleapis.com/androidpublisher/v3/applications';
const TOKEN = 'https://oauth2.googleapis.com/token';
const SCOPE = 'https://www.googleapis.com/auth/androidpublisher';
const TOKENS = new Remembered<string>();

/**
 * Reviews of an app of one's own, from the Developer API: those with words that were written or changed within a week, so
 * a page tells nothing of what is absent (`part`). Each can be asked by its id.
 */
export const googlePlay: FeedAdapter = {
  kind: 'google-play',
  name: PLACE.name,
  key: {
    variable: VARIABLE,
    how: 'The JSON key of a service account that your Play Console lets “Reply to reviews”. Free.',
  },
  everyMinutes: 60,
  perHour: 60,
  examples: ['https://play.google.com/store/apps/details?id=com.sample.bakery'],
  takes: ['an app of yours'],

  tell(address) {
    const url = URL.parse(address.trim());
    if (!url || !/^https?:$/.test(url.protocol) || url.hostname !== 'play.google.com') return undefined;
    const id = url.pathname === '/store/apps/details' ? (url.searchParams.get('id') ?? '') : '';
    return /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)+$/.test(id) && id.length < 200
      ? `https://play.google.com/store/apps/details?id=${id}`
      : undefined;
  },

  async ask(request) {
    const query = new URLSearchParams({ maxResults: '100', ...(request.cursor !== null && { token: request.cursor }) });
    const answer = await asked(`reviews?${query}`, request);
    const page = takeReviews('google-play', objectsIn(answer['reviews']), (given) => reviewIn(given, request.address));
    const next = textIn(objectIn(answer['tokenPagination'])?.['nextPageToken']) ?? null;
    return { ...page, next, extent: 'part' };
  },

  async gone(ids, request) {
    const gone: string[] = [];
    for (const id of ids) if (!(await isThere(asked(`reviews/${encodeURIComponent(id)}`, request)))) gone.push(id);
    return gone;
  },
};

type Asking = Pick<FeedRequest, 'get' | 'address'> & { key?: string };

async function asked(path: string, request: Asking): Promise<Json> {
  const key = textKeyIn(request, googlePlay as Required<FeedAdapter>);
  const token = await tokenOf(key, request);
  const app = new URL(request.address).searchParams.get('id') ?? '';
  const answer = await askWithKey(request.get, `${API}/${app}/${path}`, {
    name: PLACE.name,
    headers: { Authorization: `Bearer ${token}` },
    secrets: [token],
    explain: (refusal) => {
      if (refusal.status === 401) TOKENS.forget([key]);
      return (
        googleRefusal(refusal, PLACE) ??
        (refusal.status === 403
          ? {
              message: `${PLACE.name} does not let the service account of ${VARIABLE} read this app’s reviews. Invite it in the Play Console, with “Reply to reviews”.`,
            }
          : undefined)
      );
    },
  });
  return answer?.json ?? {};
}

function tokenOf(key: string, { get }: Asking): Promise<string> {
  return TOKENS.get([key], async () => {
    const file = jsonIn(key);
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: textIn(file?.['client_email']) ?? '', scope: SCOPE, aud: TOKEN, iat: now, exp: now + 3600 };
    const assertion = signedToken(
      { algorithm: 'RS256', variable: VARIABLE },
      claims,
      textIn(file?.['private_key']) ?? '',
    );
    const answer = await askWithKey(get, TOKEN, {
      name: PLACE.name,
      headers: {},
      form: { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion },
      secrets: [],
      explain: (refusal) =>
        textIn(jsonIn(refusal.text)?.['error']) === 'invalid_grant'
          ? {
              message: `${PLACE.name}: Google does not know the service account in ${VARIABLE}, or its key was deleted. Make a new key (docs/keys.md), and check this machine’s clock.`,
            }
          : googleRefusal(refusal, PLACE),
    });
    const token = textIn(answer?.json['access_token']);
    if (token === undefined || /[^\x21-\x7e]/.test(token))
      throw new SourceError(`${PLACE.name}: Google gave no token for ${VARIABLE}. Try again later.`);
    return { value: token, ms: 3_500_000 };
  });
}

/** Where a title was asked for as well, it stands before a tab. */
function reviewIn(given: Json, address: string): ReviewRecord {
  const comments = objectsIn(given['comments']);
  const said = comments.map((one) => objectIn(one['userComment'])).find((one) => one !== undefined);
  const answered = comments.map((one) => objectIn(one['developerComment'])).find((one) => one !== undefined);
  // What its writer wrote: `text` may be a translation.
  const text = textIn(said?.['originalText']) ?? textIn(said?.['text']) ?? '';
  const [title, body] = text.includes('\t')
    ? [text.slice(0, text.indexOf('\t')), text.slice(text.indexOf('\t') + 1)]
    : ['', text];
  const reply = textIn(answered?.['text']);
  const id = idIn(given['reviewId']);
  return {
    id,
    title,
    text: body,
    rating: fiveStars(said?.['starRating']),
    authorName: textIn(given['authorName']),
    date: secondsIn(objectIn(said?.['lastModified'])?.['seconds']),
    language: textIn(said?.['reviewerLanguage']),
    url: id && `${address}&reviewId=${encodeURIComponent(id)}`,
    ...(reply !== undefined && {
      reply: { text: reply, date: secondsIn(objectIn(answered?.['lastModified'])?.['seconds']) },
    }),
  };
}
