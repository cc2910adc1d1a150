import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Item, Review } from '@smm/sdk/schema';
import { reviews } from '../../../../stories/fixtures.ts';
import { arrange, groupKey, groupName, GROUPINGS, PINNED } from './group-key.ts';

const item = (more: Partial<Review>): Item => ({ ...reviews[0]!, ...more });

test('every item has one group, by whatever cards are grouped', () => {
  const one = item({
    publisher: { identifier: 'google', name: 'Google' },
    inLanguage: 'pt-BR',
    keywords: [' ', 'Price', 'service'],
    datePublished: '2026-10-04T22:00:00-05:00',
    itemReviewed: { name: 'Tuning' },
  });
  const keys = GROUPINGS.map((by) => groupKey(by, one, 'Workshop'));
  assert.deepEqual(
    keys.map(({ value }) => value),
    ['tuning', 'google', 'pt', 'price', '2026-10', '2026'],
  );
  assert.deepEqual(
    GROUPINGS.map((by, index) => groupName(by, keys[index]!, 'en')),
    ['Tuning', 'Google', 'Portuguese', 'Price', 'October 2026', '2026'],
  );
});

test('what is not known is left unknown; a subject of its own is the exception', () => {
  const bare = item({});
  delete bare.datePublished;
  delete bare.inLanguage;
  for (const by of ['language', 'tag', 'month', 'year'] as const)
    assert.deepEqual(groupKey(by, bare), { value: '', name: '' });
  assert.equal(groupKey('subject', bare, 'Workshop').name, 'Workshop');
  assert.equal(groupKey('subject', bare).value, '');
  assert.equal(groupKey('month', item({ datePublished: '2026' })).value, '2026');
  assert.equal(groupName('month', groupKey('month', item({ datePublished: '2026' })), 'en'), '2026');
});

test('moved to the front stays in front of the dates, and goes with its own elsewhere', () => {
  const pinned = item({ pinned: true, datePublished: '2024-03-01' });
  assert.equal(groupKey('month', pinned).value, PINNED);
  assert.equal(groupKey('source', pinned).value, pinned.publisher.identifier);
});

test('names are those of the reader’s language', () => {
  assert.equal(groupName('month', { value: '2026-10', name: '' }, 'de'), 'Oktober 2026');
  assert.equal(groupName('language', { value: 'ja', name: '' }, 'fr'), 'japonais');
  assert.equal(groupName('month', { value: 'nonsense', name: '' }, 'en'), '');
});

test('in whatever steps items come, none is lost or moved once shown, and no group of a step is torn', () => {
  const keys = fc.array(fc.constantFrom('', 'a', 'b', 'c', PINNED), { maxLength: 60 });
  fc.assert(
    fc.property(keys, fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 8 }), (all, steps) => {
      const source = all.map((key, index) => item({ identifier: `i${index}`, keywords: [key] }));
      const keyOf = ({ keywords }: Item): string => keywords![0]!;
      let shown: Item[] = [];
      let taken = 0;
      for (const step of [...steps, all.length]) {
        const before = [...shown];
        const next = source.slice(taken, taken + step);
        taken += next.length;
        shown = [...shown, ...next];
        arrange(shown, before.length, keyOf);
        assert.deepEqual(shown.slice(0, before.length), before);
        const added = shown.slice(before.length).map(keyOf);
        const runs = added.filter((key, index) => key !== added[index - 1]);
        assert.equal(new Set(runs).size, runs.length, 'a group stands in two places of one step');
        const last = before.length ? keyOf(before.at(-1)!) : undefined;
        if (last !== undefined && added.includes(last)) assert.equal(added[0], last);
        for (const key of new Set(added)) {
          const order = (list: readonly Item[]) => list.filter((each) => keyOf(each) === key).map((e) => e.identifier);
          assert.deepEqual(order(shown.slice(before.length)), order(next));
        }
      }
      assert.equal(new Set(shown).size, all.length);
    }),
  );
});
