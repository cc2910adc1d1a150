import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offer } from './choices.ts';

const choice = (value: string, count = 1) => ({ value, name: value.toUpperCase(), count, isAtLeast: false });
const many = Array.from({ length: 20 }, (_, n) => choice(`tag${n}`, 20 - n));

test('what most have is offered, the rest can be typed', () => {
  const { shown, others } = offer(many, []);
  assert.deepEqual([shown.length, others.length], [8, 12]);
});

test('what is chosen stays in sight, even where nothing has it any more', () => {
  const { shown, others } = offer(many, ['TAG19', 'gone']);
  assert.deepEqual(
    shown.slice(0, 3).map(({ value, count }) => [value, count]),
    [
      ['tag19', 1],
      ['gone', 0],
      ['tag0', 20],
    ],
  );
  assert.equal(
    others.some(({ value }) => value === 'tag19'),
    false,
  );
});
