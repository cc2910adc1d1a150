import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnswer } from '../../feeds/read-answer.ts';

const AT = { name: 'the feed', type: '', url: 'https://shop.example/v1/collections/home.rss' };
const read = async (text: string) => (await readAnswer(Buffer.from(text), AT)).items;
const told = async (text: string) =>
  (await read(text)).map(({ type, title, body, rating }) => [type, title, body, rating?.ratingValue ?? null]);

const rss = (items: string, generator = 'smm') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:rev="http://www.purl.org/stuff/rev#"><channel><title>Sample</title><generator>${generator}</generator>${items}</channel></rss>`;
const json = (items: object[]) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Sample', items });

test('a review of our RSS comes in as one, with its rating on its own scale', async () => {
  const rated = `<item><title>Ada · 7 of 10</title><guid>a</guid><dc:type>Review</dc:type><rev:rating>7</rev:rating><rev:minRating>0</rev:minRating><rev:maxRating>10</rev:maxRating><description>Good</description></item>`;
  const [item] = await read(rss(rated));
  assert.deepEqual(
    [item?.type, item?.title, item?.body, item?.rating],
    ['Review', undefined, 'Good', { ratingValue: 7, worstRating: 0, bestRating: 10 }],
  );
  assert.deepEqual(await told(rss(rated, 'other')), [['SocialMediaPosting', 'Ada · 7 of 10', 'Good', null]]);
});

test('what was only rated has no words, what is no rating is none, and a posting stays one', async () => {
  const items = [
    '<item><title>Ada · 5 of 5</title><guid>a</guid><dc:type>Review</dc:type><rev:rating>5</rev:rating><rev:minRating>1</rev:minRating><rev:maxRating>5</rev:maxRating><description>Ada · 5 of 5</description></item>',
    '<item><title>Bo</title><guid>b</guid><dc:type>Review</dc:type><rev:rating>9</rev:rating><rev:minRating>1</rev:minRating><rev:maxRating>5</rev:maxRating><description>Odd</description></item>',
    '<item><title>Cy</title><guid>c</guid><dc:type>SocialMediaPosting</dc:type><description>Hello</description></item>',
  ];
  assert.deepEqual(await told(rss(items.join(''))), [
    ['Review', undefined, undefined, 5],
    ['Review', undefined, 'Odd', null],
    ['SocialMediaPosting', undefined, 'Hello', null],
  ]);
});

test('our JSON Feed says the same, and what ties an author to the business', async () => {
  const reviewRating = { ratingValue: 4, worstRating: 1, bestRating: 5 };
  const materialConnection = { type: 'free-product', text: 'Got it for free' };
  const own = (body: string, more: object) => ({ _smm: { type: 'Review', body, ...more } });
  const items = await read(
    json([
      { id: 'a', title: 'Ada · 4 of 5', content_text: 'Good', ...own('Good', { reviewRating, materialConnection }) },
      { id: 'b', title: 'Bo · 4 of 5', content_text: 'Bo · 4 of 5', ...own('', { reviewRating }) },
      { id: 'c', title: 'Cy', content_text: 'Hello', _smm: { type: 'SocialMediaPosting', body: 'Hello' } },
      {
        id: 'd',
        content_text: 'Odd',
        ...own('Odd', { reviewRating: { ratingValue: '<b>' }, materialConnection: { type: 'x', text: 'y' } }),
      },
    ]),
  );
  assert.deepEqual(
    items.map(({ type, body, rating, materialConnection: tie }) => [type, body ?? '', rating ?? null, tie ?? null]),
    [
      ['Review', 'Good', reviewRating, materialConnection],
      ['Review', '', reviewRating, null],
      ['SocialMediaPosting', 'Hello', null, null],
      ['Review', 'Odd', null, null],
    ],
  );
});

test('a title that only repeats how the words begin is none, in each kind of feed', async () => {
  const cases: [title: string, words: string, kept: string | undefined][] = [
    ['They mended it…', 'They mended it within the hour', undefined],
    ['They mended it within the hour', 'They mended it within the hour', undefined],
    ['A good shop', 'They mended it within the hour', 'A good shop'],
  ];
  for (const [title, words, kept] of cases) {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><id>u:f</id><title>Sample</title><updated>2026-01-01T00:00:00Z</updated><entry><id>u:1</id><title>${title}</title><updated>2026-01-01T00:00:00Z</updated><content type="html">&lt;p&gt;${words}&lt;/p&gt;</content></entry></feed>`;
    const texts = [
      rss(`<item><title>${title}</title><guid>a</guid><description>${words}</description></item>`, 'other'),
      atom,
      json([{ id: 'a', title, content_text: words }]),
      json([{ id: 'a', title, content_html: `<p><b>${words.slice(0, 4)}</b>${words.slice(4)}</p>` }]),
    ];
    for (const text of texts) assert.deepEqual((await read(text))[0]?.title, kept, `${title}: ${text}`);
  }
  assert.equal((await read(json([{ id: 'a', content_text: 'A note without one' }])))[0]?.title, undefined);
});
