import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  EVERYTHING,
  filterOf,
  filterOfQuery,
  inboxAddress,
  isNarrowed,
  queryOf,
  searchOf,
  widened,
} from './inbox-filter.ts';

const word = fc.string({ maxLength: 40 }).map((text) => text.trim());
const number = fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 9_999_999 }).map(String));
const filter = fc.record(
  {
    state: fc.constantFrom('pending' as const, 'published' as const, 'hidden' as const),
    sort: fc.constantFrom('newest' as const, 'oldest' as const),
    q: word,
    source: word,
    tag: word,
    lang: word,
    subject: word,
    watch: number,
    feed: number,
  },
  { noNullPrototype: true },
);

test('an address says all of a filter and is read back as the same', () => {
  fc.assert(
    fc.property(filter, (given) => {
      const url = new URL(inboxAddress(given, 'ID'), 'http://here');
      assert.deepEqual(filterOf(url.pathname.split('/')[3], Object.fromEntries(url.searchParams)), given);
      assert.deepEqual(filterOfQuery(queryOf(given)), given);
    }),
  );
});

test('what nobody narrowed down is not in the address, and a rating never is', () => {
  assert.equal(inboxAddress(EVERYTHING), '/admin/inbox/pending');
  assert.deepEqual(searchOf(filterOf('hidden', { rating: '5', ratingValue: '1', sort: 'rating' })), {});
  assert.equal(filterOf('erased', {}).state, 'pending');
  assert.deepEqual(searchOf(filterOf('pending', { watch: '0', feed: '1 or 1' })), {});
});

test('wide again in the same state and order', () => {
  const narrow = { ...EVERYTHING, state: 'hidden' as const, sort: 'oldest' as const, tag: 'x', q: 'y' };
  assert.equal(isNarrowed(narrow), true);
  assert.deepEqual(widened(narrow), { ...EVERYTHING, state: 'hidden', sort: 'oldest' });
  assert.equal(isNarrowed(widened(narrow)), false);
});
