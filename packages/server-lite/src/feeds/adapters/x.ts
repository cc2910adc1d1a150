import type { Refusal, RefusalMeaning } from '../../outbound/refusal.ts';
import { idIn, objectIn, objectsIn, textIn, type Json } from '../../sources/postings/reading.ts';
import { postingsOfAnswer } from '../../sources/postings/x-answer.ts';
import { x as posting } from '../../sources/postings/x.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter, FeedAnswer, FeedRequest } from '../adapter.ts';
import { askWithKey, jsonIn } from '../keyed/ask-with-key.ts';
import { keyIn } from '../keyed/key-in.ts';
import { partsOf } from '../keyed/parts-of.ts';
import { Remembered } from '../keyed/remembered.ts';
import { takePostings } from '../take-postings.ts';

const API = 'https://api.x.com/2';
const HOUR = 3_600_000;
const NAME = /^\w{1,15}$/;
/** First parts of addresses that are no account. */
const NO_NAMES = new Set(
  'i home explore search hashtag intent share settings notifications messages login compose'.split(' '),
);
const MOST_IDS = 100;
/** Each posting costs, once a day: the newest hundred are read, and what was brought in before is asked for by its id. */
const PAGE = '25';
const MOST_PAGES = 4;
const FIELDS = {
  expansions: 'author_id,attachments.media_keys,referenced_tweets.id,referenced_tweets.id.author_id',
  'tweet.fields':
    'created_at,lang,public_metrics,entities,note_tweet,referenced_tweets,attachments,author_id,edit_history_tweet_ids',
  'user.fields': 'name,username,profile_image_url,protected',
  'media.fields': 'type,url,alt_text',
};
/** Deleted or suspended; made private. */
const GONE = /\/(?:resource-not-found|not-authorized-for-resource)$/;
const IDS = new Remembered<string>();

/**
 * Postings of an account, those that name it, or those that a search finds, from the second API. Timelines leave out
 * what is withheld and searches rank, so a page tells nothing of what is absent (`part`); X asks that deleted postings
 * are looked up by id, and says of each that it is gone.
 */
export const x: FeedAdapter = {
  kind: 'x',
  name: 'X',
  key: {
    variable: 'SMM_X_KEY',
    how: 'The bearer token of an app in X’s developer console, with credits bought. No free tier: about $0.005 for each posting that is read, once a day at most, and $0.01 for looking up an account.',
  },
  everyMinutes: 360,
  perHour: 60,
  examples: ['https://x.com/sample', 'https://x.com/sample/mentions', 'https://x.com/search?q=%22sample%20bakery%22'],
  takes: ['an account', 'an account’s mentions: its address and /mentions', 'a hashtag', 'a search of the last 7 days'],

  tell(address) {
    const url = URL.parse(address.trim());
    if (!url || !/^https?:$/.test(url.protocol) || !/^(?:www\.|mobile\.)?(?:x|twitter)\.com$/.test(url.hostname))
      return undefined;
    const [first = '', second = '', third = ''] = url.pathname.split('/').slice(1);
    const words = url.searchParams.get('q')?.trim();
    if (first === 'search' && words) return searchAt(words.slice(0, 500));
    if (first === 'hashtag' && second !== '') return searchAt(`#${unescaped(second)}`);
    if (!NAME.test(first) || NO_NAMES.has(first.toLowerCase()) || third !== '') return undefined;
    if (second === '') return `https://x.com/${first.toLowerCase()}`;
    return second === 'mentions' ? `https://x.com/${first.toLowerCase()}/mentions` : undefined;
  },

  async ask(request) {
    const { address, cursor } = request;
    const [page = '1', token = ''] = cursor === null ? [] : cursor.split(' ');
    const { pathname, searchParams } = new URL(address);
    const words = searchParams.get('q');
    const [, name = '', isMentions] = pathname.split('/');
    const query = new URLSearchParams({ max_results: PAGE, ...FIELDS });
    let path = 'tweets/search/recent';
    if (words === null) {
      const id = await idOf(name, request);
      path = `users/${id}/${isMentions ? 'mentions' : 'tweets'}`;
      if (!isMentions) query.set('exclude', 'retweets');
      if (token !== '') query.set('pagination_token', token);
    } else {
      query.set('query', /\bis:retweet\b/.test(words) ? words : `${words} -is:retweet`);
      if (token !== '') query.set('next_token', token);
    }
    const answer = await asked(`${path}?${query}`, request);
    const next = Number(page) < MOST_PAGES ? textIn(objectIn(answer['meta'])?.['next_token']) : undefined;
    return { ...postingsIn(answer), next: next === undefined ? null : `${Number(page) + 1} ${next}` };
  },

  async gone(ids, request) {
    const gone: string[] = [];
    for (const part of partsOf(
      ids.filter((id) => /^\d{1,19}$/.test(id)),
      MOST_IDS,
    )) {
      const answer = await asked(`tweets?${new URLSearchParams({ ids: part.join(',') })}`, request);
      const wanted = new Set(part);
      for (const { type, resource_id: id } of objectsIn(answer['errors']))
        if (typeof id === 'string' && wanted.has(id) && GONE.test(textIn(type) ?? '')) gone.push(id);
    }
    return gone;
  },
};

type Asking = Pick<FeedRequest, 'get'> & { key?: string };

function postingsIn(answer: Json): Omit<FeedAnswer, 'next'> {
  const read = takePostings(postingsOfAnswer({ ...answer, data: objectsIn(answer['data']) }), posting);
  // An edited posting has an id of its own: what it said before is there no longer.
  const before = objectsIn(answer['data']).flatMap(({ id, edit_history_tweet_ids: all }) =>
    Array.isArray(all) ? all.filter((each) => typeof each === 'string' && each !== id) : [],
  ) as string[];
  return { ...read, gone: [...read.gone, ...before], extent: 'part' };
}

async function asked(path: string, request: Asking): Promise<Json> {
  const key = keyIn(request, x as Required<FeedAdapter>);
  const answer = await askWithKey(request.get, `${API}/${path}`, {
    name: 'X',
    headers: { Authorization: `Bearer ${key}` },
    secrets: [key],
    explain,
  });
  return answer?.json ?? {};
}

function idOf(name: string, request: Asking): Promise<string> {
  return IDS.get(['x', name], async () => {
    const answer = await asked(`users/by/username/${encodeURIComponent(name)}`, request);
    const id = idIn(objectIn(answer['data'])?.['id']);
    if (id === undefined || !/^\d+$/.test(id))
      throw new SourceError(`X has no account @${name}, or it is suspended. Check the name.`);
    return { value: id, ms: 24 * HOUR };
  });
}

function searchAt(words: string): string {
  return `https://x.com/search?${new URLSearchParams({ q: words })}`;
}

function unescaped(part: string): string {
  return new URLSearchParams(`q=${part.replaceAll('+', '%2B').replaceAll('&', '%26')}`).get('q') ?? part;
}

function explain({ status, headers, text }: Refusal): RefusalMeaning | undefined {
  const problem = jsonIn(text);
  const type = textIn(problem?.['type']) ?? '';
  if (status === 401)
    return {
      message: 'X does not know the bearer token in SMM_X_KEY. Make a new one in X’s developer console (docs/keys.md).',
    };
  if (status === 402 || /credits/i.test(type))
    return {
      message:
        'X: the credits of this app are used up. Buy more in X’s developer console; it is asked again in six hours.',
      retryAfter: 6 * HOUR,
    };
  if (status === 403)
    return {
      message: /client-(?:not-enrolled|forbidden)/.test(`${type} ${textIn(problem?.['reason']) ?? ''}`)
        ? 'X: the app of SMM_X_KEY belongs to no project with access to its second API. Add it to one, then make a new bearer token.'
        : 'X does not let the app of SMM_X_KEY read this: its access does not cover it, or the account is private. See docs/keys.md.',
    };
  if (status !== 429) return undefined;
  if (/usage-capped/.test(type))
    return {
      message:
        'X: the most that this app may spend is used up. Raise it in X’s developer console; it is asked again tomorrow.',
      retryAfter: 24 * HOUR,
    };
  const reset = Number(headers['x-rate-limit-reset']);
  return {
    message: 'X was asked too often. It is asked again when it lets us.',
    retryAfter:
      Number.isFinite(reset) && reset > 0 ? Math.min(Math.max(reset * 1000 - Date.now(), 1000), 24 * HOUR) : HOUR / 4,
  };
}
