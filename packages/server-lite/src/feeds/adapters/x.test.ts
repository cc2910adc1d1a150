import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OutboundError } from '../../errors/outbound-error.ts';
import { fakeApi, type Answered } from '../../testing/fake-api.ts';
import { x as adapter } from './x.ts';

const KEY = 'sample%2Fbearer';
const posting = (id: string, text: string, more: object = {}) => ({
  id,
  text,
  author_id: '7',
  created_at: '2026-03-25T10:00:00.000Z',
  edit_history_tweet_ids: [id],
  ...more,
});
const USERS = [{ id: '7', name: 'Sample Anna', username: 'sample_anna' }];

describe('what it tells', () => {
  const told: [string, string | undefined][] = [
    ['https://x.com/Sample', 'https://x.com/sample'],
    ['https://twitter.com/Sample/', 'https://x.com/sample'],
    ['https://mobile.twitter.com/sample/mentions', 'https://x.com/sample/mentions'],
    ['https://x.com/hashtag/samplebread?src=x', 'https://x.com/search?q=%23samplebread'],
    ['https://x.com/search?q=sample+bakery&f=live', 'https://x.com/search?q=sample+bakery'],
    ['https://x.com/sample/status/1', undefined],
    ['https://x.com/home', undefined],
    ['https://x.com/', undefined],
    ['https://x.com.sample.invalid/sample', undefined],
  ];
  for (const [given, kept] of told) test(given, () => assert.equal(adapter.tell(given), kept));
  for (const example of adapter.examples)
    test(example, () => assert.equal(adapter.tell(adapter.tell(example) ?? ''), adapter.tell(example)));
});

test('an account’s postings: long ones whole, quoted ones with their author, reposts left out', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) =>
    url.pathname === '/2/users/by/username/sample_one'
      ? { json: { data: { id: '7' } } }
      : {
          json: {
            data: [
              posting('20', 'The beginning…', { note_tweet: { text: 'The beginning and the end of it' } }),
              posting('19', 'Look', { referenced_tweets: [{ type: 'quoted', id: '5' }] }),
              posting('18', 'Edited since', { edit_history_tweet_ids: ['16', '17', '18'] }),
            ],
            includes: {
              users: [...USERS, { id: '8', name: 'Sample Bo', username: 'sample_bo' }],
              tweets: [posting('5', 'Best bread in town', { author_id: '8' })],
            },
            meta: url.searchParams.has('pagination_token') ? {} : { next_token: 'two' },
          },
        },
  );
  const request = { address: 'https://x.com/sample_one', key: KEY, get };
  const first = await adapter.ask({ ...request, cursor: null });
  assert.ok(first);
  assert.deepEqual(
    first.items.map(({ source, sourceId, body, authorName, url, shared }) => [
      source,
      sourceId,
      body,
      authorName,
      url,
      shared?.authorName,
    ]),
    [
      ['x', '20', 'The beginning and the end of it', 'Sample Anna', 'https://x.com/sample_anna/status/20', undefined],
      ['x', '19', 'Look', 'Sample Anna', 'https://x.com/sample_anna/status/19', 'Sample Bo'],
      ['x', '18', 'Edited since', 'Sample Anna', 'https://x.com/sample_anna/status/18', undefined],
    ],
  );
  assert.deepEqual(first.gone, ['16', '17']);
  assert.equal(first.next, '2 two');
  assert.equal((await adapter.ask({ ...request, cursor: '2 two' }))?.next, null);
  const timeline = asked.filter(({ url }) => url.pathname === '/2/users/7/tweets');
  assert.equal(timeline.length, 2);
  assert.equal(timeline[0]?.url.searchParams.get('exclude'), 'retweets');
  assert.equal(timeline[1]?.url.searchParams.get('pagination_token'), 'two');
  // The name costs as well: it is looked up once.
  assert.equal(asked.length, 3);
  for (const { url, headers } of asked) {
    assert.ok(!url.href.includes(KEY));
    assert.equal(headers.authorization, `Bearer ${KEY}`);
  }
});

test('no more than the newest hundred are read, since each costs', async (t) => {
  const { get, asked } = await fakeApi(t, () => ({
    json: { data: [posting('1', 'Hello')], meta: { next_token: 'more' } },
  }));
  let cursor: string | null = null;
  do {
    const page = await adapter.ask({ address: 'https://x.com/search?q=sample', key: KEY, get, cursor });
    cursor = page?.next ?? null;
  } while (cursor !== null);
  assert.equal(asked.length, 4);
  assert.ok(asked.every(({ url }) => url.searchParams.get('max_results') === '25'));
});

test('mentions and searches', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) =>
    url.pathname.includes('/by/username/') ? { json: { data: { id: '9' } } } : { json: { meta: { result_count: 0 } } },
  );
  for (const address of ['https://x.com/sample_two/mentions', 'https://x.com/search?q=%22sample+bakery%22'])
    assert.deepEqual(await adapter.ask({ address, key: KEY, get, cursor: null }), {
      items: [],
      rejected: [],
      gone: [],
      extent: 'part',
      next: null,
    });
  assert.ok(asked.some(({ url }) => url.pathname === '/2/users/9/mentions'));
  assert.equal(
    asked.find(({ url }) => url.pathname === '/2/tweets/search/recent')?.url.searchParams.get('query'),
    '"sample bakery" -is:retweet',
  );
});

test('only what X itself says is deleted or private is gone', async (t) => {
  const base = 'https://api.twitter.com/2/problems';
  const { get, asked } = await fakeApi(t, () => ({
    json: {
      data: [{ id: '1', text: 'Still here' }],
      errors: [
        { resource_id: '2', type: `${base}/resource-not-found` },
        { resource_id: '3', type: `${base}/not-authorized-for-resource` },
        { resource_id: '4', type: `${base}/operational-disconnect` },
        { resource_id: '99', type: `${base}/resource-not-found` },
      ],
    },
  }));
  const request = { address: 'https://x.com/sample', key: KEY, get };
  assert.deepEqual(await adapter.gone?.(['1', '2', '3', '4', '5', 'none of X’s'], request), ['2', '3']);
  assert.equal(asked[0]?.url.searchParams.get('ids'), '1,2,3,4,5');
});

test('an account that is not there is said', async (t) => {
  const { get } = await fakeApi(t, () => ({ json: { errors: [{ title: 'Not Found Error' }] } }));
  await assert.rejects(adapter.ask({ address: 'https://x.com/sample_none', key: KEY, get, cursor: null }), {
    name: 'SourceError',
    message: /no account @sample_none/,
  });
});

const soon = Math.floor(Date.now() / 1000) + 600;
const refusals: [string, Answered, RegExp, ((wait: number | undefined) => boolean)?][] = [
  ['a wrong token', { status: 401, json: { title: 'Unauthorized' } }, /does not know the bearer token in SMM_X_KEY/],
  [
    'no credits',
    { status: 402, json: { type: 'https://api.twitter.com/2/problems/credits' } },
    /credits of this app are used up/,
  ],
  [
    'an app of no project',
    {
      status: 403,
      json: { reason: 'client-not-enrolled', type: 'https://api.twitter.com/2/problems/client-forbidden' },
    },
    /belongs to no project/,
  ],
  ['too little access', { status: 403, json: {} }, /does not let the app/],
  [
    'too many questions',
    { status: 429, json: {}, headers: { 'x-rate-limit-reset': String(soon) } },
    /asked too often/,
    (wait) => wait !== undefined && wait > 400_000 && wait <= 600_000,
  ],
  [
    'the most that may be spent',
    { status: 429, json: { type: 'https://api.twitter.com/2/problems/usage-capped' } },
    /most that this app may spend/,
    (wait) => wait === 86_400_000,
  ],
];
for (const [what, answer, says, waits] of refusals)
  test(`${what} is said, with what to do`, async (t) => {
    const { get } = await fakeApi(t, () => answer);
    await assert.rejects(
      adapter.ask({ address: 'https://x.com/search?q=sample', key: KEY, get, cursor: null }),
      (error) => error instanceof OutboundError && says.test(error.message) && (waits?.(error.retryAfter) ?? true),
    );
  });
