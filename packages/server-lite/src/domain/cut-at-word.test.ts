import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutAtWord } from './cut-at-word.ts';

const DOTS = /\u00a0?…$/;

test('what fits stays as it is; what does not ends with a whole word', () => {
  const cases: [text: string, most: number, cut: string][] = [
    ['One two three', 13, 'One two three'],
    ['One two three', 12, 'One two…'],
    ['One two three', 7, 'One two…'],
    ['One two. Three', 9, 'One two.\u00a0…'],
    ['', 5, ''],
    ['Donaudampfschifffahrt', 10, 'Donaudampf…'],
    ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 15, '👩‍👩‍👧‍👦…'],
    ['とても親切でした。また来ます。', 9, 'とても親切でした。\u00a0…'],
  ];
  for (const [text, most, cut] of cases) assert.equal(cutAtWord(text, most), cut);
});

test('whatever is written, the cut is its beginning, no longer than asked for, and breaks no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 120 }), (text, most) => {
      const cut = cutAtWord(text, most);
      if (text.length <= most) return cut === text;
      const front = cut.replace(DOTS, '');
      return text.startsWith(front) && front.length <= most && (front.isWellFormed() || !text.isWellFormed());
    }),
  );
});
