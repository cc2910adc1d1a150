import { OutboundError } from '../../errors/outbound-error.ts';
import { objectIn, objectsIn, textIn, type Json } from '../../sources/postings/reading.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter, FeedRequest } from '../adapter.ts';
import { askWithKey } from '../keyed/ask-with-key.ts';
import { keyIn } from '../keyed/key-in.ts';
import { keyRefusal } from '../keyed/key-refusal.ts';
import { fiveStars, type ReviewRecord, takeReviews } from '../keyed/take-reviews.ts';
import { Remembered } from '../keyed/remembered.ts';

const VARIABLE = 'SMM_TRUSTPILOT_KEY';
const PLACE = { name: 'Trustpilot', variable: VARIABLE };
const API = 'https://api.trustpilot.com/v1';
const PAGE = 100;
const DAY = 86_400_000;
const TOKENS = new Remembered<string>();
const UNITS = new Remembered<string>();

/**
 * Reviews of a business, by its API: what everybody may read with the key alone; with the key’s secret (KEY:SECRET) what the
 * business itself may. They come newest first, so what is newer than a page's oldest and absent is gone (`window`).
 */
export const trustpilot: FeedAdapter = {
  kind: 'trustpilot',
  name: PLACE.name,
  key: {
    variable: VARIABLE,
    how: 'The API key of an application in Trustpilot Business (Integrations, APIs), or KEY:SECRET for the private answers. Needs a plan with API access; its price is between you and Trustpilot.',
  },
  everyMinutes: 60,
  perHour: 60,
  examples: ['https://www.trustpilot.com/review/sample.example'],
  takes: ['your business’s page there'],

  tell(address) {
    const url = URL.parse(address.trim());
    if (
      !url ||
      !/^https?:$/.test(url.protocol) ||
      !/^(?:[a-z]{2,3}\.)?trustpilot\.com$/.test(url.hostname.replace(/^www\./, ''))
    )
      return undefined;
    const name = /^\/review\/([\w.-]{3,253})\/?$/.exec(url.pathname)?.[1];
    return name && `https://www.trustpilot.com/review/${name.toLowerCase()}`;
  },

  async ask(request) {
    const { address, cursor } = request;
    const unit = await unitOf(address, request);
    const page = cursor === null ? 1 : Number(cursor);
    const isPrivate = secretsIn(request).secret !== undefined;
    const query = new URLSearchParams({ perPage: String(PAGE), page: String(page), orderBy: 'createdat.desc' });
    const path = `${isPrivate ? 'private/' : ''}business-units/${encodeURIComponent(unit)}/reviews?${query}`;
    const answer = await asked(path, request, isPrivate);
    if (!Array.isArray(answer['reviews']))
      throw new SourceError('Trustpilot answered with something else than reviews. Try again later.');
    const reviews = objectsIn(answer['reviews']);
    const read = takeReviews('trustpilot', reviews, reviewIn);
    const isMore = objectsIn(answer['links']).some(({ rel }) => rel === 'next-page') || reviews.length >= PAGE;
    const next = isMore && reviews.length > 0 ? String(page + 1) : null;
    return { ...read, next, extent: page === 1 && next === null && reviews.length > 0 ? 'whole' : 'window' };
  },

  async gone(ids, request) {
    const gone: string[] = [];
    for (const id of ids) {
      try {
        await asked(`reviews/${encodeURIComponent(id)}`, request, false);
      } catch (error) {
        if (!(error instanceof OutboundError && error.status === 404)) throw error;
        gone.push(id);
      }
    }
    return gone;
  },
};

function reviewIn(given: Json): ReviewRecord {
  const id = textIn(given['id']);
  const reply = objectIn(given['companyReply']);
  const answered = textIn(reply?.['text']);
  return {
    id,
    title: textIn(given['title']),
    text: textIn(given['text']),
    rating: fiveStars(given['stars']),
    authorName: textIn(objectIn(given['consumer'])?.['displayName']),
    date: textIn(given['createdAt']),
    language: textIn(given['language']),
    url: id && `https://www.trustpilot.com/reviews/${encodeURIComponent(id)}`,
    ...(answered !== undefined && { reply: { text: answered, date: textIn(reply?.['createdAt']) } }),
    // Reported, or taken down by its writer: what stands is active.
    isHidden: 'status' in given && given['status'] !== 'active',
  };
}

type Asking = Pick<FeedRequest, 'get'> & { key?: string };

function secretsIn(request: Asking): { key: string; secret?: string } {
  const [key = '', ...secret] = keyIn(request, trustpilot as Required<FeedAdapter>).split(':');
  return secret.length === 0 ? { key } : { key, secret: secret.join(':') };
}

async function asked(path: string, request: Asking, isPrivate: boolean): Promise<Json> {
  const { key, secret } = secretsIn(request);
  const token = isPrivate && secret !== undefined ? await tokenOf(key, secret, request) : undefined;
  const answer = await askWithKey(request.get, `${API}/${path}`, {
    name: PLACE.name,
    headers: { apikey: key, ...(token !== undefined && { Authorization: `Bearer ${token}` }) },
    secrets: [key, secret ?? '', token ?? ''],
    explain: (refusal) => {
      if (refusal.status === 401 && secret !== undefined) TOKENS.forget([key, secret]);
      return keyRefusal(refusal, PLACE);
    },
  });
  return answer?.json ?? {};
}

function tokenOf(key: string, secret: string, { get }: Asking): Promise<string> {
  return TOKENS.get([key, secret], async () => {
    const answer = await askWithKey(get, `${API}/oauth/oauth-business-users-for-applications/accesstoken`, {
      name: PLACE.name,
      headers: { Authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}` },
      form: { grant_type: 'client_credentials' },
      secrets: [],
      explain: (refusal) => keyRefusal(refusal, PLACE),
    });
    const token = textIn(answer?.json['access_token']);
    const seconds = Number(answer?.json['expires_in']);
    if (token === undefined || /[^\x21-\x7e]/.test(token))
      throw new SourceError(`Trustpilot gave no token for ${VARIABLE}. Try again later.`);
    return { value: token, ms: (seconds > 60 ? seconds - 60 : 60) * 1000 };
  });
}

function unitOf(address: string, request: Asking): Promise<string> {
  const name = new URL(address).pathname.slice('/review/'.length);
  return UNITS.get(['trustpilot', name], async () => {
    const answer = await asked(`business-units/find?${new URLSearchParams({ name })}`, request, false);
    const id = textIn(answer['id']);
    if (id === undefined) throw new SourceError(`Trustpilot has no business of the name ${name}. Check the address.`);
    return { value: id, ms: DAY };
  });
}
