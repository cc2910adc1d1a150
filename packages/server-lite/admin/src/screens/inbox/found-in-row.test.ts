import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { partShown } from './found-in-row.ts';

test('a passage further on is brought into the row, and stands there where it stood', () => {
  const body = `${'Some other words before it. '.repeat(8)}Then Sample Bikes mended it.`;
  const start = body.indexOf('Sample Bikes');
  const part = partShown(body, [{ start, end: start + 12 }]);
  assert.equal(part.isCut, true);
  const [found] = part.found;
  assert.equal(part.text.slice(found?.start, found?.end), 'Sample Bikes');
  assert.ok((found?.start ?? 99) <= 40, 'it begins in the first line');
});

test('what stands at the beginning stays there, and what is not in the part is not marked', () => {
  const body = `Sample Bikes ${'and more '.repeat(60)}Sample Bikes`;
  const last = body.lastIndexOf('Sample');
  const part = partShown(body, [
    { start: last, end: last + 12 },
    { start: 0, end: 12 },
  ]);
  assert.deepEqual(part.found, [{ start: 0, end: 12 }]);
  assert.equal(part.isCut, false);
});

test('whatever is found, each mark says in the part what it said in the words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 600 }),
      fc.nat(),
      fc.integer({ min: 1, max: 40 }),
      (body, at, length) => {
        const start = at % body.length;
        const end = Math.min(body.length, start + length);
        const { text, found } = partShown(body, [{ start, end }]);
        for (const span of found)
          assert.equal(text.slice(span.start, span.end).toWellFormed(), body.slice(start, end).toWellFormed());
      },
    ),
  );
});
