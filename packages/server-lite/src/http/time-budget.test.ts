import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TimeBudget } from './time-budget.ts';

test('costly answers are let through in a burst, and then as time leaks away', () => {
  let now = 0;
  const budget = new TimeBudget(() => now);
  for (let i = 0; i < 1000; i++) budget.spend(TimeBudget.CHEAP_MS - 1);
  assert.equal(budget.wait(), 0);
  for (let i = 0; i < 20; i++) budget.spend(50);
  assert.equal(budget.wait(), 1);
  now += 1000;
  assert.equal(budget.wait(), 0);
  budget.spend(5000);
  assert.equal(budget.wait(), 20);
});
