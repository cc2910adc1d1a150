import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeApi } from '../../testing/fake-api.ts';
import { bluesky } from './bluesky.ts';

const at = (name: string, key: string) => `at://did:plc:${name}/app.bsky.feed.post/${key}`;
const post = (name: string, key: string, text: string, more: object = {}, author: object = {}) => ({
  uri: at(name, key),
  author: { did: `did:plc:${name}`, handle: `${name}.example`, displayName: `Sample ${name}`, labels: [], ...author },
  record: { text, createdAt: '2026-03-25T10:00:00.000Z', langs: ['en'] },
  labels: [],
  likeCount: 2,
  ...more,
});
const CLOSED = { labels: [{ val: '!no-unauthenticated' }] };

test('an account: reposts are their author’s, who wants no strangers is gone, adult posts are left', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) => ({
    json: url.searchParams.has('cursor')
      ? { feed: [] }
      : {
          cursor: 'older',
          feed: [
            { post: post('bo', 'a', 'Best bread'), reason: { $type: 'app.bsky.feed.defs#reasonRepost' } },
            {
              post: post('anna', 'b', 'Quoting', {
                embed: {
                  $type: 'app.bsky.embed.record#view',
                  record: { ...post('bo', 'a', ''), record: undefined, value: { text: 'Best bread' } },
                },
              }),
            },
            { post: post('cy', 'c', 'Not for all', {}, CLOSED) },
            { post: post('anna', 'd', 'Bare', { labels: [{ val: 'nudity' }] }) },
            { post: post('anna', 'e', '') },
          ],
        },
  }));
  const first = await bluesky.ask({ address: 'https://bsky.app/profile/anna.example', cursor: null, get });
  assert.deepEqual(
    first?.items.map(({ sourceId, body, authorName, url, shared }) => [
      sourceId,
      body,
      authorName,
      url,
      shared?.authorName,
    ]),
    [
      [at('bo', 'a'), 'Best bread', 'Sample bo', 'https://bsky.app/profile/bo.example/post/a', undefined],
      [at('anna', 'b'), 'Quoting', 'Sample anna', 'https://bsky.app/profile/anna.example/post/b', 'Sample bo'],
    ],
  );
  assert.deepEqual(first.gone, [at('cy', 'c')]);
  assert.deepEqual(
    first.rejected.map(({ reason }) => reason),
    ['it is labelled as not fit for everybody', 'it has no words'],
  );
  assert.equal(
    asked[0]?.url.href,
    'https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=anna.example&filter=posts_no_replies&limit=100',
  );
  const second = await bluesky.ask({ address: 'https://bsky.app/profile/anna.example', cursor: first.next, get });
  assert.deepEqual([second?.items, second?.next], [[], null]);
});

test('replies to a post know what they answer, and those that its author hid are gone with their answers', async (t) => {
  const { get } = await fakeApi(t, () => ({
    json: {
      thread: {
        post: post('anna', 'root', 'How is our bread?'),
        replies: [
          { post: post('bo', 'r1', 'Crisp'), replies: [{ post: post('cy', 'r2', 'So it is'), replies: [] }] },
          { post: post('di', 'r3', 'Mean'), replies: [{ post: post('di', 'r4', 'Meaner') }] },
          { $type: 'app.bsky.feed.defs#blockedPost', uri: at('ed', 'r5'), blocked: true },
        ],
      },
      threadgate: { record: { hiddenReplies: [at('di', 'r3')] } },
    },
  }));
  const found = await bluesky.ask({ address: 'https://bsky.app/profile/anna.example/post/root', cursor: null, get });
  assert.deepEqual(
    found?.items.map(({ body, shared }) => [body, shared?.text]),
    [
      ['Crisp', 'How is our bread?'],
      ['So it is', 'Crisp'],
    ],
  );
  assert.deepEqual([found.gone, found.extent], [[at('di', 'r3')], 'part']);
});

test('a hashtag is refused in plain words, without asking', async (t) => {
  const { get, asked } = await fakeApi(t, () => null);
  await assert.rejects(
    bluesky.ask({ address: 'https://bsky.app/hashtag/bread', cursor: null, get }),
    /answers searches and hashtags to accounts alone \(403\)/,
  );
  assert.equal(asked.length, 0);
});

test('a custom feed is found by its account, and one that nobody knows is said', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) =>
    url.pathname.endsWith('resolveHandle')
      ? url.searchParams.get('handle') === 'anna.example'
        ? { json: { did: 'did:plc:anna' } }
        : { status: 400, json: {} }
      : { json: { feed: [{ post: post('bo', 'a', 'Bread') }] } },
  );
  await bluesky.ask({ address: 'https://bsky.app/profile/anna.example/feed/bakeries', cursor: null, get });
  assert.equal(asked[1]?.url.searchParams.get('feed'), 'at://did:plc:anna/app.bsky.feed.generator/bakeries');
  await assert.rejects(
    bluesky.ask({ address: 'https://bsky.app/profile/no.example/feed/x', cursor: null, get }),
    /knows nobody called @no\.example/,
  );
});

test('what is gone is asked for by 25, and who went in is gone for those outside', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) => ({
    json: {
      posts: url.searchParams
        .getAll('uris')
        .filter((uri) => !uri.endsWith('/k1'))
        .map((uri) => ({ ...post('anna', 'x', 'y', {}, uri.endsWith('/k2') ? CLOSED : {}), uri })),
    },
  }));
  const ids = Array.from({ length: 30 }, (_, i) => at('anna', `k${i}`));
  assert.deepEqual(await bluesky.gone?.([...ids, 'odd'], { address: '', get }), [ids[1], ids[2]]);
  assert.equal(asked.length, 2);
});
