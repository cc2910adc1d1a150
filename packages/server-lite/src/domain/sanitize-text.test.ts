import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainLine, plainText } from './sanitize-text.ts';

/** Letters among what must go, what turns, what is blank, and halves of pairs. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('a', 'B', ' ', '  ', '\n', '\t', 'é', '’', 'の', '한', 'ب', 'я', '🙂'),
      fc.constantFrom(
        '\u00a0',
        '\u00ad',
        '\u034f',
        '\u061c',
        '\u1680',
        '\u200b',
        '\u202e',
        '\u2066',
        '\u3000',
        '\u3164',
      ),
      fc.constantFrom('\ud800', '\udc00', '\u0085', '\u007f', '\ufeff', '\uffff', '\r\n', '\r'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('what is taken as it is, at a glance, is what the close look leaves', () => {
  // A NUL is never clean, and nothing of it is left.
  fc.assert(
    fc.property(text, (given) => assert.equal(plainText(given), plainText(`\u0000${given}`))),
    { numRuns: 3000 },
  );
  fc.assert(
    fc.property(text, (given) => assert.equal(plainLine(given), plainLine(`\u0000${given}`))),
    { numRuns: 3000 },
  );
});
