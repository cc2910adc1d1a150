import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesOf, marksOf, withTyped } from './tag-changes.ts';

const marks = marksOf(
  new Map([
    ['some', 1],
    ['everywhere', 3],
  ]),
  3,
);

test('nothing is changed by looking', () => {
  assert.deepEqual(
    marks.map(({ tag, is }) => [tag, is]),
    [
      ['everywhere', 'all'],
      ['some', 'some'],
    ],
  );
  assert.deepEqual(changesOf(marks), { add: [], remove: [] });
});

test('typed tags are added, one that is there is ticked and not doubled', () => {
  const made = withTyped(marks, ' new, Some ,, EVERYWHERE,another ');
  assert.deepEqual(changesOf(made), { add: ['some', 'new', 'another'], remove: [] });
  assert.equal(made.length, 4);
});

test('what is unticked is taken off; what never was on, is not', () => {
  const off = withTyped(marks, 'new').map((mark) => ({ ...mark, is: 'none' as const }));
  assert.deepEqual(changesOf(off), { add: [], remove: ['everywhere', 'some'] });
});
