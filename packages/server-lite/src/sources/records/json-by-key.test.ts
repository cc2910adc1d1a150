import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { takeSource } from '../../testing/take-source.ts';
import { JsonSplitter } from './json-splitter.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-by-key-'));
after(() => rmSync(dir, { recursive: true }));

const SAID = [
  ['Nora Sample', 'The bread was still warm.', 5],
  ['Otto Example', 'Far too loud in the evening.', 2],
  ['Ida Specimen', 'They mended my bicycle within the hour.', 4],
  ['Leo Instance', 'We waited for forty minutes.', 3],
  ['Mia Pattern', 'Friendly people, and a good soup.', 5],
] as const;
const KEYS = ['-NqA1bZ0pLkx', '-NqB7cY1oMjw', '-NqC3dX2nNiv', '-NqD9eW3mOhu', '-NqE5fV4lPgt'];

type Review = Record<string, unknown>;
const review = (i: number): Review => {
  const [author, comment, stars] = SAID[i % SAID.length] as (typeof SAID)[number];
  return { author, comment, stars, date: `2026-03-${String(10 + (i % 20))}` };
};
const list = (from: number, count: number) => Array.from({ length: count }, (_, i) => review(from + i));
const keyed = (from: number, count: number) =>
  Object.fromEntries(list(from, count).map((each, i) => [KEYS[from + i] as string, each]));

const take = (document: unknown) => takeSource(join(dir, 'export.json'), JSON.stringify(document, null, 1));
const told = async (document: unknown) => {
  const { rows, rejected, notes } = await take(document);
  const said = rows.map(({ item }) => [item.authorName, item.body, item.rating?.ratingValue]);
  return { said, rejected: rejected.map(({ reason }) => reason), notes };
};
const whole = (count: number) => ({ said: SAID.slice(0, count).map((each) => [...each]), rejected: [], notes: [] });

describe('JSON whose records are members of an object, each under its key', () => {
  const SHAPES: Record<string, [object, number]> = {
    'under a name': [{ voices: keyed(0, 5) }, 5],
    'at the top': [keyed(0, 5), 5],
    'no more than two': [{ voices: keyed(0, 2) }, 2],
    'by shop, one with a single record': [
      { voices: { 'mill-1': keyed(0, 3), 'mill-2': keyed(3, 1), 'mill-3': keyed(4, 1) } },
      5,
    ],
    'by shop whose names are words, at the top': [{ mill: keyed(0, 3), harbour: keyed(3, 2) }, 5],
    'by country and shop': [{ north: { mill: keyed(0, 2), harbour: keyed(2, 1) }, south: { station: keyed(3, 2) } }, 5],
    'in each of a list of products': [
      [
        { product: 'Lamp', voices: keyed(0, 3) },
        { product: 'Chair', voices: keyed(3, 2) },
      ],
      5,
    ],
    'under numbers, as a list was written': [{ voices: { ...list(0, 4) } }, 4],
    'each wrapped once more': [
      Object.fromEntries(Object.entries(keyed(0, 5)).map(([key, each]) => [key, { voice: each, seen: true }])),
      5,
    ],
    'beside other lists by key': [
      { settings: { theme: 'dark' }, voices: keyed(0, 5), staff: { s1: { shift: 'early' }, s2: { shift: 'late' } } },
      5,
    ],
  };
  for (const [what, [document, count]] of Object.entries(SHAPES))
    test(what, async () => assert.deepEqual(await told(document), whole(count)));

  test('each is a review by itself, and its key its id where it has none', async () => {
    const { rows } = await take({ voices: keyed(0, 3) });
    assert.deepEqual(
      rows.map(({ item }) => item.sourceId),
      KEYS.slice(0, 3),
    );
    const own = Object.fromEntries(
      Object.entries(keyed(0, 3)).map(([key, each], i) => [key, { ...each, id: `own-${i}7` }]),
    );
    assert.deepEqual(
      (await take({ voices: own })).rows.map(({ item }) => item.sourceId),
      ['own-07', 'own-17', 'own-27'],
    );
  });

  test('keys that count rows, name days or people are no ids', async () => {
    for (const keys of [
      ['0', '1', '2'],
      ['r1', 'r2', 'r3'],
      ['2026-03-10', '2026-03-11', '2026-03-12'],
      ['nora', 'otto', 'ida'],
    ]) {
      const { rows } = await take({ voices: Object.fromEntries(keys.map((key, i) => [key, review(i)])) });
      assert.deepEqual(
        rows.map(({ item }) => item.sourceId),
        [undefined, undefined, undefined],
        keys.join(),
      );
    }
  });

  test('a few members that are unlike the others are left out, each with its reason', async () => {
    const info = { title: 'What our guests say', description: 'All voices of the mill', theme: 'dark' };
    const { said, rejected } = await told({ voices: { info, ...keyed(0, 4), total: 4, next: null } });
    assert.deepEqual(said, whole(4).said);
    assert.deepEqual(rejected, ['it stands under “info” and is not like the records beside it']);
  });

  test('one to a line', async () => {
    const lines = [keyed(0, 2), keyed(2, 2), keyed(4, 1)].map((voices) => JSON.stringify({ voices }));
    const { rows, rejected } = await takeSource(join(dir, 'lines.ndjson'), lines.join('\n'));
    assert.deepEqual(rejected, []);
    assert.deepEqual(
      rows.map(({ item }) => [item.authorName, item.sourceId]),
      SAID.map(([author], i) => [author, KEYS[i]]),
    );
  });

  test('parts of one review stay one: what was rated in it, and what the business answered', async () => {
    const parts = { overall: { score: 5, comment: 'All was good.' }, food: { score: 4, comment: 'A fine soup.' } };
    assert.equal((await take({ author: 'Nora Sample', date: '2026-03-01', ...parts })).rows.length, 1);
    const answered = { review: review(0), reply: { author: 'The mill', comment: 'Thank you.', date: '2026-03-20' } };
    assert.deepEqual((await told(answered)).said, whole(1).said);
  });

  test('more than is looked at first: thousands of them, and what comes late and is none', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 12_000 }, (_, i) => [
        `-N${(i * 7919 + 1e9).toString(36)}`,
        { ...review(i), more: 'x'.repeat(20) },
      ]),
    );
    const { rows, rejected } = await take({ voices: { ...many, backup: { made: 'daily', by: 'a program' } } });
    assert.equal(rows.length, 12_000);
    assert.equal(new Set(rows.map(({ item }) => item.sourceId)).size, 12_000);
    assert.deepEqual(
      rejected.map(({ reason }) => reason),
      ['it stands under “backup” and is not like the records beside it'],
    );
  });
});

describe('JSON whose lists stand under keys that group them', () => {
  const SHAPES: Record<string, [object, number]> = {
    'by month': [{ voices: { '2026-04': list(0, 2), '2026-03': list(2, 3) } }, 5],
    'by month at the top, one of them empty': [{ '2026-04': list(0, 2), '2026-03': list(2, 3), '2026-02': [] }, 5],
    'by year and month': [{ data: { y2026: { m04: list(0, 2), m03: list(2, 1) }, y2025: { m12: list(3, 2) } } }, 5],
    'by what was said': [{ voices: { pleased: list(0, 2), displeased: list(2, 2), neither: list(4, 1) } }, 5],
    'by where it was said': [{ mill: list(0, 3), harbour: list(3, 2), total: 5 }, 5],
  };
  for (const [what, [document, count]] of Object.entries(SHAPES))
    test(what, async () => assert.deepEqual(await told(document), whole(count)));

  test('what is of another kind among them is left out with its reason', async () => {
    const stock = [{ sku: 'A1', price: 3 }];
    const { said, rejected } = await told({ '2026-04': list(0, 2), '2026-03': list(2, 3), stock, spam: list(0, 1) });
    assert.deepEqual(said, whole(5).said);
    assert.deepEqual(rejected, [
      'it stands under “stock” and is not like the records beside it',
      'it stands under “spam”, beside the reviews',
    ]);
  });

  test('a list that looks like reviews too and stands elsewhere is named', async () => {
    for (const [document, name] of [
      [{ voices: list(0, 3), questions: list(3, 2) }, 'questions'],
      [{ shop: { voices: list(0, 3) }, app: { store: { testimonials: list(3, 2) } } }, 'app.store.testimonials'],
    ] as const) {
      const { said, rejected, notes } = await told(document);
      assert.deepEqual([said, rejected], [whole(3).said, []]);
      assert.equal(notes.length, 1);
      assert.match(notes[0] as string, new RegExp(`^“${name}” looks like reviews too.*was read.*file of its own`));
    }
    assert.deepEqual(await told({ voices: list(0, 3), stock: [{ sku: 'A1', price: 3 }] }), whole(3));
  });
});

test('keys come with each record, wherever the text is cut', () => {
  const document = JSON.stringify({ a: 1, by: { 'k"1': { x: { id: 1 }, y: { id: 2 } }, k2: { z: { id: '}' } } } });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: document.length }), (size) => {
      const found: unknown[] = [];
      const splitter = new JsonSplitter(['by', '{}', '{}'], {
        record: (cells) => void found.push(cells),
        bad: (_, reason) => assert.fail(reason),
      });
      for (let at = 0; at < document.length; at += size) splitter.push(document.slice(at, at + size));
      splitter.end();
      assert.deepEqual(found, [
        [{ id: 1 }, ['k"1', 'x']],
        [{ id: 2 }, ['k"1', 'y']],
        [{ id: '}' }, ['k2', 'z']],
      ]);
    }),
  );
});
