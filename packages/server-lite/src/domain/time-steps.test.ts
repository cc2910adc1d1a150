import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countSteps, isoDay, stepOf, stepsBetween } from './time-steps.ts';

test('weeks begin on Monday, months on the first', () => {
  assert.equal(stepOf('2026-11-22', 'week'), '2026-11-16');
  assert.equal(stepOf('2026-11-16', 'week'), '2026-11-16');
  assert.equal(stepOf('2024-02-29T23:59:59Z', 'month'), '2024-02-01');
  assert.deepEqual(stepsBetween('2025-12-31', '2026-02-01', 'month'), ['2025-12-01', '2026-01-01', '2026-02-01']);
});

test('every day between is in exactly one of the steps, in order and without a gap', () => {
  const day = fc.integer({ min: 0, max: 30_000 }).map((n) => isoDay(n * 86_400_000));
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 800 }), fc.constantFrom('day', 'week', 'month'), (from, length, by) => {
      const to = isoDay(Date.parse(from) + length * 86_400_000);
      const steps = stepsBetween(from, to, by);
      assert.deepEqual(steps, [...new Set(steps)].sort());
      for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000)
        assert.ok(steps.includes(stepOf(isoDay(time), by)));
      assert.ok(steps.length <= countSteps(from, to, by) + 2);
    }),
  );
});
