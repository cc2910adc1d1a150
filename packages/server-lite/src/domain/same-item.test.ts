import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { areTwo, type Candidate, evidenceOf, evidenceTexts, type Told } from './same-item.ts';
import { sameName, sameText, weightOf } from './same-words.ts';

const WORDS =
  'They mended my bicycle within the hour, cleaned the chain, and told me honestly what would do another year.';

function of(change: Partial<Told> & { name?: string } = {}, file: number | null = null): Candidate {
  const { name = 'Ada Sample', ...rest } = change;
  const item: Told = {
    subject: 'shop',
    type: 'Review',
    source: 'file',
    sourceId: null,
    url: null,
    title: null,
    body: WORDS,
    author: { '@type': 'Person', name },
    rating: { ratingValue: 5, worstRating: 1, bestRating: 5 },
    datePublished: '2026-01-02',
    itemReviewed: null,
    ...rest,
  };
  return { item, file };
}

test('author, words and day are evidence together, and none of them alone', () => {
  const google = of({ source: 'google', sourceId: 'g1' });
  assert.equal(evidenceOf(google, of()), 'words');
  assert.equal(evidenceOf(google, of({ body: `  ${WORDS.replaceAll(' ', '\n')}\u200b` })), 'words');
  assert.equal(evidenceOf(google, of({ datePublished: '2026-01-02T10:00:00Z' })), 'words');
  assert.equal(evidenceOf(google, of({ datePublished: '2026-01' })), 'words');
  assert.equal(evidenceOf(google, of({ rating: null })), 'words');
  assert.equal(evidenceOf(google, of({ rating: { ratingValue: 10, worstRating: 0, bestRating: 10 } })), 'words');
  assert.equal(evidenceOf(of({ title: 'Good', body: WORDS }), of({ body: `Good ${WORDS}` })), 'words');
  for (const other of [
    of({ name: 'Ben Sample' }),
    of({ name: '' }),
    of({ datePublished: '2026-01-03' }),
    of({ datePublished: null }),
    of({ body: `${WORDS} Thanks.` }),
    of({ body: WORDS.toUpperCase() }),
    of({ rating: { ratingValue: 4, worstRating: 1, bestRating: 5 } }),
    of({ type: 'SocialMediaPosting' }),
    of({ subject: 'other' }),
    of({ source: 'google', sourceId: 'g2' }),
  ])
    assert.equal(evidenceOf(google, other), undefined, JSON.stringify(other.item));
});

test('short words, names that many have and names of nobody tell nothing', () => {
  for (const change of [
    { body: 'Great!' },
    { body: 'Great service, would come again.' },
    { name: 'A Google User' },
    { name: 'Anonymous' },
  ])
    assert.equal(evidenceOf(of({ ...change, source: 'google' }), of(change)), undefined, JSON.stringify(change));
  const middling = 'x'.repeat(90);
  assert.equal(evidenceOf(of({ body: middling, source: 'google' }), of({ body: middling })), 'words');
  assert.equal(
    evidenceOf(of({ body: middling, source: 'google', name: 'Ada' }), of({ body: middling, name: 'Ada' })),
    undefined,
  );
  assert.equal(weightOf('修理が早い'), 3 + 3 + 2 + 3 + 2);
  assert.equal(sameName('Anonymous'), '');
  assert.equal(sameText('“It’s — fine” '), '"It\'s - fine"');
});

test('two products, and two rows of one file, are two', () => {
  const about = (name: string) => of({ itemReviewed: { name }, source: name });
  assert.equal(evidenceOf(about('Kettle'), about('Pot')), undefined);
  assert.equal(evidenceOf(of({ source: 'google' }, 7), of({}, 7)), undefined);
  assert.equal(evidenceOf(of({ source: 'google' }, 7), of({}, 8)), 'words');
});

test('the link of one review is evidence also of words that were changed, a page’s only among few', () => {
  const post = 'https://x.com/ada/status/7';
  const page = 'https://shop.example/kettle';
  assert.equal(
    evidenceOf(of({ source: 'x', url: post, body: 'Good' }), of({ url: `${post}?s=1`, body: 'Better' })),
    'permalink',
  );
  assert.equal(
    evidenceOf(of({ source: 'x', url: post, body: 'Good' }), of({ url: post, body: 'Better', name: 'Ben' })),
    undefined,
  );
  const [a, b] = [
    of({ source: 'feed', url: page, body: 'Good' }),
    of({ url: page, body: 'Good', datePublished: null }),
  ];
  assert.equal(evidenceOf(a, b, 2), 'permalink');
  assert.equal(evidenceOf(a, b, 4), undefined, 'a product page that several reviews name');
  assert.equal(evidenceOf(a, of({ url: page, body: 'Fine' }), 2), undefined);
});

const names = fc.constantFrom('Ada Sample', 'ada  sample', 'Ada', 'Anonymous', '');
const told = fc.record({
  source: fc.constantFrom('google', 'file', 'x'),
  sourceId: fc.constantFrom(null, '1', '2'),
  url: fc.constantFrom(
    null,
    'https://x.com/a/status/1',
    'https://twitter.com/b/status/1?s=1',
    'https://shop.example/a',
    'https://shop.example/',
  ),
  title: fc.constantFrom(null, 'Good', ' '),
  body: fc.constantFrom('', 'Good', WORDS, `${WORDS} `, `Good ${WORDS}`, WORDS.replace(',', ';')),
  name: names,
  rating: fc.constantFrom(
    null,
    { ratingValue: 5, worstRating: 1, bestRating: 5 },
    { ratingValue: 1, worstRating: 1, bestRating: 5 },
  ),
  datePublished: fc.constantFrom(null, '2026', '2026-01', '2026-01-02', '2026-01-02T03:04:05Z', '2026-01-03'),
  itemReviewed: fc.constantFrom(null, { name: 'Kettle' }, { name: 'Pot' }),
});
const candidate = fc.tuple(told, fc.constantFrom(null, 1, 2)).map(([change, file]) => of(change, file));

test('evidence is the same from both sides, is found by what is kept, and never joins two that are two', () => {
  fc.assert(
    fc.property(candidate, candidate, fc.integer({ min: 2, max: 9 }), (a, b, sharing) => {
      const evidence = evidenceOf(a, b, sharing);
      assert.equal(evidenceOf(b, a, sharing), evidence);
      assert.equal(areTwo(a, b), areTwo(b, a));
      if (!evidence) return;
      assert.equal(areTwo(a, b), false);
      const texts = new Set(evidenceTexts(a.item));
      assert.ok(
        evidenceTexts(b.item).some((text) => texts.has(text)),
        `${evidence} ${JSON.stringify([a, b])}`,
      );
    }),
    { numRuns: 5000 },
  );
});
