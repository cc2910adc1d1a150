import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { SOURCE_POLICIES } from '../../domain/source-policy.ts';
import { takeSource } from '../../testing/take-source.ts';
import { recogniseFormat } from '../formats.ts';
import type { RowResult } from '../row-to-item.ts';
import { PLATFORMS, POSTING_READERS } from './platforms.ts';

const GOLDEN = join(import.meta.dirname, '../golden');
const FRAME = new Set(['platform', 'platforms']);

test('each source is one file, and each file is on the list', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => file.replace(/\.ts$/, ''));
  assert.deepEqual(PLATFORMS.map(({ id }) => id).sort(), files.filter((file) => !FRAME.has(file)).sort());
});

test('every key of the source policy has a source, and every source a policy', () => {
  const keys = SOURCE_POLICIES.map(({ key }) => key);
  const told = new Set(PLATFORMS.map(({ key }) => key));
  assert.deepEqual([...told].sort(), keys.toSorted());
});

test('every source that comes in has a golden pair, and its items carry its key', () => {
  const pairs = readdirSync(GOLDEN).filter((file) => file.endsWith('.items.json'));
  for (const { id, key, about } of PLATFORMS) {
    const own = pairs.filter((file) => file.startsWith(`${id}.`));
    assert.equal(own.length > 0, about.comesIn.length > 0, `${id} has ${own.length} golden pairs`);
    for (const file of own) {
      const items = JSON.parse(readFileSync(join(GOLDEN, file), 'utf8')) as RowResult[] | { refused: string };
      if (Array.isArray(items) && key !== 'file') for (const { item } of items) assert.equal(item.source, key, file);
    }
  }
  for (const file of pairs)
    assert.ok(
      PLATFORMS.some(({ id }) => file.startsWith(`${id}.`)),
      `${file} is of no source`,
    );
});

test('no layout is taken for another that stands before it', () => {
  for (const { key, layouts = [] } of PLATFORMS)
    for (const { signatures } of layouts)
      for (const signature of signatures)
        assert.equal(recogniseFormat(signature.replaceAll('*', ' x').split(' '))?.source, key, signature);
});

test('every reader of postings is asked, once', () => {
  const all = PLATFORMS.flatMap(({ postings = [] }) => postings);
  assert.equal(new Set(POSTING_READERS).size, POSTING_READERS.length);
  assert.deepEqual(new Set(POSTING_READERS), new Set(all));
});

test('what a source says of itself is whole sentences', () => {
  for (const { id, about } of PLATFORMS) {
    assert.ok(about.howTo.length > 0 && about.limits.length > 0, id);
    for (const said of [
      ...about.comesIn.map(({ what }) => what),
      ...about.howTo,
      ...(about.rights ?? []),
      ...about.limits,
    ])
      assert.match(said, /^[\p{Lu}`].*\.$/u, id);
  }
});

test('the app that stands before its reviews is listed as left out', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'smm-platforms-'));
  const name = 'app-store.rss.json';
  const { rows, rejected } = await takeSource(join(dir, name), readFileSync(join(GOLDEN, name)));
  await rm(dir, { recursive: true, force: true });
  assert.equal(rows.length, 1);
  assert.deepEqual(rejected, [{ line: 1, reason: 'it has no "im:rating": it is the app itself and no review' }]);
});
