import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disclose } from './disclose.ts';

const selection = {
  received: 57,
  imported: 0,
  pending: 0,
  published: 57,
  withdrawn: 0,
  erased: 0,
  hidden: [],
  selected: 57,
  postings: { published: 0, selected: 0 },
  pinned: 0,
  order: 'newest' as const,
  rules: [],
  sources: [],
};
const rating = { type: 'rating' as const, values: ['>=4'], text: 'rated 4 or more out of 5' };

test('a selection says of how many, by which rule, and what became of the rest', () => {
  assert.equal(disclose(selection), 'All 57 published reviews can be read here, newest first.');
  assert.equal(
    disclose({ ...selection, selected: 12, rules: [rating] }),
    'Selected: 12 of 57 published reviews (rated 4 or more out of 5), newest first.',
  );
  assert.equal(
    disclose({
      ...selection,
      received: 62,
      imported: 62,
      pending: 2,
      withdrawn: 1,
      hidden: [{ reason: 'spam', count: 2 }],
      pinned: 1,
      sample: true,
    }),
    'Sample: the business, its people and their words are invented. All 57 published reviews can be read here, 1 placed first by the business, then newest first. Of 62 received: 2 waiting to be checked, 2 not shown as spam, 1 withdrawn by their authors. All were brought in by the business.',
  );
});

test('a rule that happens to let all through is still named', () => {
  assert.match(disclose({ ...selection, rules: [rating] }), /^Selected: 57 of 57/);
});

test('nothing published is said so', () => {
  assert.equal(
    disclose({ ...selection, received: 0, published: 0, selected: 0 }),
    'No reviews have been published yet.',
  );
});
