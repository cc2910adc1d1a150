import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growingWait, Waits } from './waits.ts';

test('each further attempt waits twice as long, up to a quarter of an hour, and a day forgets', () => {
  const rule = growingWait(5);
  assert.deepEqual(
    [0, 4, 5, 6, 7, 30].map((failures) => rule(failures, 0)),
    [0, 0, 2, 4, 8, 900],
  );
  assert.equal(rule(6, 3_000), 1);
  assert.equal(rule(6, 4_000), 0);
  assert.equal(rule(500, 900_000), 0, 'never for ever');
  assert.equal(rule(500, 24 * 3_600_000), 0);
});

test('many at once are many; another key is another count; what was right is taken back', () => {
  let now = 0;
  const waits = new Waits(growingWait(3), () => now);
  assert.deepEqual(
    Array.from({ length: 5 }, () => waits.take('a')),
    [0, 0, 0, 2, 2],
  );
  assert.equal(waits.take('b'), 0);
  now = 2_000;
  assert.equal(waits.take('a'), 0);
  assert.equal(waits.take('a'), 4);
  waits.forgive('a');
  waits.forgive('a');
  assert.equal(waits.take('a'), 0);
  now += 24 * 3_600_000;
  assert.deepEqual(
    Array.from({ length: 4 }, () => waits.take('a')),
    [0, 0, 0, 2],
    'a day forgets',
  );
});
