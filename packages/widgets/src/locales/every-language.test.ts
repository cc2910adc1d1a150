import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { messages as card } from './en/card.ts';
import { messages as feed } from './en/feed.ts';
import { messages as feedWall } from './en/feed-wall.ts';
import { messages as form } from './en/form.ts';
import { messages as rating } from './en/rating.ts';
import { messages as share } from './en/share.ts';
import { messages as shareLater } from './en/share-later.ts';
import { messages as stage } from './en/stage.ts';
import { messages as talk } from './en/talk.ts';
import { messages as ticker } from './en/ticker.ts';
import { messages as tickerLater } from './en/ticker-later.ts';
import { messages as video } from './en/video.ts';
import { messages as wall } from './en/wall.ts';
import { messages as wallExtras } from './en/wall-extras.ts';
import { messages as wallLater } from './en/wall-later.ts';
import { LEGAL } from './legal.ts';
import { LOCALES, localeOf } from './locale.ts';
import type { Message } from './speech.ts';
import type { DisclosureWord } from './words.ts';

type Said = Readonly<Record<string, Message>>;

/** What `disclose` fills in. English has none of these words: the wire says them. */
const DISCLOSURE: Readonly<Record<DisclosureWord, string>> = {
  selected: '{n} {selected}',
  selectedPosted: '{n} {selected} {postings} {shown}',
  everything: '{n}',
  everythingPosted: '{n} {postings}',
  rules: '{rules}',
  newest: '',
  newestAny: '',
  moved: '{n}',
  received: '{n}',
  hidden: '{n} {reasons}',
  pending: '{n}',
  erased: '{n}',
  confidential: '{n}',
  abusive: '{n}',
  'personal-data': '{n}',
  discriminatory: '{n}',
  'clearly-false': '{n}',
  'suspected-fake': '{n}',
  'off-topic': '{n}',
  spam: '{n}',
  'author-withdrew': '{n}',
  'rule-tag': '{values}',
  'rule-source': '{values}',
  'rule-language': '{values}',
  'rule-rating': '{values}',
  'rule-since': '{values}',
  'rule-type': '{values}',
  'rule-featured': '',
};

const ENGLISH: Readonly<Record<string, Said>> = {
  wall: { ...wall, ...wallExtras, ...wallLater, ...card },
  stage,
  talk,
  feed,
  form,
  rating,
  share: { ...share, ...shareLater },
  ticker: { ...ticker, ...tickerLater },
  video,
};

/** Words on buttons, which have little room. */
const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  wall: ['more', 'less', 'all', 'back', 'check', 'next', 'retry'],
  stage: ['before', 'after', 'halt', 'go'],
  talk: ['filter', 'order', 'clear', 'undo', 'ask-again', 'close', 'before', 'after', 'read-all', 'copy', 'copied'],
  form: ['pick', 'drop', 'send', 'sending', 'retry', 'copy', 'copied'],
  rating: ['how', 'check'],
  share: ['share', 'copy', 'copied', 'close', 'goOn'],
  ticker: ['pause', 'play', 'read', 'close', 'previous', 'next'],
  video: ['close', 'transcript'],
};

const wanted = (set: string, key: string): Message =>
  ENGLISH[set]?.[key] ?? DISCLOSURE[key as DisclosureWord] ?? assert.fail(`English has no ${set} ${key}`);
const formsOf = (message: Message): [category: string, form: string][] =>
  typeof message === 'string' ? [['other', message]] : Object.entries(message);
const placesIn = (form: string): string[] => [...new Set(form.match(/\{\w+\}/g))].sort();
/** In Latin letters: those of Chinese, Japanese and Korean take the room of two, marks above and below none. */
const room = (text: string): number =>
  [...text.replace(/\{\w+\}/g, '00').replace(/\p{M}/gu, '')].reduce(
    (sum, letter) => sum + (/[\u1100-\uffdc]/.test(letter) ? 2 : 1),
    0,
  );

/** Whole numbers that a category stands for, as far as anybody counts reviews by hand. */
function numbersOf(plural: Intl.PluralRules, category: string): number[] {
  return Array.from({ length: 200 }, (_, n) => n).filter((n) => plural.select(n) === category);
}

/** What is wrong with the forms of one message; empty when nothing is. */
function faultsOf(plural: Intl.PluralRules, message: Message, english: Message): string[] {
  const { pluralCategories } = plural.resolvedOptions();
  const forms = formsOf(message);
  const places = placesIn(formsOf(english).at(-1)![1]);
  const faults = forms.flatMap(([category, form]) => {
    const isOneNumber = typeof message !== 'string' && numbersOf(plural, category).length <= 1 && category !== 'other';
    const own = placesIn(form).filter((place) => !isOneNumber || place !== '{n}');
    const due = places.filter((place) => !isOneNumber || place !== '{n}');
    return [
      !pluralCategories.includes(category as Intl.LDMLPluralRule) && `the language has no category ${category}`,
      own.join() !== due.join() && `${category}: has ${own.join() || 'no values'}, not ${due.join() || 'none'}`,
      (form !== form.trim() || !form) && `${category}: blanks at an end, or nothing`,
      / {2}/.test(form) && `${category}: two blanks`,
      /["'`]|\.\.\./.test(form) && `${category}: a quotation mark, apostrophe or ellipsis of ASCII`,
    ];
  });
  if (typeof message !== 'string' && !numbersOf(plural, 'other').length)
    // `other` is for fractions here, so that no whole number may fall back to it.
    for (const category of pluralCategories)
      if (numbersOf(plural, category).length && !(category in message)) faults.push(`has no form for ${category}`);
  return faults.filter((fault) => fault !== false);
}

test('every language has a folder, with a file for each set and nothing else', () => {
  const folder = new URL('./', import.meta.url);
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(folders.map(({ name }) => name).sort(), [...LOCALES, 'en', 'sets'].sort());
  const files = Object.keys(ENGLISH).map((set) => `${set}.ts`);
  for (const name of [...LOCALES, 'sets'])
    assert.deepEqual(readdirSync(new URL(name, folder)).sort(), files.sort(), name);
});

for (const tag of LOCALES) {
  const plural = new Intl.PluralRules(tag);
  for (const set of Object.keys(ENGLISH)) {
    test(`${tag}: ${set} says all that English says, as the language writes it`, async () => {
      const { load } = (await import(`./sets/${set}.ts`)) as {
        load: Record<string, () => Promise<{ messages: Said }>>;
      };
      const { messages } = await load[tag]!();
      const keys = [...Object.keys(ENGLISH[set]!), ...(set === 'wall' ? Object.keys(DISCLOSURE) : [])];
      assert.deepEqual(Object.keys(messages).sort(), [...new Set(keys)].sort());
      const faults = Object.entries(messages).flatMap(([key, message]) =>
        faultsOf(plural, message, wanted(set, key)).map((fault) => `${key}: ${fault}`),
      );
      assert.deepEqual(faults, []);
    });
  }

  test(`${tag}: words on buttons are short`, async () => {
    const long: string[] = [];
    for (const [set, keys] of Object.entries(BUTTONS)) {
      const { messages } = (await import(`./${tag}/${set}.ts`)) as { messages: Said };
      for (const key of keys) {
        const most = 2.2 * room(formsOf(wanted(set, key)).at(-1)![1]) + 4;
        for (const [, form] of formsOf(messages[key]!))
          if (room(form) > most) long.push(`${set} ${key}: "${form}" takes ${room(form)}, at most ${most}`);
      }
    }
    assert.deepEqual(long, []);
  });
}

test('the check finds what is wrong', () => {
  const polish = new Intl.PluralRules('pl');
  assert.deepEqual(faultsOf(polish, { one: '{n} a', few: '{n} b', many: '{n} c', other: '{n} d' }, '{n} x'), []);
  assert.match(faultsOf(polish, { one: '{n} a', few: '{n} b', other: '{n} d' }, '{n} x').join(), /no form for many/);
  assert.match(faultsOf(polish, 'a', '{n} x').join(), /has no values, not \{n\}/);
  assert.match(faultsOf(polish, '{n} {m}', '{n} x').join(), /\{m\}/);
  assert.match(faultsOf(polish, ' a', 'x').join(), /blanks/);
  assert.match(faultsOf(polish, "l'a", 'x').join(), /ASCII/);
  assert.match(faultsOf(new Intl.PluralRules('ja'), { one: 'a', other: 'b' }, 'x').join(), /no category one/);
});

test('a feed says what the wall says', () => {
  const { chosen, ...fromWall } = feedWall;
  assert.ok(chosen);
  for (const [key, message] of Object.entries(fromWall)) assert.equal(message, (wallLater as Said)[key], key);
});

test('each sentence of legal weight is one of its set', () => {
  for (const [set, keys] of Object.entries(LEGAL)) for (const key of keys) assert.notEqual(wanted(set, key), undefined);
});

test('a reader gets the nearest language', () => {
  const cases = { de: 'de', 'de-AT': 'de', 'pt-PT': 'pt', 'zh-TW': 'zh', 'zh-Hans-CN': 'zh', en: undefined } as const;
  for (const [tag, locale] of Object.entries(cases))
    if (!locale || (LOCALES as readonly string[]).includes(locale)) assert.equal(localeOf(tag), locale, tag);
  // As `readerLanguage` hands them over: the old tag of Hebrew is `he` by then.
  assert.deepEqual(Intl.getCanonicalLocales('iw-IL'), ['he-IL']);
  for (const tag of ['nb', 'fi-FI', 'arz', 'und']) assert.equal(localeOf(tag), undefined, tag);
});

test('docs/languages.md has a row for each language', () => {
  const page = readFileSync(new URL('../../../../docs/languages.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `(\w\w)` \|/gm)].map(([, tag]) => tag);
  assert.deepEqual(rows.sort(), [...LOCALES, 'en'].sort());
});
