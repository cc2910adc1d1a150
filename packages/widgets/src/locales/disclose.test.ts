import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Selection } from '@smm/sdk/schema';
import { selection } from '../../../../stories/fixtures.ts';
import { disclose } from './disclose.ts';
import { LOCALES, type Locale } from './locale.ts';
import { load as feed } from './sets/feed.ts';
import { load } from './sets/wall.ts';
import { createSpeech, type Speech } from './speech.ts';

const speechOf = async (tag: Locale): Promise<Speech> =>
  createSpeech({ messages: (await load[tag]()).messages }, `${tag}-u-nu-latn`);

const chosen = (type: Selection['rules'][number]['type'], values: string[], text = 'in English'): Selection => ({
  ...selection,
  rules: [{ type, values, text }],
});

for (const tag of LOCALES) {
  test(`${tag}: what a rule asks for is said as readers say it`, async () => {
    const speech = await speechOf(tag);
    const say = (of: Selection): string => disclose(of, speech).join(' ');
    const rated = say(chosen('rating', ['>=4']));
    assert.ok(rated.includes('4') && !rated.includes('>'), rated);
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of('ko')!;
    assert.ok(say(chosen('language', ['ko'])).includes(name), name);
    assert.ok(say(chosen('since', ['2026-03-01'])).includes(speech.date('2026-03-01')));
    assert.ok(say(chosen('source', ['form'])).includes('our own form'));
    assert.ok(say(chosen('type', ['Review'])).includes(speech.say('list')));
    assert.doesNotMatch(say(chosen('type', ['Review'])), /Review\b/);
  });
}

test('a value that is none of the kind stands as it is, and breaks nothing', async () => {
  const speech = await speechOf('de');
  assert.match(disclose(chosen('language', ['not a tag']), speech)[1]!, /not a tag/);
  assert.match(disclose(chosen('source', ['gone']), speech)[1]!, /gone/);
  assert.match(disclose(chosen('since', ['soon']), speech)[1]!, /soon/);
});

test('a feed says postings in its own word; a wall, which has none, as the endpoint said it', async () => {
  const postings = chosen('type', ['SocialMediaPosting'], 'social postings only');
  const wall = await speechOf('de');
  assert.match(disclose(postings, wall)[1]!, /social postings only/);
  wall.learn((await feed.de()).messages);
  assert.match(disclose(postings, wall)[1]!, /nur Beiträge/);
});

test('sentences stand beside each other as the language sets them', async () => {
  for (const tag of ['ja', 'zh'] as const) {
    const [claim, details] = disclose(selection, await speechOf(tag));
    assert.match(claim!, /。$/);
    assert.doesNotMatch(details!, /。 /);
  }
  assert.match(disclose(selection, await speechOf('de'))[1]!, /\. [A-Z]/);
});
