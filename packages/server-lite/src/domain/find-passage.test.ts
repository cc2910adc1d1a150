import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPassage } from './find-passage.ts';

const found = (text: string, part: string, other: string, at = text.indexOf(part)) =>
  findPassage({ start: at, end: at + part.length }, text, other);

test('where it stands already, else where it comes first', () => {
  assert.deepEqual(found('so good, so good', 'so good', 'so good, so good', 9), { start: 9, end: 16 });
  assert.deepEqual(found('so good', 'good', 'As I said, good is good'), { start: 11, end: 15 });
});

test('other case, other signs or nothing of it: nowhere', () => {
  for (const other of ['So Good', 'so  good', 'so go\u00f6d', '', 'so'])
    assert.equal(found('so good', 'so good', other), null);
  assert.equal(findPassage({ start: 2, end: 2 }, 'so good', 'so good'), null);
});

test('whole words stay whole words', () => {
  assert.equal(found('I love art', 'art', 'A party'), null);
  assert.deepEqual(found('I love art', 'art', 'A party of art'), { start: 11, end: 14 });
  assert.equal(found('a cafe', 'cafe', 'cafe\u0301'), null);
  assert.deepEqual(found('A party', 'art', 'I start'), { start: 4, end: 7 }, 'what was half a word may be one again');
});

test('writing without spaces has no whole words to keep', () => {
  assert.deepEqual(found('很好吃', '很好吃', '这家店很好吃啊'), { start: 3, end: 6 });
  assert.deepEqual(found('とても美味しい', 'とても', 'ここはとても良い'), { start: 3, end: 6 });
});

test('emoji keep their halves', () => {
  assert.deepEqual(found('👍 good', '👍', 'yes 👍'), { start: 4, end: 6 });
});
