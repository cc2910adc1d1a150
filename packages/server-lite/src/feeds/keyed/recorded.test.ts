import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fakeApi } from '../../testing/fake-api.ts';
import type { FeedAdapter, FeedAnswer } from '../adapter.ts';
import { facebook } from '../adapters/facebook.ts';
import { googleBusiness } from '../adapters/google-business.ts';
import { instagram } from '../adapters/instagram.ts';
import { trustpilot } from '../adapters/trustpilot.ts';
import { x } from '../adapters/x.ts';
import { youtubeComments } from '../adapters/youtube-comments.ts';

const SHARED = fileURLToPath(new URL('../../../../../../shared/data/', import.meta.url));
const skip = existsSync(SHARED) ? false : 'the real samples are not here';

interface Recorded {
  adapter: FeedAdapter;
  address: string;
  file: string;
  /** What stands around the recording where an adapter asks for more than was recorded. */
  as?: (recorded: unknown) => unknown;
  items: number;
  first: { body?: string | RegExp; authorName?: string; sourceId?: string; stars?: number; date?: string };
  next?: string | null;
}

const RECORDED: readonly Recorded[] = [
  {
    adapter: youtubeComments,
    address: 'https://www.youtube.com/watch?v=F1UP7wRCPH8',
    file: 'social/youtube_api/comment_threads/comment_threads_by_video_paged_1.json',
    items: 5,
    first: {
      body: 'Google.com',
      authorName: 'himani agarwal',
      sourceId: 'UgyZ1jqkHKYvi1-ruOZ4AaABAg',
      date: '2019-11-26',
    },
  },
  {
    adapter: x,
    address: 'https://x.com/search?q=a',
    file: 'social/x_v2/tweepy/test_client_get_users_mentions.0.json',
    items: 10,
    first: { body: /^@Twitter @TwitterSupport this is my ENTIRE feed/, sourceId: '1578516295611748353' },
  },
  {
    adapter: x,
    address: 'https://x.com/search?q=b',
    file: 'social/x_v2/dart/tweets/data/search_recent.json',
    items: 6,
    first: {},
  },
  {
    adapter: x,
    address: 'https://x.com/search?q=c',
    file: 'social/x_v2/python/apis/timeline/timeline_tweets.json',
    items: 5,
    first: {},
  },
  {
    adapter: facebook,
    address: 'https://www.facebook.com/sample',
    file: 'social/facebook/apidata/posts/feed_fields_p2.json',
    items: 5,
    first: { body: 'Happy July 4th! 🇺🇸', sourceId: '4_10113477241177441', date: '2021-07-04' },
    next: null,
  },
  {
    adapter: facebook,
    address: 'https://www.facebook.com/sample/reviews',
    file: 'formats/facebook_ratings/v3_1_opengraphrating-real-recommendation.json',
    as: (rating) => ({ data: [rating] }),
    items: 1,
    first: { sourceId: '10150030749305470', stars: 1, date: '2018-07-07' },
    next: null,
  },
  {
    adapter: instagram,
    address: 'https://www.instagram.com/sample/tagged',
    file: 'social/instagram/instagram/apidata/users/tagged_medias.json',
    items: 4,
    first: { body: 'publish test', sourceId: '17892354025952911', date: '2021-03-16' },
  },
  {
    adapter: instagram,
    address: 'https://www.instagram.com/sample/comments',
    file: 'social/instagram/instagram/apidata/medias/comments_p1.json',
    as: (comments) => ({ data: [{ id: '1', permalink: 'https://www.instagram.com/p/C1/', comments }] }),
    items: 2,
    first: { body: 'Beautiful!', sourceId: '17858154961981086', date: '2020-06-01' },
    next: null,
  },
  {
    adapter: googleBusiness,
    address: 'google-business:accounts/1/locations/55',
    file: 'formats/google_business_profile/reviews_page.json',
    items: 2,
    first: { body: 'Great', authorName: 'Pat', sourceId: 'r1', stars: 5, date: '2026-10-09' },
  },
  {
    adapter: trustpilot,
    address: 'https://www.trustpilot.com/review/recorded.example',
    file: 'formats/trustpilot/api_business_unit_reviews.json',
    items: 1,
    first: { authorName: 'John D.', sourceId: '5e3de1b45fb06f0001790b51', stars: 5, date: '2026-04-28' },
    next: null,
  },
];

const GOOGLE = JSON.stringify({ client_id: 'recorded', client_secret: 'a', refresh_token: 'b' });

/** Asks once, where the place answers with this to whatever is no step on the way there. */
async function ask(
  t: TestContext,
  { adapter, address }: Recorded,
  json: () => unknown,
): Promise<(cursor?: string | null) => Promise<FeedAnswer | null>> {
  const { get } = await fakeApi(t, ({ url, method }) => {
    if (method === 'POST') return { json: { access_token: 'token', expires_in: 3600 } };
    if (url.pathname.endsWith('/me')) return { json: { instagram_business_account: { id: '1', username: 'sample' } } };
    if (url.pathname.endsWith('/find')) return { json: { id: 'unit' } };
    return { json: json() };
  });
  const key = adapter === googleBusiness ? GOOGLE : 'recorded-key';
  return (cursor = null) => adapter.ask({ address, key, get, cursor });
}

function read({ file, as = (given) => given }: Recorded): unknown {
  return as(JSON.parse(readFileSync(`${SHARED}${file}`, 'utf8')));
}

describe('recorded answers', { skip }, () => {
  for (const recorded of RECORDED)
    test(recorded.file, async (t) => {
      const given = read(recorded);
      const found = await (await ask(t, recorded, () => given))();
      assert.ok(found);
      const [first] = found.items;
      assert.equal(found.items.length, recorded.items, JSON.stringify(found.rejected));
      const { body, authorName, sourceId, stars, date } = recorded.first;
      if (body instanceof RegExp) assert.match(first?.body ?? '', body);
      else if (body !== undefined) assert.equal(first?.body, body);
      if (authorName !== undefined) assert.equal(first?.authorName, authorName);
      if (sourceId !== undefined) assert.equal(first?.sourceId, sourceId);
      if (stars !== undefined) assert.equal(first?.rating?.ratingValue, stars);
      if (date !== undefined) assert.equal(first?.datePublished?.slice(0, 10), date);
      if (recorded.next !== undefined) assert.equal(found.next, recorded.next);
      else assert.notEqual(found.next, undefined);
    });
});

/** Every part of a value, by the way to it. */
function* ways(value: unknown, way: readonly string[] = []): Generator<readonly string[]> {
  yield way;
  if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) yield* ways(part, [...way, name]);
}

function changed(value: unknown, [name, ...more]: readonly string[], to: unknown): unknown {
  if (name === undefined) return to;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[name] = changed((value as Record<string, unknown>)[name], more, to);
  return copy;
}

const ODD: readonly unknown[] = [
  null,
  undefined,
  '',
  'x\u0000\ud800',
  0,
  -1e308,
  true,
  [],
  {},
  [[null]],
  { id: { id: 1 } },
];

describe('whatever becomes of a recorded answer is read, or said to be none', { skip }, () => {
  for (const recorded of RECORDED)
    test(recorded.file, async (t) => {
      const whole = read(recorded);
      let given = whole;
      const once = await ask(t, recorded, () => given);
      let at = 0;
      for (const way of [...ways(whole)].slice(0, 400)) {
        given = changed(whole, way, ODD[at % ODD.length]);
        at += 1;
        try {
          const found = await once();
          assert.ok(found && Array.isArray(found.items) && (found.next === null || typeof found.next === 'string'));
        } catch (error) {
          const { name, message } = error as Error;
          assert.ok(name === 'SourceError' || name === 'OutboundError', `${way.join('.')}: ${name}: ${message}`);
        }
      }
    });
});
