import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fakeApi } from '../../testing/fake-api.ts';
import { appStore } from './app-store.ts';
import { feed } from './feed.ts';
import { woocommerce } from './woocommerce.ts';
import { wordpress } from './wordpress.ts';

const RSS = { 'Content-Type': 'application/rss+xml' };
const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Sample Blog</title>${items}</channel></rss>`;
const ITEM =
  '<item><title>Bread</title><link>/bread</link><guid isPermaLink="false">1</guid><description>Good</description></item>';

describe('a feed', () => {
  test('by its address, by the page that names it, and in the page itself', async (t) => {
    const { get, asked } = await fakeApi(t, ({ url }) => {
      if (url.pathname === '/feed.xml') return { text: rss(ITEM), headers: RSS };
      if (url.pathname === '/')
        return {
          headers: HTML,
          text: `<!doctype html><head><base href="/sub/"><link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">
            <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.xml"><LINK REL='alternate' TYPE='application/rss+xml' HREF='../feed.xml'></head>`,
        };
      return {
        headers: HTML,
        text: `<main class="h-feed"><article class="h-entry"><h2 class="p-name">Rye</h2><a class="u-url" href="/rye"><time class="dt-published" datetime="2026-03-25T10:00:00Z"></time></a>
          <p class="p-author h-card"><a class="u-url p-name" href="https://anna.example/">Sample Anna</a></p><div class="e-content"><p>So <b>good</b></p><img src="rye.jpg"></div><a class="p-category">bread</a></article>
          <article class="h-entry"><p class="p-name">No address</p></article></main>`,
      };
    });
    for (const address of ['https://blog.example/feed.xml', 'https://blog.example/']) {
      const found = await feed.ask({ address, cursor: null, get });
      assert.deepEqual(
        found?.items.map(({ sourceId, url, body }) => [sourceId, url, body]),
        [['1', 'https://blog.example/bread', 'Good']],
      );
      assert.deepEqual([found.title, found.extent, found.next], ['Sample Blog', 'list', null]);
    }
    assert.equal(asked.length, 3);
    const marked = await feed.ask({ address: 'https://blog.example/notes', cursor: null, get });
    assert.deepEqual(marked?.items, [
      {
        type: 'SocialMediaPosting',
        source: 'feed',
        sourceId: 'https://blog.example/rye',
        isPlain: true,
        body: 'So good',
        url: 'https://blog.example/rye',
        title: 'Rye',
        authorName: 'Sample Anna',
        authorUrl: 'https://anna.example/',
        datePublished: '2026-03-25T10:00:00Z',
        images: ['https://blog.example/rye.jpg'],
        tags: ['bread'],
      },
    ]);
  });

  test('a page without one, and one whose feed is a page, say what came', async (t) => {
    const { get } = await fakeApi(t, ({ url }) => ({
      headers: HTML,
      text: `<!doctype html><title>Shop</title>${url.host === 'bare.example' ? '' : '<link rel=alternate type=application/atom+xml href=/gone.xml>'}`,
    }));
    await assert.rejects(feed.ask({ address: 'https://bare.example/', cursor: null, get }), {
      name: 'SourceError',
      message: /a page called “Shop” in which no feed/,
    });
    await assert.rejects(feed.ask({ address: 'https://blog.example/', cursor: null, get }), {
      name: 'SourceError',
      message: /names https:\/\/blog\.example\/gone\.xml as its feed, which answered with a page/,
    });
  });
});

const comment = (id: number, more: object = {}) => ({
  id,
  post: 12,
  author_name: 'Sample Anna',
  date_gmt: `2026-03-2${id}T10:00:00`,
  content: { rendered: `<p>Words ${id}</p>` },
  link: `https://blog.example/bread/#comment-${id}`,
  status: 'approved',
  type: 'comment',
  _embedded: { up: [{ title: { rendered: 'Our &#8220;bread&#8221;' }, link: 'https://blog.example/bread/' }] },
  ...more,
});

test('WordPress: a single page is whole, others a window; pingbacks are left; ids are asked for together', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) => {
    if (url.searchParams.has('include')) return { json: [comment(1)] };
    const page = Number(url.searchParams.get('page'));
    if (url.host === 'closed.example') return { status: 401, json: { code: 'rest_forbidden' } };
    const pages = url.searchParams.get('post') === '12' ? 1 : 2;
    return {
      json: page === 1 ? [comment(4), comment(3, { type: 'pingback' })] : [comment(2)],
      headers: { 'X-WP-TotalPages': String(pages) },
    };
  });
  const address = 'https://blog.example/wp-json/wp/v2/comments';
  const first = await wordpress.ask({ address, cursor: null, get });
  assert.deepEqual(
    first?.items.map(({ type, source, sourceId, datePublished, itemReviewed }) => [
      type,
      source,
      sourceId,
      datePublished,
      itemReviewed?.name,
    ]),
    [['Review', 'wordpress', '4', '2026-03-24T10:00:00Z', 'Our “bread”']],
  );
  assert.deepEqual([first.next, first.extent, first.rejected.length], ['2', 'window', 1]);
  const second = await wordpress.ask({ address, cursor: '2', get });
  assert.deepEqual([second?.items.length, second?.next], [1, null]);
  assert.equal((await wordpress.ask({ address: `${address}?post=12`, cursor: null, get }))?.extent, 'whole');
  assert.deepEqual(await wordpress.gone?.(['1', '2', 'x'], { address, get }), ['2']);
  assert.equal(asked.at(-1)?.url.searchParams.get('include'), '1,2');
  await assert.rejects(wordpress.ask({ address: 'https://closed.example/wp-json/wp/v2/comments', cursor: null, get }), {
    status: 401,
    message: /Subscribe to the feed of its comments/,
  });
});

test('WordPress: the feed of comments, without titles that only say what is commented on', async (t) => {
  const { get } = await fakeApi(t, () => ({
    headers: RSS,
    text: rss(
      '<item><title>Comment on Bread by Anna</title><link>https://blog.example/bread/#comment-4</link><dc:creator>Sample Anna</dc:creator><guid>https://blog.example/bread/#comment-4</guid><description>So good</description></item>',
    ),
  }));
  const found = await wordpress.ask({ address: 'https://blog.example/comments/feed/', cursor: null, get });
  assert.deepEqual(
    found?.items.map(({ source, title, body, authorName }) => [source, title, body, authorName]),
    [['wordpress', undefined, 'So good', 'Sample Anna']],
  );
  assert.equal(found.extent, 'list');
});

test('WooCommerce: stars, product and words; no stars is none', async (t) => {
  const review = (id: number, rating: number) => ({
    id,
    date_created: 'x',
    date_created_gmt: `2026-03-2${id}T10:00:00`,
    product_id: 5,
    product_name: 'Rye',
    product_permalink: 'https://shop.example/rye/',
    reviewer: 'Sample Anna',
    review: rating === 9 ? '' : '<p>Good</p>',
    rating,
    verified: true,
  });
  const { get } = await fakeApi(t, () => ({
    json: [review(4, 5), review(3, 0), review(2, 9)],
    headers: { 'X-WP-TotalPages': '1' },
  }));
  const found = await woocommerce.ask({
    address: 'https://shop.example/wp-json/wc/store/v1/products/reviews',
    cursor: null,
    get,
  });
  assert.deepEqual(
    found?.items.map(({ source, sourceId, rating, itemReviewed, datePublished }) => [
      source,
      sourceId,
      rating?.ratingValue,
      itemReviewed?.url,
      datePublished,
    ]),
    [
      ['woocommerce', '4', 5, 'https://shop.example/rye/', '2026-03-24T10:00:00Z'],
      ['woocommerce', '3', undefined, 'https://shop.example/rye/', '2026-03-23T10:00:00Z'],
    ],
  );
  assert.deepEqual(
    [found.extent, found.rejected],
    ['whole', [{ where: '2', reason: 'it has neither words nor a rating' }]],
  );
});

test('App Store: one review alone, the app before it, and a page that is empty', async (t) => {
  const label = (text: string) => ({ label: text });
  const entry = {
    id: label('9'),
    author: { name: label('anna'), uri: label('https://itunes.apple.com/us/reviews/id9') },
    'im:rating': label('4'),
    'im:version': label('2.0'),
    title: label('Handy'),
    content: label('Does it.'),
    updated: label('2026-03-05T01:02:03-07:00'),
  };
  const { get, asked } = await fakeApi(t, ({ url }) => ({
    json: {
      feed: {
        author: {},
        link: [{}],
        ...(url.pathname.includes('page=1/') && {
          entry: url.pathname.startsWith('/de') ? entry : [{ 'im:name': label('The app') }, entry],
        }),
      },
    },
  }));
  for (const country of ['de', 'gb']) {
    const found = await appStore.ask({
      address: `https://apps.apple.com/${country}/app/id123456789`,
      cursor: null,
      get,
    });
    assert.deepEqual(
      found?.items.map(({ source, sourceId, rating, title, body, authorName }) => [
        source,
        sourceId,
        rating?.ratingValue,
        title,
        body,
        authorName,
      ]),
      [['app-store', '9', 4, 'Handy', 'Does it.', 'anna']],
    );
    assert.equal(found.next, '2');
  }
  assert.equal(asked[0]?.url.pathname, '/de/rss/customerreviews/page=1/id=123456789/sortby=mostrecent/json');
  assert.deepEqual(
    (await appStore.ask({ address: 'https://apps.apple.com/de/app/id123456789', cursor: '2', get }))?.next,
    null,
  );
});
