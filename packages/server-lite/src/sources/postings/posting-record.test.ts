import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Item } from '../../domain/model.ts';
import { toWireJson } from '../../domain/to-wire.ts';
import { takeSource } from '../../testing/take-source.ts';
import { RowPreparer } from '../import/row-preparer.ts';
import type { RowResult } from '../row-to-item.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

const account = (name: string) => ({
  id: '7',
  username: name.toLowerCase(),
  acct: name.toLowerCase(),
  display_name: name,
  url: `https://inkwell.example/@${name.toLowerCase()}`,
  avatar: 'https://inkwell.example/avatar.png',
  created_at: '2020-01-01T00:00:00.000Z',
  note: '<p>A sample person who rides a bicycle.</p>',
  followers_count: 12,
});
const status = (id: number, more: object = {}) => ({
  id: String(id),
  created_at: `2026-10-0${id}T10:00:00.000Z`,
  visibility: 'public',
  language: 'en',
  url: `https://inkwell.example/@rosa/${id}`,
  content: `<p>Sample posting ${id}: they mended my &amp; her bicycle.</p>`,
  account: account('Rosa'),
  favourites_count: 10 + id,
  reblogs_count: 2,
  replies_count: 0,
  quote: null,
  reblog: null,
  media_attachments: [{ type: 'image', url: 'https://inkwell.example/pic.jpg' }],
  tags: [{ name: 'bicycles', url: 'https://inkwell.example/tags/bicycles' }],
  ...more,
});
const person = (handle: string, labels: object[] = []) => ({
  did: `did:plc:${handle}`,
  handle,
  displayName: 'Sample Ines',
  avatar: 'https://cdn.example/a.jpg',
  labels,
});
const post = (key: string, text: string, more: object = {}) => ({
  uri: `at://did:plc:sample/app.bsky.feed.post/${key}`,
  cid: 'bafysample',
  author: person('ines.example'),
  record: { $type: 'app.bsky.feed.post', text, createdAt: '2026-09-01T08:00:00.000Z', langs: ['pt'] },
  likeCount: 4,
  repostCount: 1,
  replyCount: 3,
  indexedAt: '2026-09-01T08:00:01.000Z',
  ...more,
});
const tweet = (id: string, more: object = {}) => ({
  created_at: 'Fri Dec 05 15:55:44 +0000 2014',
  id_str: id,
  full_text: `Sample posting ${id} &amp; praise http://t.co/x`,
  favorite_count: 5,
  retweet_count: '7',
  lang: 'en',
  entities: { hashtags: [{ text: 'bikes' }] },
  user: { id_str: '1', name: 'Sample Tom', screen_name: 'sample_tom', protected: false, description: 'Sample' },
  ...more,
});

async function taken(name: string, content: unknown): Promise<RowResult[]> {
  const { rows, rejected } = await takeSource(join(dir, name), JSON.stringify(content));
  assert.deepEqual(rejected, []);
  return rows;
}

/** As the store gets it and as visitors do. */
function prepared(row: RowResult, countedAt?: string): { item: Item; wire: Record<string, unknown> } {
  const ready = new RowPreparer({ subject: 'shop', digest: 'x', received: '2026-11-22T10:00:00Z', countedAt }).prepare(
    row,
    1,
  );
  assert.ok(typeof ready === 'object', String(ready));
  return { item: ready.item, wire: JSON.parse(toWireJson({ ...ready.item, id: 'sample' })) as Record<string, unknown> };
}

test('Mastodon: words, author, what is quoted, and counts with the time they were read', async () => {
  const quoting = status(1, {
    quote: {
      state: 'accepted',
      quoted_status: { ...status(9), account: account('Ben'), content: '<p>Whose shop?</p>' },
    },
  });
  const rows = await taken('mastodon.json', [quoting, status(2), status(3, { visibility: 'private' })]);
  assert.deepEqual(
    rows.map(({ item, held }) => [item.type, item.source, item.sourceId, held]),
    [
      ['SocialMediaPosting', 'mastodon', '1', false],
      ['SocialMediaPosting', 'mastodon', '2', false],
      ['SocialMediaPosting', 'mastodon', '3', true],
    ],
  );
  const { wire } = prepared(rows[0]!, '2026-11-20');
  assert.equal(wire['articleBody'], 'Sample posting 1: they mended my & her bicycle.');
  assert.deepEqual(wire['author'], { '@type': 'Person', name: 'Rosa', url: 'https://inkwell.example/@rosa' });
  assert.equal(wire['url'], 'https://inkwell.example/@rosa/1');
  assert.equal(wire['inLanguage'], 'en');
  assert.deepEqual(wire['keywords'], ['bicycles']);
  assert.deepEqual(wire['sharedContent'], {
    author: { '@type': 'Person', name: 'Ben', url: 'https://inkwell.example/@ben' },
    text: 'Whose shop?',
    url: 'https://inkwell.example/@rosa/9',
  });
  assert.deepEqual(wire['interactionStatistic'], [
    { interactionType: 'LikeAction', userInteractionCount: 11, endTime: '2026-11-20' },
    { interactionType: 'ShareAction', userInteractionCount: 2, endTime: '2026-11-20' },
    { interactionType: 'CommentAction', userInteractionCount: 0, endTime: '2026-11-20' },
  ]);
  assert.equal(prepared(rows[1]!).wire['sharedContent'], undefined);
});

test('a boost is the words of whoever wrote them', async () => {
  const [row] = await taken('boost.json', [
    status(4, { content: '', reblog: { ...status(5), account: account('Ben') } }),
  ]);
  assert.deepEqual([row?.item.sourceId, row?.item.authorName], ['5', 'Ben']);
});

test('without the time of the counting, counts are kept and not shown', async () => {
  const [row] = await taken('uncounted.json', [status(6)]);
  const { item, wire } = prepared(row!);
  assert.equal(wire['interactionStatistic'], undefined);
  assert.deepEqual((item.extra?.['interactionStatistic'] as unknown[])[0], {
    interactionType: 'LikeAction',
    userInteractionCount: 16,
  });
});

test('Bluesky: feeds and single posts, quotes and answers; who shows only to those who sign in waits for a person', async () => {
  const embed = {
    $type: 'app.bsky.embed.recordWithMedia#view',
    media: { $type: 'app.bsky.embed.images#view', images: [{ fullsize: 'https://cdn.example/f.jpg', alt: '' }] },
    record: {
      record: {
        uri: 'at://did:plc:other/app.bsky.feed.post/q1',
        author: { ...person('ben.example'), displayName: '' },
        value: { $type: 'app.bsky.feed.post', text: 'Which shop was it?' },
      },
    },
  };
  const feed = [
    { post: post('k1', 'Sample: 1 < 2 & so on', { embed }) },
    {
      post: post('k2', 'An answer'),
      reply: { parent: post('k0', 'What was asked', { author: person('ana.example') }) },
    },
    { post: post('k3', 'Not for all', { author: person('shy.example', [{ val: '!no-unauthenticated' }]) }) },
  ];
  const rows = await taken('bluesky.json', { feed, cursor: 'x' });
  const [first, second, third] = rows.map((row) => prepared(row, '2026-11-20T12:00:00Z').wire);
  assert.equal(first?.['articleBody'], 'Sample: 1 < 2 & so on');
  assert.equal(first?.['url'], 'https://bsky.app/profile/ines.example/post/k1');
  assert.deepEqual(first?.['sharedContent'], {
    author: { '@type': 'Person', name: 'ben.example', url: 'https://bsky.app/profile/ben.example' },
    text: 'Which shop was it?',
    url: 'https://bsky.app/profile/ben.example/post/q1',
  });
  assert.equal((second?.['sharedContent'] as { text: string }).text, 'What was asked');
  assert.equal((second?.['interactionStatistic'] as unknown[]).length, 3);
  assert.equal(third?.['articleBody'], 'Not for all');
  assert.deepEqual(
    rows.map(({ held }) => held),
    [false, false, true],
  );
});

test('X: both its forms; it waits for its author’s permission, shows no counts, and nothing is cut from it or marked', async () => {
  const quoted = tweet('11', { user: { name: 'Sample Ana', screen_name: 'sample_ana' } });
  const archive = [{ tweet: tweet('12', { quoted_status: quoted }) }, { tweet: tweet('13') }];
  const newer = {
    data: [
      {
        id: '99',
        text: 'Sample of the second form',
        created_at: '2026-01-02T03:04:05.000Z',
        author_id: '1',
        public_metrics: { like_count: 1, retweet_count: 0, reply_count: 0, quote_count: 0 },
      },
      {
        id: '98',
        text: 'Another sample of it',
        created_at: '2026-01-01T03:04:05.000Z',
        author_id: '1',
        public_metrics: { like_count: 2, retweet_count: 0, reply_count: 0, quote_count: 0 },
      },
    ],
  };
  const rows = [...(await taken('archive.json', archive)), ...(await taken('x2.json', newer))];
  assert.deepEqual(
    rows.map(({ item, held }) => [item.source, item.sourceId, held]),
    ['12', '13', '99', '98'].map((id) => ['x', id, true]),
  );
  const { item, wire } = prepared(rows[0]!, '2026-11-20');
  assert.equal(wire['articleBody'], 'Sample posting 12 & praise http://t.co/x');
  assert.equal(item.datePublished, '2014-12-05T15:55:44Z');
  assert.equal(wire['url'], 'https://x.com/sample_tom/status/12');
  assert.equal((wire['sharedContent'] as { url: string }).url, 'https://x.com/sample_ana/status/11');
  assert.equal(wire['interactionStatistic'], undefined);
  const marked = toWireJson({
    ...item,
    excerpt: { start: 0, end: 6 },
    facets: [
      { start: 0, end: 6, type: 'highlight' },
      { start: 7, end: 14, type: 'link', url: 'https://x.com/' },
    ],
  });
  assert.doesNotMatch(marked, /excerpt|highlight/);
  assert.match(marked, /"type":"link"/);
});

test('ActivityPub: notes of an archive, private ones held', async () => {
  const note = (n: number, to: string[]) => ({
    id: `https://inkwell.example/users/rosa/statuses/${n}/activity`,
    type: 'Create',
    actor: 'https://inkwell.example/users/rosa',
    object: {
      id: `https://inkwell.example/users/rosa/statuses/${n}`,
      type: 'Note',
      published: '2026-05-01T09:00:00Z',
      attributedTo: 'https://inkwell.example/users/rosa',
      to,
      cc: [],
      content: `<p>Sample note ${n}</p>`,
      likes: { type: 'Collection', totalItems: 4 },
    },
  });
  const orderedItems = [
    note(1, ['https://www.w3.org/ns/activitystreams#Public']),
    note(2, ['https://inkwell.example/users/rosa/followers']),
  ];
  const rows = await taken('outbox.json', { type: 'OrderedCollection', totalItems: 2, orderedItems });
  assert.deepEqual(
    rows.map(({ item, held }) => [item.source, item.body, held]),
    [
      ['mastodon', '<p>Sample note 1</p>', false],
      ['mastodon', '<p>Sample note 2</p>', true],
    ],
  );
  assert.equal(prepared(rows[0]!).wire['author'] !== undefined, true);
});

test('hostile values in a posting do no harm', async () => {
  const rows = await taken('hostile.json', [
    status(1, {
      quote: {
        quoted_status: {
          content: '<p><script>alert(1)</script>Quoted</p>',
          account: { display_name: 7, url: 'javascript:1' },
        },
      },
      favourites_count: -1,
      reblogs_count: '9'.repeat(40),
      replies_count: { valueOf: 1 },
      tags: 'x',
      media_attachments: [null, { type: 'image', url: 'javascript:alert(1)' }],
    }),
    status(2, { reblog: [], quote: 'x' }),
  ]);
  const { wire } = prepared(rows[0]!, '2026-11-20');
  assert.deepEqual(wire['sharedContent'], { text: 'Quoted' });
  assert.equal(wire['interactionStatistic'], undefined);
  assert.doesNotMatch(JSON.stringify(wire), /javascript|script>/);
});
