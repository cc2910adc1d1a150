import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shownValue, starsOf } from './scale.ts';

const of = (ratingValue: number, bestRating = 5, worstRating = 1) => ({ ratingValue, bestRating, worstRating });

test('stars are the exact fraction, whatever the scale', () => {
  assert.equal(starsOf(of(4.63)), 4.63);
  assert.equal(starsOf(of(8, 10)), 4);
  assert.equal(starsOf(of(87, 100, 0)), 4.35);
  assert.equal(starsOf(of(0, 2, -2)), 3);
});

test('a mean that is not the best is never shown as the best, nor one that is not the worst as the worst', () => {
  assert.equal(shownValue(of(4.96)), 4.9);
  assert.equal(shownValue(of(5)), 5);
  assert.equal(shownValue(of(1.04)), 1.1);
  assert.equal(shownValue(of(99.97, 100)), 99.9);
  fc.assert(
    fc.property(fc.double({ min: 1, max: 5, noNaN: true }), (value) => {
      const shown = shownValue(of(value));
      assert.equal(shown === 5, value === 5);
      assert.equal(shown === 1, value === 1);
      assert.ok(Math.abs(shown - value) <= 0.1);
    }),
  );
});
