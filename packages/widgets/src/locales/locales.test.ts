import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selection } from '../../../../stories/fixtures.ts';
import { catalog } from './catalog.ts';
import { enExtras } from './en-extras.ts';
import { enLater } from './en-later.ts';
import { en } from './en.ts';
import { createSpeech, type Message } from './speech.ts';

const english: Record<string, Message> = { ...en, ...enExtras, ...enLater };
const places = (message: Message): string[] =>
  [
    ...new Set(
      (typeof message === 'string' ? [message] : [message.other]).flatMap((form) => form.match(/\{\w+\}/g) ?? []),
    ),
  ].sort();

for (const [language, load] of Object.entries(catalog.others)) {
  test(`${language} says all that English says, with the same values`, async () => {
    const { messages } = await load();
    for (const [key, message] of Object.entries(english)) {
      const own = (messages as Record<string, Message>)[key];
      assert.ok(own !== undefined, `${key} is missing`);
      assert.deepEqual(places(own), places(message), key);
    }
  });

  test(`${language} discloses every count of the selection`, async () => {
    const { messages, disclose } = await load();
    const text = disclose?.(selection, createSpeech({ messages }, `${language}-u-nu-latn`)).join(' ') ?? '';
    for (const count of [12, 212, 1, 7, 231, 12, 4, 5, 3])
      assert.match(text, new RegExp(`(?<!\\d)${count}(?!\\d)`), `${count} in ${text}`);
  });
}

test('plural forms are those of the language', async () => {
  const speech = createSpeech({ messages: (await catalog.others['ar']!()).messages }, 'ar-EG');
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
