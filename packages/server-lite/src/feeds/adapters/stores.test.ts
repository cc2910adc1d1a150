import assert from 'node:assert/strict';
import { createPublicKey, generateKeyPairSync, type KeyObject, verify } from 'node:crypto';
import { describe, test } from 'node:test';
import { fakeApi } from '../../testing/fake-api.ts';
import type { FeedAdapter } from '../adapter.ts';
import { appStoreConnect } from './app-store-connect.ts';
import { etsy } from './etsy.ts';
import { googlePlay } from './google-play.ts';
import { steam } from './steam.ts';

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = ({ privateKey }: { privateKey: KeyObject }) =>
  privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const APPLE = JSON.stringify({ key_id: 'KEY1', issuer_id: 'ISSUER1', key: pem(pair) });
const PLAY = JSON.stringify({ client_email: 'sample@project.invalid', private_key: pem(rsa) });

function opened(token: string): {
  header: Record<string, unknown>;
  claims: Record<string, unknown>;
  text: string;
  signature: Buffer;
} {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const json = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  return {
    header: json(header),
    claims: json(claims),
    text: `${header}.${claims}`,
    signature: Buffer.from(signature, 'base64url'),
  };
}

describe('what they tell', () => {
  const told: [FeedAdapter, string, string | undefined][] = [
    [
      googlePlay,
      'https://play.google.com/store/apps/details?id=com.sample.app&hl=de',
      'https://play.google.com/store/apps/details?id=com.sample.app',
    ],
    [googlePlay, 'https://play.google.com/store/apps/details?id=../x', undefined],
    [
      appStoreConnect,
      'https://appstoreconnect.apple.com/apps/123456789/distribution',
      'https://appstoreconnect.apple.com/apps/123456789',
    ],
    [appStoreConnect, 'https://apps.apple.com/de/app/x/id123456789', undefined],
    [etsy, 'https://www.etsy.com/de/shop/SampleBakery?ref=x', 'https://www.etsy.com/shop/samplebakery'],
    [etsy, 'https://SampleBakery.etsy.com/', 'https://www.etsy.com/shop/samplebakery'],
    [etsy, 'https://www.etsy.com/listing/1/x', undefined],
    [steam, 'https://store.steampowered.com/app/480/Spacewar/', 'https://store.steampowered.com/app/480'],
    [steam, 'https://steamcommunity.com/app/480/reviews/', 'https://store.steampowered.com/app/480'],
    [steam, 'https://store.steampowered.com/search/', undefined],
  ];
  for (const [adapter, given, kept] of told) test(given, () => assert.equal(adapter.tell(given), kept));
});

test('Google Play: for a signed question a token, for the token the reviews; the original before a translation', async (t) => {
  const { get, asked } = await fakeApi(t, ({ method, url }) => {
    if (method === 'POST') return { json: { access_token: 'sample-token', expires_in: 3600 } };
    if (url.pathname.endsWith('/r9')) return { status: 404, json: {} };
    return {
      json: {
        reviews: [
          {
            reviewId: 'r1',
            authorName: 'Sample Anna',
            comments: [
              {
                userComment: {
                  text: 'Handy\tOpens fast',
                  starRating: 4,
                  reviewerLanguage: 'en',
                  lastModified: { seconds: '1774432800' },
                },
              },
              { developerComment: { text: 'Thanks!', lastModified: { seconds: '1774519200' } } },
            ],
          },
          {
            reviewId: 'r2',
            authorName: '',
            comments: [{ userComment: { text: 'Fast', originalText: 'Schnell', starRating: 5 } }],
          },
          { reviewId: 'r3', comments: [] },
        ],
        tokenPagination: url.searchParams.has('token') ? undefined : { nextPageToken: 'two' },
      },
    };
  });
  const request = { address: 'https://play.google.com/store/apps/details?id=com.sample.app', key: PLAY, get };
  const page = await googlePlay.ask({ ...request, cursor: null });
  assert.deepEqual(
    page?.items.map(({ source, sourceId, title, body, authorName, rating, datePublished, reply }) => [
      source,
      sourceId,
      title,
      body,
      authorName,
      rating?.ratingValue,
      datePublished,
      reply?.text,
    ]),
    [
      ['google-play', 'r1', 'Handy', 'Opens fast', 'Sample Anna', 4, '2026-03-25T10:00:00Z', 'Thanks!'],
      ['google-play', 'r2', undefined, 'Schnell', undefined, 5, undefined, undefined],
    ],
  );
  assert.deepEqual([page?.next, page?.extent, page?.rejected.length], ['two', 'part', 1]);
  assert.equal((await googlePlay.ask({ ...request, cursor: 'two' }))?.next, null);
  assert.deepEqual(await googlePlay.gone?.(['r1', 'r9'], request), ['r9']);
  const assertion = new URLSearchParams(asked.find(({ method }) => method === 'POST')?.body).get('assertion') ?? '';
  const { header, claims, text, signature } = opened(assertion);
  assert.deepEqual(
    [header['alg'], claims['iss'], claims['aud']],
    ['RS256', 'sample@project.invalid', 'https://oauth2.googleapis.com/token'],
  );
  assert.ok(verify('sha256', Buffer.from(text), rsa.publicKey, signature));
  assert.equal(asked.filter(({ method }) => method === 'POST').length, 1);
});

test('App Store Connect: every question is signed; replies come along when they are public', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) =>
    url.pathname.endsWith('/gone1')
      ? { status: 404, json: {} }
      : {
          json: {
            data: ['1', '2'].map((id) => ({
              type: 'customerReviews',
              id,
              attributes: {
                rating: 4,
                title: 'Handy',
                body: 'Opens fast',
                reviewerNickname: 'Sample Anna',
                createdDate: '2026-02-03T08:17:25-07:00',
                territory: 'USA',
              },
              relationships: { response: { data: { type: 'customerReviewResponses', id: `a${id}` } } },
            })),
            included: [
              {
                id: 'a1',
                attributes: {
                  responseBody: 'Thanks!',
                  lastModifiedDate: '2026-02-04T08:00:00-07:00',
                  state: 'PUBLISHED',
                },
              },
              { id: 'a2', attributes: { responseBody: 'Not yet', state: 'PENDING_PUBLISH' } },
            ],
            links: url.searchParams.has('cursor')
              ? {}
              : { next: 'https://api.appstoreconnect.apple.com/v1/apps/1/customerReviews?cursor=two&limit=200' },
          },
        },
  );
  const request = { address: 'https://appstoreconnect.apple.com/apps/123456789', key: APPLE, get };
  const page = await appStoreConnect.ask({ ...request, cursor: null });
  assert.deepEqual(
    page?.items.map(({ source, sourceId, body, rating, reply }) => [
      source,
      sourceId,
      body,
      rating?.ratingValue,
      reply?.text,
    ]),
    [
      ['app-store', '1', 'Opens fast', 4, 'Thanks!'],
      ['app-store', '2', 'Opens fast', 4, undefined],
    ],
  );
  assert.deepEqual([page?.next, page?.extent], ['two', 'window']);
  assert.equal((await appStoreConnect.ask({ ...request, cursor: 'two' }))?.next, null);
  assert.deepEqual(await appStoreConnect.gone?.(['1', 'gone1'], request), ['gone1']);
  const { header, claims, text, signature } = opened((asked[0]?.headers.authorization ?? '').replace('Bearer ', ''));
  assert.deepEqual(
    [header['alg'], header['kid'], claims['iss'], claims['aud']],
    ['ES256', 'KEY1', 'ISSUER1', 'appstoreconnect-v1'],
  );
  assert.ok(Number(claims['exp']) - Number(claims['iat']) <= 1200);
  const key = createPublicKey(pair.publicKey.export({ type: 'spki', format: 'pem' }));
  assert.ok(verify('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }, signature));
});

test('a private key that cannot be read, or is of another kind, is refused and not shown', async (t) => {
  const { get, asked } = await fakeApi(t, () => null);
  for (const key of [
    '{}',
    APPLE.replace('-----BEGIN', 'canary'),
    JSON.stringify({ key_id: 'a', issuer_id: 'b', key: pem(rsa) }),
  ])
    await assert.rejects(
      appStoreConnect.ask({ address: 'https://appstoreconnect.apple.com/apps/1', key, get, cursor: null }),
      (error: Error) =>
        error.name === 'OutboundError' &&
        /SMM_APP_STORE_KEY/.test(error.message) &&
        !/canary|MII/.test(`${error.stack} ${String(error.cause)}`),
    );
  assert.equal(asked.length, 0);
});

test('Etsy: a shop by its name, its reviews by its number', async (t) => {
  const review = (id: number) => ({
    shop_id: 11,
    listing_id: 22,
    transaction_id: id,
    rating: 5,
    review: 'The ring fits',
    language: 'en',
    created_timestamp: 1774432800,
  });
  const { get, asked } = await fakeApi(t, ({ url }) =>
    url.pathname.endsWith('/shops')
      ? {
          json: {
            results: [
              { shop_id: 10, shop_name: 'SampleBakeryToo' },
              { shop_id: 11, shop_name: 'SampleBakery' },
            ],
          },
        }
      : {
          json: {
            count: 101,
            results:
              url.searchParams.get('offset') === '0' ? Array.from({ length: 100 }, (_, i) => review(i)) : [review(100)],
          },
        },
  );
  const request = { address: 'https://www.etsy.com/shop/samplebakery', key: 'sample-key:sample-secret', get };
  const page = await etsy.ask({ ...request, cursor: null });
  assert.deepEqual(
    [page?.items.length, page?.next, page?.extent, page?.items[0]?.datePublished],
    [100, '100', 'part', '2026-03-25T10:00:00Z'],
  );
  const last = await etsy.ask({ ...request, cursor: '100' });
  assert.deepEqual([last?.items[0]?.sourceId, last?.next, last?.extent], ['100', null, 'part']);
  assert.ok(
    asked.every(
      ({ url, headers }) => headers['x-api-key'] === 'sample-key:sample-secret' && !url.href.includes('sample-secret'),
    ),
  );
  assert.ok(asked.some(({ url }) => url.pathname.endsWith('/shops/11/reviews')));
});

test('Steam: thumbs, until a page names itself as the next', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) => ({
    json: {
      success: 1,
      cursor: 'AoJ+/=',
      reviews: [
        {
          recommendationid: url.searchParams.get('cursor') === '*' ? '901' : '902',
          author: { steamid: '7650' },
          language: 'german',
          review: 'Zwei Abende weg, keiner bereut',
          voted_up: true,
          timestamp_created: 1774432800,
          developer_response: 'Danke!',
        },
      ],
    },
  }));
  const request = { address: 'https://store.steampowered.com/app/480', get };
  const page = await steam.ask({ ...request, cursor: null });
  assert.deepEqual(
    page?.items.map(({ sourceId, rating, language, url, reply, authorName }) => [
      sourceId,
      rating,
      language,
      url,
      reply?.text,
      authorName,
    ]),
    [
      [
        '901',
        { ratingValue: 1, worstRating: 0, bestRating: 1 },
        'de',
        'https://steamcommunity.com/profiles/7650/recommended/480/',
        'Danke!',
        undefined,
      ],
    ],
  );
  assert.deepEqual([page?.next, page?.extent], ['AoJ+/=', 'window']);
  assert.equal((await steam.ask({ ...request, cursor: 'AoJ+/=' }))?.next, null);
  assert.equal(asked[1]?.url.searchParams.get('cursor'), 'AoJ+/=');
  const none = await fakeApi(t, () => ({ json: { success: 2 } }));
  await assert.rejects(steam.ask({ ...request, get: none.get, cursor: null }), { name: 'SourceError' });
});
