import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Attempts } from './attempts.ts';

test('waits after the limit, for that address alone, until the window ends', () => {
  let now = 0;
  const attempts = new Attempts(3, 60_000, () => now);
  for (let n = 0; n < 2; n += 1) attempts.failed('a');
  assert.equal(attempts.wait('a'), 0);
  attempts.failed('a');
  assert.equal(attempts.wait('a'), 60);
  assert.equal(attempts.wait('b'), 0);
  now = 59_001;
  assert.equal(attempts.wait('a'), 1);
  now = 60_000;
  assert.equal(attempts.wait('a'), 0);
  attempts.failed('a');
  assert.equal(attempts.wait('a'), 0, 'the count began anew');
});

test('what was forgiven does not count', () => {
  const attempts = new Attempts(1, 60_000, () => 0);
  attempts.failed('a');
  attempts.forgive('a');
  attempts.forgive('a');
  attempts.forgive('b');
  assert.equal(attempts.wait('a'), 0);
  attempts.failed('a');
  assert.equal(attempts.wait('a'), 60);
});
