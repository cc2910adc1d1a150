import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OutboundError } from '../../errors/outbound-error.ts';
import { fakeApi, type Answered, type Asked } from '../../testing/fake-api.ts';
import { googleBusiness as adapter } from './google-business.ts';

let keys = 0;
/** One of its own for each test: what was asked with another is remembered. */
const newKey = () =>
  JSON.stringify({
    type: 'authorized_user',
    client_id: `client-${(keys += 1)}`,
    client_secret: 'sample-client-secret',
    refresh_token: 'sample-refresh-token',
  });

const review = (id: string, more: object = {}) => ({
  name: `accounts/1/locations/2/reviews/${id}`,
  reviewId: id,
  reviewer: { displayName: 'Sample Anna' },
  starRating: 'FIVE',
  comment: 'Friendly from the door to the table',
  createTime: '2026-03-09T12:44:32.123456Z',
  updateTime: '2026-03-09T12:44:32.123456Z',
  ...more,
});
const token = ({ url }: Asked): Answered | undefined =>
  url.hostname === 'oauth2.googleapis.com'
    ? { json: { access_token: 'sample-access-token', expires_in: 3599, token_type: 'Bearer' } }
    : undefined;

describe('what it tells', () => {
  const told: [string, string | undefined][] = [
    ['google-business', 'google-business'],
    ['https://business.google.com/locations', 'google-business'],
    ['accounts/1/locations/2', 'google-business:accounts/1/locations/2'],
    ['google-business:accounts/1/locations/2', 'google-business:accounts/1/locations/2'],
    ['google-business:accounts/1/locations/../x', undefined],
    ['https://www.google.com/maps/place/x', undefined],
  ];
  for (const [given, kept] of told) test(given, () => assert.equal(adapter.tell(given), kept));
});

test('all locations, page by page; empty and wordless ones as they are; one token for all questions', async (t) => {
  const { get, asked } = await fakeApi(t, (one) => {
    const { url } = one;
    if (url.hostname.startsWith('mybusinessaccountmanagement'))
      return { json: { accounts: [{ name: 'accounts/1' }, null] } };
    if (url.hostname.startsWith('mybusinessbusinessinformation'))
      return {
        json: { locations: [{ name: 'locations/2', title: 'Sample Bakery, Market' }, { name: 'locations/3' }] },
      };
    if (url.pathname.includes('/locations/3/')) return { json: { reviews: [review('r3')] } };
    return (
      token(one) ?? {
        json: url.searchParams.has('pageToken')
          ? { reviews: [review('r2', { reviewer: { isAnonymous: true }, starRating: 'TWO', comment: undefined })] }
          : {
              reviews: [
                review('r1', { reviewReply: { comment: 'Thanks, Anna', updateTime: '2026-03-10T13:00:00Z' } }),
                null,
                { reviewId: 'r0' },
              ],
              nextPageToken: 'two',
            },
      }
    );
  });
  const request = { address: 'google-business', key: newKey(), get };
  const pages = [];
  for (let cursor: string | null = null; ;) {
    const page = await adapter.ask({ ...request, cursor });
    assert.ok(page);
    pages.push(page);
    cursor = page.next;
    if (cursor === null) break;
  }
  assert.deepEqual(
    pages.map(({ items, extent }) => [
      extent,
      ...items.map((item) => [
        item.sourceId,
        item.authorName,
        item.rating?.ratingValue,
        item.itemReviewed?.name,
        item.reply?.text,
      ]),
    ]),
    [
      ['part', ['r1', 'Sample Anna', 5, 'Sample Bakery, Market', 'Thanks, Anna']],
      ['part', ['r2', undefined, 2, 'Sample Bakery, Market', undefined]],
      ['part', ['r3', 'Sample Anna', 5, undefined, undefined]],
    ],
  );
  assert.deepEqual(
    pages[0]?.rejected.map(({ reason }) => reason),
    ['it has neither words nor a rating'],
  );
  const exchange = asked.filter(({ url }) => url.hostname === 'oauth2.googleapis.com');
  assert.equal(exchange.length, 1);
  assert.equal(exchange[0]?.method, 'POST');
  assert.equal(new URLSearchParams(exchange[0]?.body).get('refresh_token'), 'sample-refresh-token');
  assert.ok(
    asked.every(
      ({ url, headers }) =>
        url.hostname === 'oauth2.googleapis.com' || headers.authorization === 'Bearer sample-access-token',
    ),
  );
  assert.ok(asked.every(({ url }) => !/sample-(?:access|refresh|client)/.test(url.href)));
});

test('the only page of the only location tells what is not on it', async (t) => {
  const { get } = await fakeApi(t, (one) => token(one) ?? { json: { reviews: [review('r1')] } });
  const address = 'google-business:accounts/1/locations/2';
  assert.equal((await adapter.ask({ address, key: newKey(), get, cursor: null }))?.extent, 'whole');
});

test('a review is gone where its id leads to nothing, and nowhere else', async (t) => {
  const { get } = await fakeApi(t, (one) => {
    if (one.url.pathname.endsWith('/r2')) return { status: 404, json: { error: { code: 404, status: 'NOT_FOUND' } } };
    return token(one) ?? { json: review('r1') };
  });
  const request = { address: 'google-business:accounts/1/locations/2', key: newKey(), get };
  assert.deepEqual(await adapter.gone?.(['r1', 'r2'], request), ['r2']);
  const broken = await fakeApi(t, (one) => token(one) ?? { status: 503, json: {} });
  await assert.rejects(async () => adapter.gone?.(['r1'], { ...request, get: broken.get }), { status: 503 });
});

test('a token that was taken back before its hour is asked for anew', async (t) => {
  let isLeft = true;
  const { get, asked } = await fakeApi(t, (one) => {
    const found = token(one);
    if (found) return found;
    if (!isLeft) return { json: { reviews: [review('r1')] } };
    isLeft = false;
    return { status: 401, json: { error: { status: 'UNAUTHENTICATED' } } };
  });
  const request = { address: 'google-business:accounts/1/locations/2', key: newKey(), get, cursor: null };
  await assert.rejects(adapter.ask(request), { status: 401, message: /does not let SMM_GOOGLE_BUSINESS_KEY in/ });
  assert.equal((await adapter.ask(request))?.items.length, 1);
  assert.equal(asked.filter(({ method }) => method === 'POST').length, 2);
});

const exchanges: [string, Answered, RegExp][] = [
  ['access that was taken back', { status: 400, json: { error: 'invalid_grant' } }, /taken back or ran out/],
  ['a client that is not known', { status: 401, json: { error: 'invalid_client' } }, /does not know the client/],
  ['an answer without a token', { json: { expires_in: 1 } }, /gave no token/],
];
for (const [what, answer, says] of exchanges)
  test(`${what} is said, with what to do`, async (t) => {
    const { get } = await fakeApi(t, () => answer);
    await assert.rejects(adapter.ask({ address: 'google-business', key: newKey(), get, cursor: null }), {
      message: says,
    });
  });

const refusals: [string, Answered, RegExp, number?][] = [
  [
    'a project that Google did not approve',
    {
      status: 429,
      json: { error: { status: 'RESOURCE_EXHAUSTED', details: [{ metadata: { quota_limit_value: '0' } }] } },
    },
    /not approved this project yet/,
    86_400_000,
  ],
  [
    'too many questions',
    { status: 429, json: { error: { status: 'RESOURCE_EXHAUSTED' } } },
    /asked too often/,
    300_000,
  ],
  [
    'a service that is not switched on',
    { status: 403, json: { error: { details: [{ reason: 'SERVICE_DISABLED' }] } } },
    /has not switched on/,
  ],
  [
    'a lacking scope',
    { status: 403, json: { error: { details: [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }] } } },
    /lacks the permission/,
  ],
];
for (const [what, answer, says, wait] of refusals)
  test(`${what} is said, with what to do`, async (t) => {
    const { get } = await fakeApi(t, (one) => token(one) ?? answer);
    const request = { address: 'google-business:accounts/1/locations/2', key: newKey(), get, cursor: null };
    await assert.rejects(
      adapter.ask(request),
      (error) => error instanceof OutboundError && says.test(error.message) && error.retryAfter === wait,
    );
  });

test('a key that is no such file is refused before anybody is asked', async (t) => {
  const { get, asked } = await fakeApi(t, () => null);
  for (const key of ['', 'not JSON', '{"installed":{}}', '{"client_id":"a","client_secret":"b"}'])
    await assert.rejects(adapter.ask({ address: 'google-business', key, get, cursor: null }), {
      name: 'OutboundError',
      message: /SMM_GOOGLE_BUSINESS_KEY/,
    });
  assert.equal(asked.length, 0);
});
