import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selection } from '../../../../stories/fixtures.ts';
import { catalog } from './catalog.ts';
import { disclose } from './disclose.ts';
import { LOCALES } from './locale.ts';
import { createSpeech } from './speech.ts';

for (const language of LOCALES) {
  test(`${language} discloses every count of the selection`, async () => {
    const { messages } = await catalog.wordsIn(language);
    const text = disclose(selection, createSpeech({ messages }, `${language}-u-nu-latn`)).join(' ');
    for (const count of [12, 212, 1, 7, 231, 12, 4, 5, 3])
      assert.match(text, new RegExp(`(?<!\\d)${count}(?!\\d)`), `${count} in ${text}`);
  });
}

test('plural forms are those of the language', async () => {
  const speech = createSpeech(await catalog.wordsIn('ar'), 'ar-EG');
  assert.deepEqual(
    [0, 1, 2, 3, 11, 100].map((n) => speech.say('likes', { n })),
    ['لا إعجابات', 'إعجاب واحد', 'إعجابان', '٣ إعجابات', '١١ إعجابًا', '١٠٠ إعجاب'],
  );
});

test('a name in a script of the other direction is isolated', () => {
  const speech = createSpeech({ messages: { reply: 'Reply from {name}' } }, 'en');
  assert.equal(speech.say('reply', { name: 'ليلى' }), 'Reply from \u2068ليلى\u2069');
  assert.equal(speech.say('reply', { name: 'Lena' }), 'Reply from Lena');
});

for (const language of ['en', 'en-US']) {
  test(`${language} writes days and numbers without Intl as Intl would`, () => {
    const speech = createSpeech({ messages: {} }, language);
    for (let month = 1; month <= 12; month++) {
      for (const day of [undefined, '01', '9', '28']) {
        const text = ['2026', String(month).padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
        const options = { timeZone: 'UTC', year: 'numeric', month: 'short' } as const;
        const wanted = new Intl.DateTimeFormat(language, day ? { ...options, day: 'numeric' } : options);
        assert.equal(speech.date(text), wanted.format(new Date(text)), text);
      }
    }
    assert.equal(speech.date('1999'), '1999');
    assert.equal(speech.date('soon'), 'soon');
    for (const value of [0, 4, 4.35, 4.3333, 87, 999.5, 1000, 12345.678, -3])
      assert.equal(speech.number(value), new Intl.NumberFormat(language).format(value));
  });
}
