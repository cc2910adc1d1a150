import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeApi } from '../../testing/fake-api.ts';
import { hackerNews } from './hacker-news.ts';
import { pinterest } from './pinterest.ts';
import { tumblr } from './tumblr.ts';
import { youtubeChannel } from './youtube-channel.ts';

const RSS = { 'Content-Type': 'application/rss+xml; charset=utf-8' };
const rss = (items: string) => ({
  text: `<?xml version="1.0"?><rss version="2.0"><channel><title>Sample</title>${items}</channel></rss>`,
  headers: RSS,
});

test('Hacker News: what is searched, in which part, and what comes before it', async (t) => {
  const hit = (id: number, more: object) => ({
    objectID: String(id),
    author: 'anna',
    created_at: '2026-03-25T10:00:00Z',
    created_at_i: 1_774_432_800 - id,
    points: 4,
    _tags: ['comment'],
    ...more,
  });
  const { get, asked } = await fakeApi(t, () => ({
    json: {
      hits: [
        hit(1, { comment_text: 'So &quot;good&quot;', story_id: 9, parent_id: 9, story_title: 'Bread' }),
        hit(2, { title: 'A shop', url: 'https://bakery.example' }),
      ],
    },
  }));
  const ask = async (address: string, cursor: string | null = null) => {
    const found = await hackerNews.ask({ address, cursor, get });
    return { found, query: Object.fromEntries(asked.at(-1)?.url.searchParams ?? []) };
  };
  const { found, query } = await ask('https://hn.algolia.com/?q=good%20bread');
  assert.deepEqual(query, { hitsPerPage: '100', tags: '(story,comment)', query: 'good bread', typoTolerance: 'false' });
  assert.deepEqual(
    found?.items.map(({ sourceId, body, shared, rating }) => [sourceId, body, shared?.text, rating]),
    [
      ['1', 'So &quot;good&quot;', 'Bread', undefined],
      ['2', 'A shop', undefined, undefined],
    ],
  );
  assert.deepEqual([found.next, found.extent], [null, 'part']);
  assert.equal(
    (await ask('https://news.ycombinator.com/from?site=bakery.example')).query['restrictSearchableAttributes'],
    'url',
  );
  assert.equal((await ask('https://news.ycombinator.com/user?id=anna')).query['tags'], 'author_anna,(story,comment)');
  assert.equal(
    (await ask('https://news.ycombinator.com/item?id=9', '1774432800')).query['numericFilters'],
    'created_at_i<1774432800',
  );
});

test('Hacker News says of each id whether it is there', async (t) => {
  const { get } = await fakeApi(t, ({ url }) => {
    const id = /(\d+)\.json$/.exec(url.pathname)?.[1];
    return {
      json:
        id === '1'
          ? { id: 1, by: 'anna' }
          : id === '2'
            ? { id: 2, dead: true }
            : id === '3'
              ? { id: 3, deleted: true }
              : null,
      ...(id === '4' && { text: 'null' }),
    };
  });
  assert.deepEqual(await hackerNews.gone?.(['1', '2', '3', '4', 'x'], { address: '', get }), ['2', '3', '4']);
});

test('Tumblr: a blog’s own words; reblogs are left with the reason', async (t) => {
  const item = (id: number, words: string) =>
    `<item><title>T${id}</title><description><![CDATA[${words}]]></description><link>https://sample-bakery.tumblr.com/post/${id}</link><guid>https://sample-bakery.tumblr.com/post/${id}</guid><pubDate>Wed, 25 Mar 2026 10:00:00 -0400</pubDate><category>bread</category></item>`;
  const reblog = '<p><a class="tumblr_blog" href="https://bo.tumblr.com">bo</a>:</p><blockquote>Mine</blockquote>';
  const { get, asked } = await fakeApi(t, ({ url }) => {
    if (url.pathname.endsWith('/rss')) return rss(item(1, '<p>Fresh</p>') + item(2, reblog));
    return url.pathname === '/post/1' ? { text: '<p>', headers: { 'Content-Type': 'text/html' } } : null;
  });
  const found = await tumblr.ask({ address: 'https://sample-bakery.tumblr.com/', cursor: null, get });
  assert.deepEqual(
    found?.items.map(({ source, title, body, authorName, tags }) => [source, title, body, authorName, tags]),
    [['tumblr', 'T1', 'Fresh', 'sample-bakery', ['bread']]],
  );
  assert.match(found.rejected[0]?.reason ?? '', /a reblog: the words are somebody else/);
  await tumblr.ask({ address: 'https://sample-bakery.tumblr.com/tagged/bread', cursor: null, get });
  assert.equal(asked[1]?.url.pathname, '/tagged/bread/rss');
  const ids = [1, 3].map((n) => `https://sample-bakery.tumblr.com/post/${n}`);
  assert.deepEqual(await tumblr.gone?.([...ids, 'https://elsewhere.example/post/3'], { address: '', get }), [ids[1]]);
});

test('Pinterest: a board by its feed, nobody named', async (t) => {
  const { get, asked } = await fakeApi(t, () =>
    rss(
      '<item><title>Rye</title><link>https://www.pinterest.com/pin/1/</link><description>&lt;a href="/pin/1/"&gt;&lt;img src="https://i.example/1.jpg"&gt;&lt;/a&gt;A good rye</description><guid>https://www.pinterest.com/pin/1/</guid></item>',
    ),
  );
  const found = await pinterest.ask({ address: 'https://www.pinterest.com/anna/good-bread/', cursor: null, get });
  assert.deepEqual(
    found?.items.map(({ source, body, images, authorName }) => [source, body, images, authorName]),
    [['pinterest', 'A good rye', ['https://i.example/1.jpg'], undefined]],
  );
  await pinterest.ask({ address: 'https://www.pinterest.com/anna/', cursor: null, get });
  assert.deepEqual(
    asked.map(({ url }) => url.pathname),
    ['/anna/good-bread.rss', '/anna/feed.rss'],
  );
});

test('YouTube: a handle leads to its channel; a consent page is said', async (t) => {
  const id = `UC${'a'.repeat(22)}`;
  const video = `<entry xmlns:yt="y" xmlns:media="http://search.yahoo.com/mrss/"><id>yt:video:sample00001</id><title>We bake</title><link rel="alternate" href="https://www.youtube.com/watch?v=sample00001"/><author><name>Sample Bakery</name></author><published>2026-03-25T10:00:00+00:00</published><media:group><media:title>We bake</media:title><media:thumbnail url="https://i.ytimg.com/vi/sample00001/hqdefault.jpg"/><media:description>How we bake</media:description></media:group></entry>`;
  const { get, asked } = await fakeApi(t, ({ url }) => {
    if (url.pathname === '/oembed')
      return url.search.includes('sample00001')
        ? { json: {} }
        : { status: url.search.includes('sample00003') ? 401 : 403, json: {} };
    if (url.pathname === '/feeds/videos.xml')
      return {
        text: `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><title>Sample Bakery</title>${video}</feed>`,
        headers: { 'Content-Type': 'text/xml' },
      };
    const head =
      url.pathname === '/@samplebakery'
        ? `<link rel="canonical" href="https://www.youtube.com/channel/${id}">`
        : '<title>Before you continue</title>';
    return { text: `<!doctype html><html><head>${head}</head></html>`, headers: { 'Content-Type': 'text/html' } };
  });
  const found = await youtubeChannel.ask({ address: 'https://www.youtube.com/@samplebakery', cursor: null, get });
  assert.deepEqual(
    found?.items.map(({ source, sourceId, title, body, videos, authorName }) => [
      source,
      sourceId,
      title,
      body,
      videos,
      authorName,
    ]),
    [
      [
        'youtube',
        'yt:video:sample00001',
        'We bake',
        'How we bake',
        ['https://www.youtube.com/watch?v=sample00001'],
        'Sample Bakery',
      ],
    ],
  );
  assert.deepEqual([asked[1]?.url.search, found.title], [`?channel_id=${id}`, 'Sample Bakery']);
  await assert.rejects(
    youtubeChannel.ask({ address: 'https://www.youtube.com/@nobody', cursor: null, get }),
    /“Before you continue”.*It names no channel/,
  );
  assert.deepEqual(
    await youtubeChannel.gone?.(['yt:video:sample00001', 'yt:video:sample00002', 'yt:video:sample00003'], {
      address: '',
      get,
    }),
    ['yt:video:sample00002'],
  );
});
