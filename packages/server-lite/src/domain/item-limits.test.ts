import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overLimit } from './item-limits.ts';
import { sanitize } from './sanitize.ts';

const RECEPTION = { id: 'sample', subject: 'shop', dateReceived: '2026-11-23T00:00:00.000Z', imported: true };

test('what could be brought in is not more than is taken', () => {
  const words = sanitize(
    {
      ...{ type: 'SocialMediaPosting', source: 'mastodon', sourceId: 's'.repeat(500) },
      ...{ title: 't'.repeat(1000), body: 'b'.repeat(100_000), authorName: 'n'.repeat(200) },
      ...{ url: `https://a.example/${'é'.repeat(1900)}`, tags: Array.from({ length: 100 }, (_, i) => `t${i}`) },
      shared: { text: 'w'.repeat(100_000), authorName: 'n'.repeat(200) },
      reply: { text: 'r'.repeat(100_000), author: 'a'.repeat(200) },
    },
    RECEPTION,
  );
  assert.equal(overLimit({ ...words }), null);
});

test('what is more is named, with how much it is', () => {
  const cases: [words: Record<string, unknown>, fault: RegExp][] = [
    [{ title: 't'.repeat(1001) }, /^title: 1001 characters, at most 1000/],
    [{ author: { jobTitle: 'j'.repeat(201) } }, /^author\.jobTitle: 201 characters, at most 200/],
    [{ tags: ['a', 'b'.repeat(201)] }, /^tags\.\*: 201 characters/],
    [{ sharedContent: { author: { name: 'n'.repeat(201) } } }, /^sharedContent\.author\.name: 201/],
    [{ videos: [{}, { transcript: 'x'.repeat(100_001) }] }, /^videos\.\*\.transcript: 100001/],
    [{ images: Array(51).fill({}) }, /^images: 51 of them, at most 50/],
  ];
  for (const [words, fault] of cases) assert.match(overLimit(words) ?? '', fault);
});

test('what has another shape is left to whoever looks at shapes', () => {
  for (const strange of [{ title: 5 }, { author: 'x' }, { tags: 'x' }, { tags: [null, 5] }, { reply: null }, {}])
    assert.equal(overLimit(strange), null);
});
