import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { radixOrder } from './radix-order.ts';

test('orders like a stable sort', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31 - 1)), fc.boolean(), (drawn, alike) => {
      const values = alike ? drawn.map((value) => value % 5) : drawn;
      const order = radixOrder(values.length, [
        (row) => (values[row] as number) & 0xffff,
        (row) => (values[row] as number) >>> 16,
      ]);
      assert.deepEqual(
        [...order],
        values.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b),
      );
    }),
  );
});
