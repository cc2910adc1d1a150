import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { freeSlug, slugOf } from './slug.ts';

test('of any name a slug that an address takes, or nothing', () => {
  assert.equal(slugOf('Our bést reviews!'), 'our-best-reviews');
  assert.equal(slugOf('レビュー'), '');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      assert.match(slugOf(name), /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)?$/);
      assert.ok(slugOf(name).length <= 60);
    }),
  );
  assert.equal(slugOf(`${'a'.repeat(59)} b`), 'a'.repeat(59));
});

test('a slug that is taken gets a number', () => {
  assert.equal(freeSlug('wall', []), 'wall');
  assert.equal(freeSlug('wall', ['wall', 'wall-2']), 'wall-3');
});
