import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleHead, sampleReview } from '../../test/sample-pages.ts';
import { checkPage } from '../client/read.ts';
import { aggregateRatingOf, createTestimonialsStore, selectionOf } from './index.ts';

const src = 'https://reviews.example/v1/collections/home.json';

test('selection and rating follow the head', async (t) => {
  const head = sampleHead([sampleReview(1)]);
  const store = createTestimonialsStore({ src, read: async (url) => checkPage(structuredClone(head), String(url)) });
  const texts: unknown[] = [];
  const ratings: unknown[] = [];
  t.after(selectionOf(store).subscribe((selection) => texts.push(selection?.text)));
  t.after(aggregateRatingOf(store).subscribe((rating) => ratings.push(rating && rating.ratingValue)));
  await store.refresh();
  head.selection.text = '13 of 58 shown.';
  head.aggregateRating = null;
  await store.refresh();
  assert.deepEqual(texts, [undefined, '12 of 57 shown: about service.', '13 of 58 shown.']);
  assert.deepEqual(ratings, [undefined, 4.2, null]);
});
