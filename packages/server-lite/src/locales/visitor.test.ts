import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewFormCatalog } from '@smm/widgets/locales';
import { acceptLanguage } from './accept-language.ts';
import { formSpeech } from './form-speech.ts';
import * as others from './visitor.locales.ts';
import { VISITOR_LANGUAGES, visitorSpeech } from './visitor.words.ts';

type Message = string | { other: string };
const placesIn = (message: Message): string[] =>
  [...(typeof message === 'string' ? message : message.other).matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

/** Messages of English, as their keys and places. */
const english = visitorSpeech('en');

for (const [language, messages] of Object.entries(others)) {
  test(`${language}: what the endpoint says to visitors has the same values as in English`, () => {
    for (const [key, message] of Object.entries(messages)) {
      const values = { n: 7, name: 'NAME' };
      const inEnglish = english.say(key as never, values);
      assert.notEqual(inEnglish, '', key);
      assert.equal(placesIn(message as Message).includes('{name}'), inEnglish.includes('NAME'), key);
      assert.equal(placesIn(message as Message).includes('{n}'), inEnglish.includes('7'), key);
    }
  });
}

test('every language of the form is one of the endpoint, and says all that English says, with the same values', async () => {
  assert.deepEqual(VISITOR_LANGUAGES.slice(1).sort(), Object.keys(reviewFormCatalog.others).sort());
  for (const language of VISITOR_LANGUAGES) {
    const { say } = await formSpeech(language);
    for (const [key, message] of Object.entries(reviewFormCatalog.en) as [never, Message][]) {
      const said = say(key, { n: 7 });
      assert.notEqual(said, '', `${language} ${key}`);
      assert.equal(/[7٧]/.test(said), placesIn(message).includes('{n}'), `${language} ${key}: ${said}`);
      assert.doesNotMatch(said, /[{}]/);
    }
  }
});

test('the reader’s first language that is there, in the reader’s region; else English', () => {
  const known = ['en', 'de', 'ar'];
  const cases: [header: string | undefined, language: string][] = [
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['fr, nl', 'en'],
    ['de', 'de'],
    ['fr;q=1, ar-EG;q=0.2, de;q=0.8', 'de'],
    ['DE-at', 'de-AT'],
    ['de;q=0', 'en'],
    ['de;q=x', 'en'],
    ['de-1234567890123', 'en'],
    ['<script>,ar', 'ar'],
    [`${'x,'.repeat(10_000)}de`, 'en'],
  ];
  for (const [header, expected] of cases) {
    assert.equal(acceptLanguage(header, known), expected, String(header));
  }
});
