import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { takeSource } from '../../testing/take-source.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-page-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

const take = async (html: string) =>
  (await takeSource(join(dir, 'page.html'), html)).rows.map(({ item }) => [
    item.authorName,
    item.body,
    item.rating && `${item.rating.ratingValue}/${item.rating.bestRating}`,
    item.datePublished,
    item.itemReviewed?.name,
  ]);
const linked = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

test('reviews in JSON-LD are found in a product, in a graph and behind a reference, each once', async () => {
  const review = (author: unknown, reviewBody: string, more: object = {}) => ({
    '@type': 'Review',
    author,
    reviewBody,
    ...more,
  });
  const page = `<!doctype html><html><body>${linked({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': ['Product'],
        '@id': '#kettle',
        name: 'Kettle',
        aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.5, reviewCount: 900 },
        review: [
          review({ '@type': 'Person', name: 'Ada &amp; Co' }, 'Boils <b>fast</b>.', {
            reviewRating: { ratingValue: '8', bestRating: 10 },
          }),
          { '@id': '#two' },
        ],
      },
      review('Ben', 'Leaks', {
        '@id': '#two',
        reviewRating: { ratingValue: 1 },
        itemReviewed: { '@id': '#kettle' },
        datePublished: '2024-03-05',
      }),
      { '@type': 'ClaimReview', claimReviewed: 'The moon is bread', author: 'Cy' },
    ],
  })}<script type="application/ld+json">// <![CDATA[
    {"@type":"http://schema.org/Review","author":{"name":"Dee"},"reviewBody":"two
lines","itemReviewed":"Pan",} // ]]></script><script type="application/ld+json">not JSON</script></body></html>`;
  assert.deepEqual(await take(page.replace(',}', '}')), [
    ['Ada & Co', 'Boils fast.', '8/10', undefined, 'Kettle'],
    ['Ben', 'Leaks', '1/5', '2024-03-05', 'Kettle'],
    ['Dee', 'two lines', undefined, undefined, 'Pan'],
  ]);
});

test('reviews in microdata and in microformats, old and new, are found', async () => {
  const page = `<html><head><link rel="canonical" href="https://shop.sample.example/pan"></head><body>
    <div itemscope itemtype="http://schema.org/Product" itemref="more"><h1 itemprop="name">Pan</h1>
      <div itemprop="review" itemscope itemtype="https://schema.org/Review"><a itemprop="author" itemscope itemtype="https://schema.org/Person" href="/ada"><b itemprop="name">Ada</b></a>
        <meta itemprop="datePublished" content="2023-01-02"><div itemprop="reviewRating" itemscope><meta itemprop="ratingValue" content="4"></div>
        <div itemprop="reviewBody">Good<br>pan<script>x()</script></div></div></div>
    <p id="more"><span itemprop="review" itemscope itemtype="http://schema.org/Review"><span itemprop="author">Ben</span> <span itemprop="description">Poor</span></span></p>
    <div class="hreview"><span class="rating">3</span> by <span class="reviewer vcard"><span class="fn">Cy</span></span>: <div class="description">So\n  so</div>
      <span class="item"><span class="fn">Pot</span></span> <abbr class="dtreviewed" title="2020-02-03">then</abbr></div>
    <article class="h-review"><a class="p-author h-card" href="/dee">Dee</a> <p class="e-content">Very <i>nice</i></p><data class="p-rating" value="5"></data>
      <span class="p-item h-item">Lid</span><time class="dt-published" datetime="2021-04-05">then</time></article></body></html>`;
  assert.deepEqual(await take(page), [
    ['Ada', 'Good\npan', '4/5', '2023-01-02', 'Pan'],
    ['Ben', 'Poor', undefined, undefined, 'Pan'],
    ['Cy', 'So so', '3/5', '2020-02-03', 'Pot'],
    ['Dee', 'Very nice', '5/5', '2021-04-05', 'Lid'],
  ]);
});

test('a page without such marks gives the rows of its table, or says what it lacks', async () => {
  const table = `<table><tr><th>name</th><th>review</th><th>rating</th></tr><tr><td>Ada</td><td>Fine<br>really <table><tr><td>inner</td></tr></table></td><td>5</td></tr><tr><td>Ben</td><td>Poor</td><td>2</td></tr></table>`;
  assert.deepEqual(
    (await take(table)).map(([name, , rating]) => [name, rating]),
    [
      ['Ada', '5/5'],
      ['Ben', '2/5'],
    ],
  );
  for (const html of ['<!doctype html><p>★★★★★ “Best bread!” – Ada', '<html><table><tr><td>1</td></tr></table></html>'])
    await assert.rejects(take(html), { name: 'SourceError', message: /marks nothing as a review.*Ask the service/ });
});

test('things that refer to each other come to an end', async () => {
  const product = { '@type': 'Product', '@id': '#p', name: 'Loop', review: { '@id': '#r' } };
  const page = `<html>${linked([product, { '@type': 'Review', '@id': '#r', reviewBody: 'Round', author: 'Ada', itemReviewed: product }])}<b itemscope id="a" itemref="a b" itemtype="http://schema.org/Review"><i itemprop="reviewBody">Self</i></b><i id="b" itemprop="author">Ben</i></html>`;
  assert.deepEqual(
    (await take(page)).map(([name, body]) => [name, body]),
    [
      ['Ada', 'Round'],
      ['Ben', 'Self'],
    ],
  );
});

test('a table of an admin page is read below its title, with columns without names, stars as pictures, and no line of sums', async () => {
  const row = (name: string, stars: string, said: string) =>
    `<tr><th><input type="checkbox"></th><td>${name}</td><td>${stars}</td><td>${said}</td><td><a href="#">Edit</a></td></tr>`;
  const table = `<html><body><table><tr><th colspan="5">Reviews, 1 to 3</th></tr><tr><td></td><th>Author</th><th>Rating</th><th>Review</th><th></th></tr>${[
    row('Ada Muster', '<div class="stars" aria-label="Rated 5 out of 5"></div>', 'Good bread'),
    row('Ben Probe', '<img alt="3 stars" src="3.png">', 'A long queue'),
    row('Cy Sample', '<span title="4/5"></span>', 'Fair prices'),
  ].join('')}<tr><td colspan="2">Average</td><td>4.0</td><td></td><td></td></tr></table></body></html>`;
  assert.deepEqual(
    (await take(table)).map(([name, words, rating]) => [name, words, rating]),
    [
      ['Ada Muster', 'Good bread', '5/5'],
      ['Ben Probe', 'A long queue', '3/5'],
      ['Cy Sample', 'Fair prices', '4/5'],
    ],
  );
});
