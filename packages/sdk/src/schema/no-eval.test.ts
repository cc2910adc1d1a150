import assert from 'node:assert/strict';
import { test } from 'node:test';

test('the schemas never try to make code from text: on a strict page the mere try is reported', async (t) => {
  const attempt = t.mock.method(globalThis, 'Function', () => {
    throw new EvalError('refused');
  });
  const { HeadPage, Item } = await import('./index.ts');
  assert.equal(HeadPage.safeParse({}).success, false);
  assert.equal(Item.safeParse({ '@type': 'Review' }).success, false);
  assert.equal(attempt.mock.callCount(), 0);
});
