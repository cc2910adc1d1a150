import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleHead, samplePosting, sampleReview } from '../../test/sample-pages.ts';
import type { HeadPage } from '../schema/index.ts';
import { jsonForScript, structuredData, type StructuredDataOptions } from './index.ts';

interface Markup {
  readonly '@type': string;
  readonly aggregateRating?: {
    readonly ratingValue: number;
    readonly ratingCount: number;
    readonly reviewCount?: number;
  };
  readonly review?: readonly { readonly author: { readonly name: string } }[];
}

const markupOf = (page: HeadPage, options?: StructuredDataOptions): Markup => {
  const result = structuredData(page, options);
  assert.ok('jsonld' in result, 'refused' in result ? result.refused : '');
  return result.jsonld as unknown as Markup;
};

const refusalOf = (page: HeadPage, options?: StructuredDataOptions): string => {
  const result = structuredData(page, options);
  assert.ok('refused' in result);
  return result.refused;
};

const imported = sampleReview(9, { verification: { level: 'imported' } });

test('S4: a product with its rating and reviews', () => {
  assert.deepEqual(structuredData(sampleHead([sampleReview(1, { name: 'Title', inLanguage: 'en' })])), {
    jsonld: {
      '@context': 'https://schema.org',
      '@type': 'Product',
      name: 'Sample Bike',
      url: 'https://bikes.example/',
      aggregateRating: {
        '@type': 'AggregateRating',
        ratingValue: 4.2,
        worstRating: 1,
        bestRating: 5,
        ratingCount: 40,
        reviewCount: 38,
      },
      review: [
        {
          '@type': 'Review',
          author: { '@type': 'Person', name: 'Sample Author 1' },
          name: 'Title',
          datePublished: '2026-10-04',
          inLanguage: 'en',
          reviewBody: 'Sample words 1.',
          reviewRating: { '@type': 'Rating', ratingValue: 2, worstRating: 1, bestRating: 5 },
        },
      ],
    },
  });
});

for (const type of ['Organization', 'LocalBusiness', 'Service'] as const) {
  test(`S1: no stars for a ${type}, unless forced and warned`, () => {
    const page = sampleHead([sampleReview(1)]);
    page.subject['@type'] = type;
    assert.match(refusalOf(page), new RegExp(`no stars for ${type.startsWith('O') ? 'an' : 'a'} ${type}`));
    const forced = structuredData(page, { force: true });
    assert.ok('warning' in forced && forced.warning?.includes('ignore'));
    assert.equal(markupOf(page, { force: true })['@type'], type);
  });
}

test('sample data is never marked up, not even when forced', () => {
  const page = sampleHead([sampleReview(1)]);
  page.selection.sample = true;
  assert.match(refusalOf(page, { force: true }), /sample data/);
});

test('S2: imported items enter neither the rating nor the reviews', () => {
  const page = sampleHead([sampleReview(1), imported]);
  page.selection.imported = 20;
  const markup = markupOf(page);
  assert.equal(markup.aggregateRating, undefined, 'a part of the list is never summed up');
  assert.deepEqual(
    markup.review?.map(({ author }) => author.name),
    ['Sample Author 1'],
  );
  const allImported = sampleHead([imported]);
  allImported.selection.imported = 57;
  assert.match(refusalOf(allImported), /ratings of other sites/);
});

test('S3: where the page shows everything, the rating is counted from what came straight from authors', () => {
  const silent = sampleReview(4, { reviewBody: '' });
  const page = sampleHead([
    sampleReview(1),
    silent,
    imported,
    samplePosting(3),
    sampleReview(2, { reviewRating: undefined as never }),
  ]);
  Object.assign(page.selection, { imported: 1, published: 5, selected: 5 });
  assert.deepEqual(markupOf(page).aggregateRating, {
    '@type': 'AggregateRating',
    ratingValue: 3.5,
    worstRating: 1,
    bestRating: 5,
    ratingCount: 2,
    reviewCount: 2,
  });
  page.links.next = 'home/p.json';
  assert.equal(markupOf(page).aggregateRating, undefined);
});

test("S3: a server's own count goes before", () => {
  const page = sampleHead([sampleReview(1)]);
  const firstParty = { ...page.aggregateRating!, ratingValue: 3.9, ratingCount: 7, reviewCount: 5 };
  assert.equal(markupOf(page, { firstParty }).aggregateRating?.ratingCount, 7);
  assert.equal(markupOf(page, { firstParty: null }).aggregateRating, undefined);
});

test('S3: authors without a name or with a long one, and paid words, are not marked up', () => {
  const page = sampleHead([
    sampleReview(1, { author: { '@type': 'Person', name: ' ' } }),
    sampleReview(2, { author: { '@type': 'Person', name: 'n'.repeat(100) } }),
    sampleReview(3, { materialConnection: { type: 'incentivised', text: 'Got a voucher' } }),
    samplePosting(4),
    sampleReview(5),
  ]);
  assert.deepEqual(
    markupOf(page).review?.map(({ author }) => author.name),
    ['Sample Author 5'],
  );
});

test('S2: what its source does not let pass is left out', () => {
  const page = sampleHead([sampleReview(1), sampleReview(2)]);
  const markup = markupOf(page, { mayMarkUp: (item) => item.author.name !== 'Sample Author 1' });
  assert.deepEqual(
    markup.review?.map(({ author }) => author.name),
    ['Sample Author 2'],
  );
});

test('S4: nothing in it ends the script element', () => {
  const text = jsonForScript({ reviewBody: '</script><script>alert(1)</script><!-- & \u2028\u2029' });
  assert.doesNotMatch(text, /[<>&\u2028\u2029]/);
  assert.deepEqual(JSON.parse(text), { reviewBody: '</script><script>alert(1)</script><!-- & \u2028\u2029' });
});
