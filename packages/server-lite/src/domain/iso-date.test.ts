import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isIsoDate } from './iso-date.ts';

test('takes days and instants that exist, and nothing else', () => {
  for (const good of ['2024-02-29', '2000-02-29', '1999-12-31T23:59:59Z', '0001-01-01'])
    assert.ok(isIsoDate(good), good);
  for (const bad of [
    '',
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '0000-01-01',
    '2024-1-01x',
    '2024-01-01T24:00:00Z',
    '2024-01-01T10:60:00Z',
    '2024-01-01T10:00:60Z',
    '2024-01-01T10:00:00+',
    '2024/01/01',
    '２０２４-01-01',
  ])
    assert.ok(!isIsoDate(bad), bad);
});

test('agrees with the calendar', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (y, m, d) => {
        const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        const time = Date.parse(`${text}T00:00:00Z`);
        const exists = Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
        assert.equal(isIsoDate(text), exists, text);
      },
    ),
  );
});
