import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeMerge } from './describe-merge.ts';
import type { Item } from './model.ts';

const RATING = { ratingValue: 5, worstRating: 1, bestRating: 5 };
const item = (change: Partial<Item>): Item =>
  ({ state: 'published', source: 'file', extra: null, rating: null, tags: [], ...change }) as Item;

test('two that are shown become one card, with what comes along', () => {
  const said = describeMerge(
    item({ rating: RATING, tags: ['Bikes'] }),
    item({ rating: RATING, tags: ['bikes', 'repair'] }),
    true,
  );
  assert.deepEqual(said, [
    'One card instead of two: it counts once, and so do its stars.',
    'The address of the other leads to it.',
    'What the other was pinned to, it is pinned to.',
    'A tag comes along: repair. Collections go by their rules.',
  ]);
});

test('what the terms of the other source ask for from then on is said', () => {
  const said = describeMerge(item({ source: 'direct' }), item({ source: 'youtube', state: 'pending' }), false).join(
    ' ',
  );
  assert.match(said, /shown with its origin: YouTube/);
  assert.match(said, /leaves what your pages tell search engines/);
  assert.match(said, /YouTube asks that it is fetched anew within 30 days/);
  assert.match(said, /deleted at YouTube, it is erased here/);
  assert.doesNotMatch(said, /One card/);
});

test('where nothing changes for visitors, that is said', () => {
  assert.match(describeMerge(item({}), item({ state: 'pending' }), false)[0] ?? '', /^Nothing on your pages/);
  assert.match(
    describeMerge(item({ state: 'hidden' }), item({ state: 'pending' }), true)[0] ?? '',
    /neither of the two/,
  );
  assert.match(describeMerge(item({ state: 'withdrawn' }), item({}), false)[0] ?? '', /goes from your pages/);
});
