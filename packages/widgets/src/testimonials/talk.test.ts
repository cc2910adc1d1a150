import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messages as german } from '../locales/de/talk.ts';
import { talkIn } from './talk.ts';

const readerOf = (language: string): Parameters<typeof talkIn>[0] => ({
  speech: { language },
  fail: (error) => assert.fail(String(error)),
});

test('the reader’s language, with its region', async () => {
  assert.equal((await talkIn(readerOf('de-AT'))).say('close'), german.close);
});

test('a language that has no words of its own speaks English', async () => {
  assert.equal((await talkIn(readerOf('fi'))).say('found', { n: 3, all: 12 }), '3 of 12 found');
});
