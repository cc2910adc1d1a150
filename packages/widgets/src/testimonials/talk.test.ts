import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as locales from './talk.locales.ts';
import { enTalk } from './talk.words.ts';
import { talkIn } from './talk.ts';

const places = (message: unknown): string[] => [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort();

for (const [language, words] of Object.entries(locales)) {
  test(`${language} says everything, with the same values`, async () => {
    assert.deepEqual(Object.keys(words).sort(), Object.keys(enTalk).sort());
    for (const [key, message] of Object.entries(enTalk)) {
      assert.deepEqual(places(words[key as keyof typeof enTalk]), places(message), key);
    }
    assert.equal((await talkIn(`${language}-XX`)).say('close'), words.close);
  });
}

test('a language that has no words of its own speaks English', async () => {
  assert.equal((await talkIn('fi')).say('found', { n: 3, all: 12 }), '3 of 12 found');
});
