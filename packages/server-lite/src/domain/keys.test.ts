import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { duplicateText } from './duplicate-key.ts';
import { itemId } from './item-id.ts';
import type { Item } from './model.ts';
import { headSize, PAGE_SIZE, pageName, parsePageName } from './page-name.ts';
import { sanitize } from './sanitize.ts';
import { pinnedSortKey, sortKey } from './sort-key.ts';

test('lists are in the order of dates, unknown last, later received first, pinned before all', () => {
  const keys = [
    pinnedSortKey(0, 1),
    pinnedSortKey(1, 9),
    sortKey('2026-03-04T10:00:00+02:00', 2),
    sortKey('2026-03-04T07:59:59Z', 3),
    sortKey('2026-03-04', 5),
    sortKey('2026-03-04', 4),
    sortKey('2026-03', 9),
    sortKey('2026', 9),
    sortKey(null, 9),
  ];
  assert.deepEqual(keys.toSorted().toReversed(), keys);
  assert.equal(new Set(keys.map((key) => key.length)).size, 1);
});

test('pages are cut from the oldest end', () => {
  fc.assert(
    fc.property(fc.nat(100_000), (count) => {
      const head = headSize(count);
      assert.equal((count - head) % PAGE_SIZE, 0);
      assert.ok(head < 2 * PAGE_SIZE && (head >= PAGE_SIZE || head === count));
    }),
  );
});

test('a page name goes there and back', () => {
  const cursor = sortKey('2026-03-04', 12);
  assert.deepEqual(parsePageName(pageName('ab12cd', cursor)), { epoch: 'ab12cd', cursor });
});

test('ids sort by time and are safe in a path', () => {
  const random = new Uint8Array(10).fill(255);
  const ids = [1, 1000, Date.UTC(2026, 10, 22), Date.UTC(2126, 0, 1)].map((time) => itemId(time, random));
  assert.deepEqual(ids.toSorted(), ids);
  for (const id of ids) assert.match(id, /^[a-z0-9]{26}$/);
  const seen = new Set(Array.from({ length: 256 }, (_, i) => itemId(0, new Uint8Array(10).fill(0).with(i % 10, i))));
  assert.ok(seen.size > 250);
});

test('duplicates: by source id; by complete content; else by occurrence in the same file', () => {
  const from = (change: object): Item =>
    sanitize(
      {
        type: 'Review',
        source: 'file',
        body: 'Good',
        authorName: 'Ada',
        rating: { ratingValue: 5, worstRating: 1, bestRating: 5 },
        datePublished: '2026-01-01',
        ...change,
      },
      { id: 'x', subject: 'shop', dateReceived: '2026-01-02T00:00:00Z', imported: true },
    );
  const at = (digest: string, occurrence: number) => ({ digest, occurrence });
  assert.equal(duplicateText(from({ sourceId: '7' })), duplicateText(from({ sourceId: '7', body: 'Other' })));
  assert.notEqual(duplicateText(from({ sourceId: '7' })), duplicateText(from({ sourceId: '7', source: 'google' })));
  assert.equal(duplicateText(from({}), at('a', 0)), duplicateText(from({}), at('b', 1)));
  const blank = from({ authorName: '' });
  assert.equal(duplicateText(blank), undefined);
  assert.equal(duplicateText(blank, at('a', 0)), duplicateText(blank, at('a', 0)));
  assert.notEqual(duplicateText(blank, at('a', 0)), duplicateText(blank, at('a', 1)));
  assert.notEqual(duplicateText(blank, at('a', 0)), duplicateText(blank, at('b', 0)));
});
