import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addWords, wantedWords } from './search-words.ts';

function wordsOf(text: string): string[] {
  const words = new Set<string>();
  addWords(text, words);
  return [...words];
}

test('case, accents and width make no difference', () => {
  for (const [text, words] of [
    ['Café CAFÉ cafe\u0301 ＣＡＦＥ', ['cafe']],
    ['Straße STRASSE', ['strasse']],
    ['Øresund, Łódź!', ['oresund', 'lodz']],
    ['İstanbul ISTANBUL', ['istanbul']],
    ['ΣΊΣΥΦΟΣ Σίσυφος', ['σισυφοσ']],
    ['שָׁלוֹם', ['שלום']],
    ['don’t 5/5 naïve', ['don', 't', '5', 'naive']],
    ['हिन्दी', ['हिन्दी'.normalize('NFC')]],
  ] as const) {
    assert.deepEqual(wordsOf(text), words, text);
  }
});

test('writing without spaces is found by two characters, and by one', () => {
  assert.deepEqual(wordsOf('修理が早い'), ['修理', '理が', 'が早', '早い', '修', '理', 'が', '早', 'い']);
  assert.deepEqual(wantedWords('早い'), { words: ['早い'], start: null });
  assert.deepEqual(wantedWords('早'), { words: ['早'], start: null });
  assert.deepEqual(wantedWords('iPhone用 ケース'), { words: ['iphone', '用', 'ケー', 'ース'], start: null });
  assert.ok(wordsOf('친절해요').includes('친절'));
  assert.ok(wordsOf('บริการดีมาก').some((word) => word.length === 2));
});

test('the last word may be only begun, from three letters on', () => {
  assert.deepEqual(wantedWords('fast bra'), { words: ['fast'], start: 'bra' });
  assert.deepEqual(wantedWords('fast br'), { words: ['fast', 'br'], start: null });
  assert.deepEqual(wantedWords(' “…” '), { words: [], start: null });
});

test('a part of any text, cut at its words, finds the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, from, length) => {
      const pieces = text.split(' ');
      const part = pieces.slice(from % pieces.length, (from % pieces.length) + 1 + (length % 4)).join(' ');
      const words = wordsOf(text);
      const wanted = wantedWords(part);
      assert.ok(wanted.words.every((word) => words.includes(word)));
      assert.ok(wanted.start === null || words.some((word) => word.startsWith(wanted.start!)));
      assert.ok(words.every((word) => word.length <= 40));
    }),
  );
});
