import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { askingSpeech } from './asking.words.ts';
import { messages as english, type AskingMessages } from './asking/en.ts';
import { VISITOR_LANGUAGES } from './visitor.words.ts';

const placesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

test('a request and its end are said in every language of the endpoint, with the same values', async () => {
  const tags = readdirSync(new URL('./asking/', import.meta.url)).map((name) => name.replace('.ts', ''));
  assert.deepEqual(tags.sort(), [...VISITOR_LANGUAGES].sort());
  for (const tag of tags) {
    const { messages } = (await import(`./asking/${tag}.ts`)) as { messages: AskingMessages };
    assert.deepEqual(Object.keys(messages).sort(), Object.keys(english).sort(), tag);
    for (const [key, text] of Object.entries(messages) as [keyof typeof english, string][]) {
      assert.equal(text, text.trim(), `${tag} ${key}`);
      assert.deepEqual(placesIn(text), placesIn(english[key]), `${tag} ${key}`);
      if (tag !== 'en') assert.notEqual(text, english[key], `${tag} ${key}`);
    }
    assert.doesNotMatch(Object.values(messages).join(), /★|5 stars|five stars/i, 'no rating is suggested');
  }
});

test('a region has its language, and a language that is not spoken here gets English', () => {
  assert.equal(askingSpeech('de-AT').say('unsubscribe'), 'Abmelden');
  assert.equal(askingSpeech('fi').say('unsubscribe'), 'Unsubscribe');
});
