import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { JsonSplitter, type JsonPath } from './json-splitter.ts';

function split(text: string, path: JsonPath, size = text.length + 1) {
  const records: unknown[] = [];
  const lines: number[] = [];
  const bad: { line: number; reason: string; raw: string }[] = [];
  const splitter = new JsonSplitter(path, {
    record: ([record], line) => {
      records.push(record);
      lines.push(line);
    },
    bad: (line, reason, raw) => void bad.push({ line, reason, raw }),
  });
  for (let at = 0; at < text.length; at += size) splitter.push(text.slice(at, at + size));
  splitter.end();
  return { records, lines, bad };
}

describe('JsonSplitter', () => {
  test('finds the records at a path and the line each begins on', () => {
    const { records, lines, bad } = split('{"n": 1,\n "reviews": [\n {"a": "]}\\""},\n null, {"a": {"b": [1]}}]}', [
      'reviews',
      '*',
    ]);
    assert.deepEqual(records, [{ a: ']}"' }, { a: { b: [1] } }]);
    assert.deepEqual(lines, [3, 4]);
    assert.deepEqual(bad, []);
  });

  test('takes documents on end, and a lone object where others have a list', () => {
    assert.deepEqual(split('{"r":[{"a":1}]}\n{"r":{"a":2}} {"r":[]}', ['r', '*']).records, [{ a: 1 }, { a: 2 }]);
    assert.deepEqual(split('{"a":1}{"a":2},{"a":3}', []).records, [{ a: 1 }, { a: 2 }, { a: 3 }]);
  });

  test('a broken record costs itself alone', () => {
    const { records, bad } = split('[{"a":1},{"a":tru},{"a":3}]', ['*']);
    assert.deepEqual(records, [{ a: 1 }, { a: 3 }]);
    assert.equal(bad.length, 1);
    assert.match(bad[0]?.reason ?? '', /not valid JSON/);
  });

  test('keeps what came before the cut of a file that ends too soon, and says so', () => {
    const { records, bad } = split('[{"a":1},{"a":2},{"a":', ['*']);
    assert.deepEqual(records, [{ a: 1 }, { a: 2 }]);
    assert.match(bad[0]?.reason ?? '', /cut off/);
    const between = split('[{"a":1},{"a":2},', ['*']);
    assert.equal(between.records.length, 2);
    assert.match(between.bad[0]?.reason ?? '', /not valid JSON/);
  });

  test('takes the NaN that Python writes for nothing', () => {
    assert.deepEqual(split('[{"a":NaN,"b":"NaN"}]', ['*']).records, [{ a: null, b: 'NaN' }]);
  });

  test('any list comes back the same, wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ body: fc.string({ unit: 'grapheme' }), more: fc.jsonValue() }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        (list, size, pretty) => {
          const plain = JSON.parse(JSON.stringify(list)) as unknown[];
          const { records, bad } = split(
            JSON.stringify({ first: [[{}]], reviews: list }, null, pretty ? 2 : 0),
            ['reviews', '*'],
            size,
          );
          assert.deepEqual(bad, []);
          assert.deepEqual(records, plain);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('never stumbles over text that is no JSON', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', 'a', '\\', '1', ' '), maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (text, size) => {
          const whole = split(text, ['*']);
          assert.deepEqual(split(text, ['*'], size).records, whole.records);
        },
      ),
      { numRuns: 500 },
    );
  });
});
