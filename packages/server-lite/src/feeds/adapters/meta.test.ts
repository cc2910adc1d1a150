import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OutboundError } from '../../errors/outbound-error.ts';
import { fakeApi, type Answered } from '../../testing/fake-api.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';

const KEY = 'EAABsampletoken';

describe('what they tell', () => {
  const told: [string, string | undefined, string | undefined][] = [
    ['https://www.facebook.com/Sample.Bakery/', 'https://www.facebook.com/sample.bakery', undefined],
    ['https://m.facebook.com/sample/reviews/?ref=x', 'https://www.facebook.com/sample/reviews', undefined],
    ['https://www.facebook.com/profile.php?id=1001', 'https://www.facebook.com/1001', undefined],
    ['https://www.facebook.com/sample/posts/1', undefined, undefined],
    ['https://www.facebook.com/groups/sample', undefined, undefined],
    ['https://www.facebook.com/sample/constructor', undefined, undefined],
    ['https://www.instagram.com/Sample.Bakery/tagged/', undefined, 'https://www.instagram.com/sample.bakery/tagged'],
    ['https://instagram.com/sample/comments', undefined, 'https://www.instagram.com/sample/comments'],
    ['https://www.instagram.com/p/Csample/', undefined, undefined],
    ['https://www.instagram.com/sample/toString', undefined, undefined],
  ];
  for (const [given, ofFacebook, ofInstagram] of told)
    test(given, () => {
      assert.equal(facebook.tell(given), ofFacebook);
      assert.equal(instagram.tell(given), ofInstagram);
    });
  for (const adapter of [facebook, instagram])
    for (const example of adapter.examples) test(example, () => assert.equal(adapter.tell(example), example));
});

test('recommendations: a thumb stays a thumb, and the next page is asked without the key in its address', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) =>
    url.searchParams.get('after') === 'QQ'
      ? { json: { data: [], paging: {} } }
      : {
          json: {
            data: [
              {
                created_time: '2026-01-11T23:14:30+0000',
                reviewer: { name: 'Sample Bo', id: '1002' },
                recommendation_type: 'positive',
                has_rating: false,
                has_review: true,
                review_text: 'Good bread, every day',
                open_graph_story: { id: '7001' },
              },
              {
                created_time: '2014-09-04T10:43:20+0000',
                reviewer: { name: 'Sample Anna', id: '1001' },
                rating: 4,
                has_rating: true,
                review_text: `My token is ${KEY}`,
              },
              { created_time: '2014-09-04T10:43:20+0000', has_rating: false },
            ],
            paging: {
              cursors: { after: 'QQ' },
              next: `https://graph.facebook.com/v24.0/1/ratings?access_token=${KEY}&after=QQ`,
            },
          },
        },
  );
  const request = { address: 'https://www.facebook.com/sample/reviews', key: KEY, get };
  const first = await facebook.ask({ ...request, cursor: null });
  assert.ok(first);
  assert.deepEqual(
    first.items.map(({ type, source, sourceId, body, authorName, rating }) => [
      type,
      source,
      sourceId,
      body,
      authorName,
      rating,
    ]),
    [
      [
        'Review',
        'facebook',
        '7001',
        'Good bread, every day',
        'Sample Bo',
        { ratingValue: 1, worstRating: 0, bestRating: 1 },
      ],
      [
        'Review',
        'facebook',
        undefined,
        'My token is -',
        'Sample Anna',
        { ratingValue: 4, worstRating: 1, bestRating: 5 },
      ],
    ],
  );
  assert.equal(first.rejected.length, 1);
  assert.equal(first.extent, 'part');
  assert.equal(first.next, 'QQ');
  assert.ok(!JSON.stringify(first).includes(KEY));
  const second = await facebook.ask({ ...request, cursor: first.next });
  assert.deepEqual([second?.items, second?.next, second?.extent], [[], null, 'part']);
  assert.ok(asked.every(({ url, headers }) => !url.href.includes(KEY) && headers.authorization === `Bearer ${KEY}`));
});

test('a page’s postings, and what tags it; a list that is all on one page is whole', async (t) => {
  const { get, asked } = await fakeApi(t, () => ({
    json: {
      data: [
        {
          id: '1001_2001',
          created_time: '2026-03-25T10:00:00+0000',
          message: 'The new oven is here',
          permalink_url: 'https://www.facebook.com/sample/posts/2001',
          from: { id: '1001', name: 'Sample Bakery' },
        },
        { id: '1001_2002', created_time: '2026-03-25T10:00:00+0000', full_picture: 'https://cdn.sample.invalid/a.jpg' },
      ],
      paging: { cursors: { before: 'a', after: 'b' } },
    },
  }));
  for (const [tab, edge] of [
    ['', 'posts'],
    ['/mentions', 'tagged'],
  ]) {
    const address = `https://www.facebook.com/sample${tab}`;
    const found = await facebook.ask({ address, key: KEY, get, cursor: null });
    assert.deepEqual(
      found?.items.map(({ sourceId, body }) => [sourceId, body]),
      [['1001_2001', 'The new oven is here']],
    );
    assert.deepEqual(found?.rejected, [{ where: '1001_2002', reason: 'it has no words' }]);
    assert.equal(found?.extent, 'whole');
    assert.ok(asked.at(-1)?.url.pathname.endsWith(`/sample/${edge}`));
  }
});

const ACCOUNT = { json: { instagram_business_account: { id: '178', username: 'Sample' } } };

test('comments beneath one’s own pictures lead to the picture; without a name they are anonymous', async (t) => {
  const { get } = await fakeApi(t, ({ url }) =>
    url.pathname.endsWith('/me')
      ? ACCOUNT
      : {
          json: {
            data: [
              {
                id: '1',
                permalink: 'https://www.instagram.com/p/Csample/',
                comments: {
                  data: [
                    {
                      id: '17',
                      text: 'Our wedding cake',
                      timestamp: '2026-03-25T10:00:00+0000',
                      username: 'sample_anna',
                    },
                    { id: '18', text: 'Beautiful!', timestamp: '2026-03-25T11:00:00+0000' },
                    { id: '19', text: 'Spam', timestamp: '2026-03-25T11:00:00+0000', username: 'x', hidden: true },
                  ],
                  paging: { next: `https://graph.facebook.com/?access_token=${KEY}` },
                },
              },
              { id: '2', permalink: 'https://www.instagram.com/p/Dsample/' },
            ],
          },
        },
  );
  const found = await instagram.ask({
    address: 'https://www.instagram.com/sample/comments',
    key: `${KEY}1`,
    get,
    cursor: null,
  });
  assert.ok(found);
  assert.deepEqual(
    found.items.map(({ sourceId, body, authorName, url }) => [sourceId, body, authorName, url]),
    [
      ['17', 'Our wedding cake', 'sample_anna', 'https://www.instagram.com/p/Csample/'],
      ['18', 'Beautiful!', undefined, 'https://www.instagram.com/p/Csample/'],
    ],
  );
  assert.deepEqual(found.gone, ['19']);
  // There are more comments than came along.
  assert.equal(found.extent, 'part');
});

test('pictures of one’s own and of others; another account is refused', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) =>
    url.pathname.endsWith('/me')
      ? ACCOUNT
      : {
          json: {
            data: [
              {
                id: '3',
                caption: 'Cake for two hundred',
                media_type: 'IMAGE',
                media_url: 'https://cdn.sample.invalid/c.jpg',
                permalink: 'https://www.instagram.com/p/Esample/',
                timestamp: '2026-03-25T10:00:00+0000',
                username: 'sample_cleo',
              },
            ],
          },
        },
  );
  const key = `${KEY}2`;
  const tagged = await instagram.ask({ address: 'https://www.instagram.com/sample/tagged', key, get, cursor: null });
  assert.deepEqual(
    tagged?.items.map(({ body, authorName, images }) => [body, authorName, images]),
    [['Cake for two hundred', 'sample_cleo', ['https://cdn.sample.invalid/c.jpg']]],
  );
  assert.equal(tagged?.extent, 'whole');
  await assert.rejects(instagram.ask({ address: 'https://www.instagram.com/other', key, get, cursor: null }), {
    name: 'SourceError',
    message: /connected with @Sample, and its access says nothing of @other/,
  });
  assert.ok(asked.some(({ url }) => url.pathname.endsWith('/178/tags')));
});

const refusals: [string, Answered, RegExp, number?][] = [
  [
    'a wrong token',
    { status: 400, json: { error: { code: 190, message: `Malformed access token ${KEY}` } } },
    /does not let the access token in SMM_FACEBOOK_KEY in/,
  ],
  ['a token that ran out', { status: 400, json: { error: { code: 190, error_subcode: 463 } } }, /ran out/],
  ['a lacking permission', { status: 403, json: { error: { code: 10 } } }, /lacks the permission/],
  ['another page', { status: 400, json: { error: { code: 100, error_subcode: 33 } } }, /no such page/],
  [
    'too many questions',
    {
      status: 400,
      json: { error: { code: 32 } },
      headers: { 'x-business-use-case-usage': '{"1":[{"type":"pages","estimated_time_to_regain_access":7}]}' },
    },
    /asked too often/,
    420_000,
  ],
  ['too many questions, without a time', { status: 400, json: { error: { code: 4 } } }, /asked too often/, 3_600_000],
  ['a moment of weakness', { status: 500, json: { error: { code: 2, is_transient: true } } }, /out of order/, 900_000],
];
for (const [what, answer, says, wait] of refusals)
  test(`${what} is said, with what to do`, async (t) => {
    const { get } = await fakeApi(t, () => answer);
    await assert.rejects(
      facebook.ask({ address: 'https://www.facebook.com/sample', key: KEY, get, cursor: null }),
      (error) =>
        error instanceof OutboundError &&
        says.test(error.message) &&
        error.retryAfter === wait &&
        !JSON.stringify([error.message, error.stack, error.cause]).includes(KEY),
    );
  });
