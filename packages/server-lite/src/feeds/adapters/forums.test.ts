import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeApi } from '../../testing/fake-api.ts';
import { discourse } from './discourse.ts';
import { forum } from './forum.ts';
import { lemmy } from './lemmy.ts';

const post = (id: number, more: object = {}) => ({
  id,
  username: 'anna',
  name: 'Sample Anna',
  created_at: `2026-03-25T10:00:${String(id % 60).padStart(2, '0')}.000Z`,
  cooked: `<p>Words ${id}</p>`,
  post_number: id,
  post_type: 1,
  topic_id: 7,
  topic_slug: 'bread',
  reply_to_post_number: null,
  hidden: false,
  user_deleted: false,
  ...more,
});

test('a topic of few posts: the last first, actions left out, hidden ones gone, answers with what they answer', async (t) => {
  const posts = [
    post(1),
    post(2, { reply_to_post_number: 1 }),
    post(3, { hidden: true, cooked: '<p>(hidden)</p>' }),
    post(4, { post_type: 3, cooked: '' }),
  ];
  const { get } = await fakeApi(t, () => ({
    json: { id: 7, title: 'Our bread', post_stream: { posts, stream: [1, 2, 3, 4] } },
  }));
  const found = await discourse.ask({ address: 'https://forum.example/t/bread/7', cursor: null, get });
  assert.deepEqual(
    found?.items.map(({ sourceId, title, url, shared }) => [sourceId, title, url, shared?.text]),
    [
      ['2', undefined, 'https://forum.example/t/bread/7/2', '<p>Words 1</p>'],
      ['1', 'Our bread', 'https://forum.example/t/bread/7/1', undefined],
    ],
  );
  assert.deepEqual([found.extent, found.gone, found.next, found.title], ['part', ['3'], null, 'Our bread']);
});

test('a long topic is read from its end', async (t) => {
  const stream = Array.from({ length: 45 }, (_, i) => i + 1);
  const { get, asked } = await fakeApi(t, ({ url }) =>
    url.pathname === '/t/7.json'
      ? { json: { id: 7, title: 'Our bread', post_stream: { posts: stream.slice(0, 20).map((n) => post(n)), stream } } }
      : { json: { post_stream: { posts: url.searchParams.getAll('post_ids[]').map((n) => post(Number(n))) } } },
  );
  const pages: (string | undefined)[][] = [];
  for (let cursor: string | null = null, page = 0; page < 5; page++) {
    const found = await discourse.ask({ address: 'https://forum.example/t/bread/7', cursor, get });
    assert.equal(found?.extent, 'part');
    pages.push(found.items.map(({ sourceId }) => sourceId));
    cursor = found.next;
    if (cursor === null) break;
  }
  assert.deepEqual(pages.flat(), stream.toReversed().map(String));
  assert.equal(asked.length, 5);
});

test('all posts, a user, and a category by its feed', async (t) => {
  const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Bread</title><item><title>Rye</title><dc:creator>anna</dc:creator>
    <description><![CDATA[<p>So good</p><p>And <b>warm</b></p><p><small>2 posts - 1 participant</small></p><p><a href="https://forum.example/t/rye/9">Read full topic</a></p>]]></description>
    <link>https://forum.example/t/rye/9</link><pubDate>Wed, 25 Mar 2026 10:00:00 +0000</pubDate><guid isPermaLink="false">forum.example-topic-9</guid></item></channel></rss>`;
  const { get, asked } = await fakeApi(t, ({ url }) =>
    url.pathname.endsWith('.rss')
      ? { text: rss, headers: { 'Content-Type': 'application/rss+xml' } }
      : { json: url.pathname === '/posts.json' ? { latest_posts: [post(9), post(8)] } : [post(6)] },
  );
  const all = await discourse.ask({ address: 'https://forum.example/posts', cursor: null, get });
  assert.deepEqual([all?.items.length, all?.next, all?.extent], [2, '8', 'window']);
  await discourse.ask({ address: 'https://other.example/posts.json', cursor: '8', get });
  assert.equal(asked[1]?.url.href, 'https://other.example/posts.json?before=8');
  const user = await discourse.ask({ address: 'https://forum.example/u/anna', cursor: null, get });
  assert.deepEqual([user?.items.length, user?.next], [1, null]);
  const category = await discourse.ask({ address: 'https://forum.example/c/bread/12', cursor: null, get });
  assert.deepEqual(
    category?.items.map(({ source, title, body, authorName, sourceId }) => [source, title, body, authorName, sourceId]),
    [['discourse', 'Rye', 'So good\n\nAnd warm', 'anna', 'forum.example-topic-9']],
  );
  assert.equal(category.title, 'Bread');
});

test('what a forum shows no more, and a forum for members alone', async (t) => {
  const { get } = await fakeApi(t, ({ url }) => {
    if (url.pathname === '/posts/1.json') return { json: post(1) };
    if (url.pathname === '/posts/2.json') return { json: post(2, { user_deleted: true }) };
    return url.pathname === '/t/9.json' ? { status: 410, json: {} } : { status: 403, json: {} };
  });
  const address = 'https://forum.example/posts';
  assert.deepEqual(await discourse.gone?.(['1', '2', '3', 'forum.example-topic-9'], { address, get }), [
    '2',
    '3',
    'forum.example-topic-9',
  ]);
  await assert.rejects(discourse.ask({ address, cursor: null, get }), /forum\.example shows it to members alone/);
});

test('phpBB: without the line that it puts under each post', async (t) => {
  const entry = (
    id: number,
    words: string,
  ) => `<entry><author><name>Sample Anna</name></author><published>2026-03-0${id}T10:00:00+00:00</published>
    <id>https://board.example/viewtopic.php?p=${id}#p${id}</id><link href="https://board.example/viewtopic.php?p=${id}#p${id}"/><title>Re: Bread</title>
    <content type="html"><![CDATA[${words}<p>Statistics: Posted by <a href="u=2">Sample Anna</a> — Sun Mar 0${id}, 2026 10:00 am</p><hr />]]></content></entry>`;
  const { get, asked } = await fakeApi(t, () => ({
    text: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Board</title>${entry(2, 'Good: bread — yes<br />Really')}${entry(1, 'Hm')}</feed>`,
    headers: { 'Content-Type': 'application/atom+xml' },
  }));
  const found = await forum.ask({ address: 'https://board.example/feed.php?t=3', cursor: null, get });
  assert.deepEqual(
    found?.items.map(({ body }) => body),
    ['Good: bread — yes\nReally', 'Hm'],
  );
  assert.deepEqual([found.extent, asked[0]?.url.search], ['window', '?t=3']);
});

const said = (id: number, more: object = {}) => ({
  post: {
    id,
    name: `Post ${id}`,
    body: 'Good',
    ap_id: `https://lemmy.example/post/${id}`,
    published: `2026-03-${30 - id}T10:00:00.000Z`,
    deleted: false,
    removed: false,
    nsfw: false,
    ...more,
  },
  creator: { name: 'anna', actor_id: 'https://lemmy.example/u/anna' },
  community: { name: 'bread', nsfw: false },
  counts: { upvotes: 3, comments: 1 },
});

test('Lemmy: deleted posts are gone, what is for adults is left, pinned ones make no window', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) => {
    if (url.pathname.endsWith('/comment/list'))
      return {
        json: {
          comments: [
            {
              ...said(1),
              comment: {
                id: 5,
                content: 'So true',
                ap_id: 'https://lemmy.example/comment/5',
                published: '2026-03-25T10:00:00Z',
              },
            },
          ],
        },
      };
    const isPinned = url.searchParams.get('community_name') === 'pinned';
    return {
      json: {
        posts: [
          ...(isPinned ? [said(20)] : []),
          said(1),
          said(2, { deleted: true, body: undefined, name: undefined }),
          said(3, { nsfw: true }),
        ],
        next_page: 'Px',
      },
    };
  });
  const found = await lemmy.ask({ address: 'https://lemmy.example/c/bread', cursor: null, get });
  assert.deepEqual(
    found?.items.map(({ sourceId, title, rating, counters }) => [sourceId, title, rating, counters?.length]),
    [['https://lemmy.example/post/1', 'Post 1', undefined, 2]],
  );
  assert.deepEqual(
    [found.gone, found.rejected.length, found.extent, found.next],
    [['https://lemmy.example/post/2'], 1, 'window', null],
  );
  assert.equal((await lemmy.ask({ address: 'https://lemmy.example/c/pinned', cursor: null, get }))?.extent, 'part');
  assert.equal(
    (await lemmy.ask({ address: 'https://lemmy.example/post/1', cursor: '2', get }))?.items[0]?.body,
    'So true',
  );
  assert.equal(asked.at(-1)?.url.search, '?post_id=1&sort=New&limit=50&page=2');
});
