import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { normalizeRating, starOf } from './normalize-rating.ts';

const on = (ratingValue: number, worstRating: number, bestRating: number) => ({ ratingValue, worstRating, bestRating });

test('ratings are read as people read them', () => {
  const cases: [ReturnType<typeof on>, number][] = [
    [on(4, 1, 5), 4],
    [on(4, 0, 5), 4],
    [on(8, 0, 10), 4],
    [on(8, 1, 10), 4],
    [on(80, 0, 100), 4],
    [on(1, 0, 1), 5],
    [on(0, 0, 1), 1],
    [on(0, 0, 10), 1],
    [on(0, -10, 10), 3],
  ];
  for (const [rating, expected] of cases)
    assert.equal(normalizeRating(rating).ratingValue, expected, JSON.stringify(rating));
});

test('what the author gave is kept, when it was on another scale', () => {
  assert.deepEqual(normalizeRating(on(7, 0, 10)).original, on(7, 0, 10));
  assert.equal('original' in normalizeRating(on(4.5, 1, 5)), false);
});

test('a better rating never becomes a worse one, and all lie within 1–5', () => {
  const scale = fc.tuple(fc.integer({ min: -10, max: 1 }), fc.integer({ min: 2, max: 100 }));
  fc.assert(
    fc.property(
      scale,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ([worst, best], a, b) => {
        const value = (part: number) => normalizeRating(on(worst + part * (best - worst), worst, best)).ratingValue;
        const [low, high] = a < b ? [value(a), value(b)] : [value(b), value(a)];
        assert.ok(low <= high && low >= 1 - 1e-9 && high <= 5 + 1e-9);
      },
    ),
  );
});

test('no rating counts under no star', () => {
  assert.equal(starOf(null), 0);
  assert.equal(starOf(on(4.5, 1, 5)), 5);
  assert.equal(starOf(on(0, 0, 10)), 1);
});
