import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { earliestKey, searchKey, seqOf } from './search-key.ts';
import { sortKey } from './sort-key.ts';

const arbitraryDate = fc.oneof(
  fc.constant(null),
  fc
    .date({ min: new Date('1900-01-02T00:00:00Z'), max: new Date('2138-01-01T00:00:00Z'), noInvalidDate: true })
    .chain((date) =>
      fc.constantFrom(
        ...[4, 7, 10].map((end) => date.toISOString().slice(0, end)),
        `${date.toISOString().slice(0, 19)}Z`,
      ),
    ),
);
const arbitrarySeq = fc.integer({ min: 1, max: 2 ** 30 - 1 });

test('keys order items as lists do, and hold their number', () => {
  fc.assert(
    fc.property(arbitraryDate, arbitrarySeq, arbitraryDate, arbitrarySeq, (a, aSeq, b, bSeq) => {
      const [x, y] = [searchKey(a, aSeq), searchKey(b, bSeq)];
      const [listX, listY] = [sortKey(a, aSeq), sortKey(b, bSeq)];
      assert.equal(x < y, listX < listY);
      assert.equal(seqOf(x), aSeq);
      assert.ok(x < 1n << 63n);
    }),
  );
});

test('what lies outside the years that fit stands at their ends', () => {
  assert.ok(searchKey('0050-01-01', 1) > searchKey(null, 2 ** 30 - 1));
  assert.ok(searchKey('1899-12-31', 1) < searchKey('1900-01-02', 1));
  assert.ok(searchKey('9999-12-31', 5) < 1n << 63n);
  assert.ok(earliestKey('2024') <= searchKey('2024-01-01', 1));
});
