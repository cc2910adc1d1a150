import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messages } from './en/rating.ts';
import { localeOf } from './locale.ts';
import { createSpeech } from './speech.ts';
import { spokenLanguage } from './spoken-language.ts';

test('a language that has words is spoken as its reader has it, with their region', () => {
  assert.deepEqual(['de-at', 'EN-gb', 'pt', 'zh-Hant-TW'].map(spokenLanguage), ['de-AT', 'en-GB', 'pt', 'zh-Hant-TW']);
});

test('any other is English as a whole: its plural forms, dates and numbers too', () => {
  // Russian says 21 as it says 1, Thai and Indonesian have one form for all, Danish writes its dates otherwise.
  for (const tag of ['ru', 'th', 'id', 'da-DK', 'tlh', 'no language', '']) {
    assert.equal(localeOf(tag), undefined);
    const speech = createSpeech({ messages }, spokenLanguage(tag));
    assert.equal(speech.language, 'en', tag);
    assert.deepEqual(
      [1, 2, 21, 1234].map((n) => speech.say('count', { n })),
      ['1 review', '2 reviews', '21 reviews', '1,234 reviews'],
      tag,
    );
    assert.equal(speech.date('2026-10-04'), 'Oct 4, 2026');
  }
});
