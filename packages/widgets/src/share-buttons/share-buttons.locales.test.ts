import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enLater } from './later.words.ts';
import { shareCatalog } from './share-buttons.words.ts';

const english: Record<string, unknown> = { ...shareCatalog.en, ...enLater };
const places = (text: unknown): string[] => String(text).match(/\{\w+\}/g) ?? [];

for (const [language, load] of Object.entries(shareCatalog.others)) {
  test(`${language} says all that English says, with the same values`, async () => {
    const messages: Record<string, unknown> = (await load()).messages;
    assert.deepEqual(Object.keys(messages).sort(), Object.keys(english).sort());
    for (const [key, text] of Object.entries(english)) assert.deepEqual(places(messages[key]), places(text), key);
  });
}
