import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_REAL_TEXTS, realEmoji, realTexts } from '../../test/languages/real-texts.ts';
import { reviewsIn } from '../../test/languages/sample-reviews.ts';
import { excerpt, quoted } from './excerpt.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The cut parts nothing that a reader sees as one letter: a vowel sign stays with its letter, a family together. */
function assertWholeLetters(text: string, limit: number): void {
  const { text: part } = excerpt(text, limit);
  const start = text.indexOf(part);
  assert.ok(part && start >= 0, `nothing, or not a part: ${part}`);
  assert.ok(part.length <= limit, `${part.length} of at most ${limit}`);
  const end = start + part.length;
  assert.ok(end === text.length || graphemes.segment(text).containing(end)?.index === end, `parts a letter: ${part}`);
}

test('an excerpt ends between letters in every script, whatever its limit', () => {
  for (const { reviewBody } of reviewsIn()) {
    for (let limit = 12; limit <= 90; limit++) assertWholeLetters(reviewBody, limit);
  }
});

test('letters of several signs are not parted where no word and no sentence ends', () => {
  for (const letter of ['क्षि', 'நி', '각', '👩🏽‍🚒', '🇮🇱', 'é', 'กำ']) {
    for (const limit of [12, 13, 14, 15, 29]) assertWholeLetters(letter.repeat(40), limit);
  }
});

test('Chinese, Japanese and Thai, which set no blanks, are cut between words', () => {
  const words = { ja: '折り返しの連絡', th: 'เปียโนหลังนี้' };
  for (const [language, word] of Object.entries(words)) {
    const text = word.repeat(8);
    const { text: part } = excerpt(text, 40);
    const ends = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(
      ({ index, segment }) => index + segment.length,
    );
    assert.ok(part.length > 20 && ends.includes(part.length), part);
  }
});

test('dots stand apart from the full stop of every script', () => {
  for (const end of ['।', '؟', '。', '！', '.', '。」', '!»'])
    assert.equal(quoted({ text: `a${end}`, isCutBefore: false, isCutAfter: true }), `a${end}\u00a0…`);
});

test('a Hindi sentence ends at its danda', () => {
  const text = 'समय पर आए। धीरज से सुर मिलाया, और दाम वही लिया जो तय हुआ था।';
  assert.equal(excerpt(text, 30).text, 'समय पर आए।');
});

test('what people really wrote is cut between letters', { skip: NO_REAL_TEXTS }, () => {
  const texts = realTexts(300);
  assert.ok(texts.length > 1500, `only ${texts.length} texts`);
  for (const { text } of texts) for (const limit of [30, 42, 84]) assertWholeLetters(text, limit);
});

test('no emoji is parted', { skip: NO_REAL_TEXTS }, () => {
  const emoji = realEmoji();
  assert.ok(emoji.length > 3000, `only ${emoji.length} emoji`);
  for (const one of emoji) assertWholeLetters(one.repeat(30), 84);
});
