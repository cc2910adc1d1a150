import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerpt, quoted } from './excerpt.ts';

test('an excerpt is a contiguous part, marked where something was left out, within its limit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 20, max: 90 }), (text, limit) => {
      const part = excerpt(text, limit);
      const at = text.indexOf(part.text);
      assert.ok(at >= 0, 'contiguous');
      assert.ok(part.text.length <= limit);
      if (!part.isCutBefore && !part.isCutAfter) assert.equal(part.text, text.trim());
    }),
  );
});

test('ends at sentences, else at words, else at letters', () => {
  const text = 'They told me not to buy it. I bought it elsewhere and was sorry, which took two years to show.';
  assert.deepEqual(excerpt(text, 60), { text: 'They told me not to buy it.', isCutBefore: false, isCutAfter: true });
  assert.equal(excerpt(text.slice(28), 30).text, 'I bought it elsewhere and was');
  const families = '👨‍👩‍👧‍👦'.repeat(20);
  assert.equal(excerpt(families, 40).text.length % '👨‍👩‍👧‍👦'.length, 0);
});

test('the part that the business chose comes first, and is marked on both sides', () => {
  const text = 'It rained. They fixed it while I drank a coffee. Then it rained again.';
  const start = text.indexOf('They');
  assert.deepEqual(excerpt(text, 60, { start, end: text.indexOf(' Then') }), {
    text: 'They fixed it while I drank a coffee.',
    isCutBefore: true,
    isCutAfter: true,
  });
});

test('a text without spaces is cut, one of spaces says nothing', () => {
  assert.ok(excerpt('あ'.repeat(200), 30).text.length > 0);
  assert.equal(excerpt(' \n ', 30).text, '');
});

test('an excerpt that points outside the text is not believed', () => {
  assert.equal(excerpt('Short.', 30, { start: 2, end: 900 }).text, 'Short.');
});

test('dots stand apart from a full stop, and close to a word', () => {
  const part = { isCutBefore: false, isCutAfter: true };
  assert.equal(quoted({ ...part, text: 'It rained.' }), 'It rained.\u00a0…');
  assert.equal(quoted({ ...part, text: 'It rained and' }), 'It rained and…');
  assert.equal(quoted({ text: 'they fixed it', isCutBefore: true, isCutAfter: false }), '…they fixed it');
});
