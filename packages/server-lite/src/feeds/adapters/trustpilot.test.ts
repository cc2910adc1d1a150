import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OutboundError } from '../../errors/outbound-error.ts';
import { fakeApi, type Answered } from '../../testing/fake-api.ts';
import { trustpilot as adapter } from './trustpilot.ts';

const KEY = 'sample-trustpilot-key';
const review = (id: string, more: object = {}) => ({
  id,
  stars: 5,
  title: 'Fast',
  text: 'Came a day early and well packed',
  language: 'en',
  createdAt: '2026-04-28T10:15:00Z',
  consumer: { id: 'c1', displayName: 'Sample Anna' },
  companyReply: { text: 'Thank you, Anna!', createdAt: '2026-04-29T08:00:00Z' },
  status: 'active',
  ...more,
});

describe('what it tells', () => {
  const told: [string, string | undefined][] = [
    ['https://www.trustpilot.com/review/Sample.Example', 'https://www.trustpilot.com/review/sample.example'],
    ['https://de.trustpilot.com/review/www.sample.example/', 'https://www.trustpilot.com/review/www.sample.example'],
    ['https://www.trustpilot.com/reviews/5e3d', undefined],
    ['https://trustpilot.com.sample.invalid/review/a.b', undefined],
  ];
  for (const [given, kept] of told) test(given, () => assert.equal(adapter.tell(given), kept));
});

test('public reviews, page by page; what is absent within a page is gone', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) => {
    if (url.pathname.endsWith('/find')) return { json: { id: 'unit1' } };
    return url.searchParams.get('page') === '1'
      ? {
          json: {
            reviews: [review('a'), review('b', { stars: 1, title: null, text: 'Never came', companyReply: null })],
            links: [{ href: 'x', rel: 'next-page' }],
          },
        }
      : { json: { reviews: [], links: [] } };
  });
  const request = { address: 'https://www.trustpilot.com/review/one.example', key: KEY, get };
  const first = await adapter.ask({ ...request, cursor: null });
  assert.deepEqual(
    first?.items.map(({ source, sourceId, body, authorName, rating, reply }) => [
      source,
      sourceId,
      body,
      authorName,
      rating?.ratingValue,
      reply?.text,
    ]),
    [
      ['trustpilot', 'a', 'Came a day early and well packed', 'Sample Anna', 5, 'Thank you, Anna!'],
      ['trustpilot', 'b', 'Never came', 'Sample Anna', 1, undefined],
    ],
  );
  assert.deepEqual([first?.extent, first?.next], ['window', '2']);
  assert.equal((await adapter.ask({ ...request, cursor: '2' }))?.next, null);
  assert.ok(asked.every(({ url, headers }) => headers['apikey'] === KEY && !url.href.includes(KEY)));
  assert.ok(asked.every(({ url }) => !url.pathname.includes('/private/')));
});

test('with the secret the private answers, for a token that is asked for once', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url, method }) => {
    if (method === 'POST') return { json: { access_token: 'sample-token', expires_in: '359999' } };
    return url.pathname.endsWith('/find') ? { json: { id: 'unit2' } } : { json: { reviews: [review('a')] } };
  });
  const request = { address: 'https://www.trustpilot.com/review/two.example', key: `${KEY}:secret`, get, cursor: null };
  assert.equal((await adapter.ask(request))?.extent, 'whole');
  await adapter.ask(request);
  const [exchange, ...others] = asked.filter(({ method }) => method === 'POST');
  assert.equal(others.length, 0);
  assert.equal(exchange?.body, 'grant_type=client_credentials');
  assert.equal(exchange?.headers.authorization, `Basic ${Buffer.from(`${KEY}:secret`).toString('base64')}`);
  const privately = asked.filter(({ url }) => url.pathname.includes('/private/business-units/unit2/reviews'));
  assert.equal(privately.length, 2);
  assert.ok(privately.every(({ headers }) => headers.authorization === 'Bearer sample-token'));
});

test('a review is gone where its id leads to nothing', async (t) => {
  const { get } = await fakeApi(t, ({ url }) =>
    url.pathname.endsWith('/b') ? { status: 404, json: {} } : { json: review('a') },
  );
  const request = { address: 'https://www.trustpilot.com/review/one.example', key: KEY, get };
  assert.deepEqual(await adapter.gone?.(['a', 'b'], request), ['b']);
});

const refusals: [string, Answered, RegExp, number?][] = [
  ['a wrong key', { status: 401, json: {} }, /does not know the key in SMM_TRUSTPILOT_KEY/],
  ['a key of somebody else', { status: 403, json: {} }, /lacks the permission/],
  ['too many questions', { status: 429, json: {}, headers: { 'Retry-After': '60' } }, /asked too often/, 60_000],
];
for (const [what, answer, says, wait] of refusals)
  test(`${what} is said, with what to do`, async (t) => {
    const { get } = await fakeApi(t, () => answer);
    await assert.rejects(
      adapter.ask({ address: 'https://www.trustpilot.com/review/refused.example', key: KEY, get, cursor: null }),
      (error) => error instanceof OutboundError && says.test(error.message) && error.retryAfter === wait,
    );
  });
