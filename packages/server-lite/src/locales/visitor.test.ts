import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { reviewFormCatalog } from '@smm/widgets/locales';
import { acceptLanguage } from './accept-language.ts';
import { formSpeech } from './form-speech.ts';
import { messages as english, type VisitorMessages } from './visitor/en.ts';
import { VISITOR_LANGUAGES, visitorSpeech } from './visitor.words.ts';

type Message = string | Readonly<Record<string, string>>;
const placesIn = (form: string): string[] => [...form.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();
const formsOf = (message: Message): [category: string, form: string][] =>
  typeof message === 'string' ? [['other', message]] : Object.entries(message);

const TAGS = readdirSync(new URL('./visitor/', import.meta.url)).map((name) => name.replace('.ts', ''));
const messagesOf = async (tag: string): Promise<VisitorMessages> =>
  ((await import(`./visitor/${tag}.ts`)) as { messages: VisitorMessages }).messages;

/** The whole numbers that a form of a language stands for, as far as anybody waits. */
function numbersOf(tag: string, category: string): number[] {
  const plural = new Intl.PluralRules(tag);
  return Array.from({ length: 200 }, (_, n) => n).filter((n) => plural.select(n) === category);
}

test('there are sixteen languages, each with a file of its own that the endpoint knows', () => {
  assert.equal(TAGS.length, 16);
  assert.deepEqual(TAGS.sort(), [...VISITOR_LANGUAGES].sort());
  const titles = VISITOR_LANGUAGES.map((language) => visitorSpeech(language).say('formTitle', { name: 'N' }));
  assert.equal(new Set(titles).size, titles.length);
});

for (const tag of TAGS) {
  test(`${tag}: what the endpoint says to visitors is whole, with the same values as in English`, async () => {
    const messages: Readonly<Record<string, Message>> = await messagesOf(tag);
    assert.deepEqual(Object.keys(messages).sort(), Object.keys(english).sort());
    for (const [key, inEnglish] of Object.entries(english) as [string, Message][]) {
      const places = placesIn(formsOf(inEnglish).at(-1)![1]);
      for (const [category, form] of formsOf(messages[key]!)) {
        assert.equal(form, form.trim(), key);
        assert.notEqual(form, '', key);
        // One minute and two minutes need no figure where the form is said of nothing else.
        const isOneNumber = category !== 'other' && numbersOf(tag, category).length === 1;
        if (!isOneNumber || form.includes('{')) assert.deepEqual(placesIn(form), places, `${key} ${category}: ${form}`);
      }
    }
  });

  test(`${tag}: forms are those of the language's plurals`, async () => {
    const own = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const [key, message] of Object.entries(await messagesOf(tag)) as [string, Message][]) {
      if (typeof message === 'string') continue;
      for (const category of Object.keys(message))
        assert.ok((own as string[]).includes(category), `${key}: ${category}`);
      const missing = own.filter((category) => !(category in message) && numbersOf(tag, category).length > 0);
      assert.deepEqual(missing, [], key);
    }
  });
}

test('the form says all that English says in every language of the endpoint, with the same values', async () => {
  for (const language of VISITOR_LANGUAGES) {
    const { say } = await formSpeech(language);
    for (const [key, message] of Object.entries(reviewFormCatalog.messages) as [never, Message][]) {
      const said = say(key, { n: 7 });
      assert.notEqual(said, '', `${language} ${key}`);
      const isSaid = placesIn(formsOf(message).at(-1)![1]).includes('{n}');
      assert.equal(/[7٧७]/.test(said), isSaid, `${language} ${key}: ${said}`);
      assert.doesNotMatch(said, /[{}]/);
    }
  }
});

test('the reader’s first language that is there, in the reader’s region; else English', () => {
  const known = ['en', 'de', 'ar', 'he', 'pt', 'zh', 'hi'];
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
    ['nb, nn;q=0.9', 'en'],
    ['nb-NO, de;q=0.5', 'de'],
    ['iw', 'he'],
    ['iw-IL', 'he-IL'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT, pt;q=0.9', 'pt'],
    ['pt-AO', 'pt'],
    ['zh-CN', 'zh-CN'],
    ['zh-Hans-SG', 'zh-SG'],
    ['zh-TW', 'zh'],
    ['zh-Hant-HK', 'zh'],
    ['cmn', 'zh'],
    ['hi-Latn-IN', 'hi'],
    ['de-u-co-phonebk', 'de'],
    [`de-${'abcde-'.repeat(70)}x-a`, 'en'],
  ];
  for (const [header, expected] of cases) {
    assert.equal(acceptLanguage(header, known), expected, String(header));
  }
});
