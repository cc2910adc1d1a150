import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeApi } from '../../testing/fake-api.ts';
import { mastodon } from './mastodon.ts';

const account = (name: string, host = 'social.example') => ({
  id: `1${name.length}`,
  username: name,
  acct: name,
  display_name: `Sample ${name}`,
  url: `https://${host}/@${name}`,
  avatar: `https://cdn.example/${name}.png`,
});
const status = (id: string, content: string, more: object = {}) => ({
  id,
  created_at: '2026-03-25T10:00:00.000Z',
  uri: `https://social.example/users/anna/statuses/${id}`,
  url: `https://social.example/@anna/${id}`,
  visibility: 'public',
  sensitive: false,
  spoiler_text: '',
  content: `<p>${content}</p>`,
  reblog: null,
  account: account('anna'),
  media_attachments: [],
  tags: [],
  favourites_count: 3,
  ...more,
});

test('an account: boosts are their author’s, what is for some alone is left, pages go on', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) =>
    url.pathname.endsWith('/lookup')
      ? { json: account('anna') }
      : url.searchParams.get('max_id') === '20'
        ? { json: [status('19', 'Last')] }
        : {
            json: [
              status('25', '', { reblog: status('7', 'Best bread', { account: account('bo') }) }),
              status('24', 'Quiet', { visibility: 'unlisted' }),
              status('23', 'For followers', { visibility: 'private' }),
              status('22', 'Odd', { visibility: 'local' }),
              status('21', 'It ends badly', {
                spoiler_text: 'A film',
                sensitive: true,
                media_attachments: [{ type: 'image', url: 'https://cdn.example/x.png' }],
              }),
              status('20', 'See', {
                media_attachments: [
                  { type: 'image', url: 'https://cdn.example/a.png' },
                  { type: 'video', url: 'https://cdn.example/a.mp4' },
                ],
              }),
            ],
            headers: {
              link: '<https://social.example/api/v1/accounts/14/statuses?max_id=20>; rel="next", <https://social.example/x?min_id=25>; rel="prev"',
            },
          },
  );
  const request = { address: '@anna@social.example', get };
  const first = await mastodon.ask({ ...request, cursor: null });
  assert.deepEqual(
    first?.items.map(({ sourceId, title, body, authorName, images, videos }) => [
      sourceId,
      title,
      body,
      authorName,
      images,
      videos,
    ]),
    [
      ['7', undefined, '<p>Best bread</p>', 'Sample bo', undefined, undefined],
      ['24', undefined, '<p>Quiet</p>', 'Sample anna', undefined, undefined],
      ['21', 'A film', '<p>It ends badly</p>', 'Sample anna', undefined, undefined],
      ['20', undefined, '<p>See</p>', 'Sample anna', ['https://cdn.example/a.png'], ['https://cdn.example/a.mp4']],
    ],
  );
  assert.deepEqual(first.gone, ['23']);
  assert.match(first.rejected[0]?.reason ?? '', /some alone \(local\)/);
  assert.equal(first.extent, 'part');
  assert.equal(first.title, 'Sample anna (@anna@social.example)');
  assert.ok(first.items.every(({ countedAt, counters }) => countedAt && counters?.[0]?.userInteractionCount === 3));
  const second = await mastodon.ask({ ...request, cursor: first.next });
  assert.deepEqual([second?.items[0]?.sourceId, second?.next], ['19', null]);
  assert.deepEqual(
    asked.map(({ url }) => `${url.pathname}${url.search}`),
    [
      '/api/v1/accounts/lookup?acct=anna',
      '/api/v1/accounts/14/statuses?limit=40&exclude_replies=true',
      '/api/v1/accounts/14/statuses?limit=40&exclude_replies=true&max_id=20',
    ],
  );
});

test('a hashtag, and a server that lets nobody look', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) =>
    url.host === 'closed.example'
      ? { status: 422, json: { error: 'This method requires an authenticated user' } }
      : { json: [status('9', 'Bread')] },
  );
  const found = await mastodon.ask({ address: '#bäckerei@social.example', cursor: null, get });
  assert.deepEqual(
    [found?.items.length, found?.next, asked[0]?.url.pathname],
    [1, null, '/api/v1/timelines/tag/b%C3%A4ckerei'],
  );
  await assert.rejects(mastodon.ask({ address: '#bread@closed.example', cursor: null, get }), {
    name: 'OutboundError',
    status: 422,
    message: /closed\.example shows its postings to nobody without an account/,
  });
});

test('an account that is not there, and a server that speaks otherwise', async (t) => {
  const { get } = await fakeApi(t, ({ url }) =>
    url.host === 'odd.example'
      ? { text: '<!doctype html><title>Hi</title>', headers: { 'Content-Type': 'text/plain' } }
      : null,
  );
  await assert.rejects(
    mastodon.ask({ address: '@anna@social.example', cursor: null, get }),
    /knows no account @anna.*acct:anna@social\.example/,
  );
  await assert.rejects(mastodon.ask({ address: '@anna@odd.example', cursor: null, get }), /a page called “Hi”/);
});

test('what is deleted is asked for together, and one by one where the server is older', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) => {
    if (url.pathname === '/api/v1/statuses')
      return url.host === 'old.example'
        ? null
        : {
            json: url.searchParams
              .getAll('id[]')
              .filter((id) => id !== '2')
              .map((id) => status(id, 'x')),
          };
    return url.pathname.endsWith('/3') ? { status: 410, json: {} } : { json: status('1', 'x') };
  });
  assert.deepEqual(await mastodon.gone?.(['1', '2', '../x'], { address: '@anna@social.example', get }), ['2']);
  assert.equal(asked.length, 1);
  assert.deepEqual(await mastodon.gone?.(['1', '3'], { address: '@anna@old.example', get }), ['3']);
});
