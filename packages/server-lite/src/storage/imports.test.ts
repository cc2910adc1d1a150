import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, test } from 'node:test';
import { importFile } from '../sources/import/import-file.ts';
import { DATABASE_FILE, openStorage } from './sqlite/open-storage.ts';
import type { Storage } from './storage.ts';

let dir = '';
let storage: Storage;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'smm-undo-'));
  storage = await openStorage({ dir });
  await storage.subjects.add({ slug: 'shop', type: 'Organization', name: 'Sample Shop', sample: false });
  await storage.collections.add({ slug: 'home', name: 'Home', subject: 'shop', rules: [] });
});
afterEach(async () => {
  await storage.close();
  await rm(dir, { recursive: true });
});

async function take(rows: string, publish = true): Promise<number> {
  const path = join(dir, 'a.csv');
  await writeFile(path, `id,name,review,rating,status\n${rows}`);
  const now = new Date();
  const { import: run } = await importFile(path, {
    ...{ storage, subject: 'shop', publish, dir, now, format: 'auto', overrides: new Map() },
    by: 'account:sample',
  });
  return run as number;
}

async function ids(): Promise<Record<string, string>> {
  const { items } = await storage.items.list({ limit: 100 });
  return Object.fromEntries(items.map(({ id, author }) => [author.name, id]));
}

const ROWS = ['Ada', 'Ben', 'Cy', 'Dee', 'Eve', 'Flo']
  .map(
    (name, i) =>
      `${i},${name},sample words of ${name} here,${(i % 5) + 1},${name === 'Flo' ? 'pending' : 'approved'}\n`,
  )
  .join('');
const act = { by: 'cli', attested: true };

test('what somebody touched since is kept, each with what was done; the rest is erased and may come again', async () => {
  const run = await take(ROWS);
  const { Ada = '', Ben = '', Cy = '', Flo = '' } = await ids();
  await storage.items.publish([Flo], act);
  await storage.items.hide([Ada], 'spam', act);
  await storage.items.edit(Ben, { tags: ['repairs'] }, act);
  await storage.collections.pin('home', Cy);
  const told: [number, number][] = [];
  const { erased, kept } = await storage.imports.undo(run, 'cli', (done, total) => told.push([done, total]));
  assert.equal(erased, 2);
  assert.deepEqual(
    kept.toSorted((a, b) => a.because.localeCompare(b.because)),
    [
      { id: Ben, because: 'edited' },
      { id: Ada, because: 'hidden' },
      { id: Cy, because: 'pinned' },
      { id: Flo, because: 'published' },
    ],
  );
  assert.deepEqual(told.at(-1), [6, 6]);
  assert.deepEqual((await storage.audit()).findings, []);
  assert.equal((await storage.imports.undo(run, 'cli')).erased, 0);
  const [record] = await storage.imports.list();
  assert.deepEqual([record?.undone, record?.added, record?.by], [2, 6, 'account:sample']);
  assert.ok(record?.undoneAt);
  await take(ROWS);
  const [again] = await storage.imports.list();
  assert.deepEqual([again?.added, again?.merged], [2, 4]);
  assert.deepEqual((await storage.audit()).findings, []);
});

test('the runs that a run completed go with it; other files stay', async () => {
  await take('9,Zoe,other sample words,5,approved\n');
  const killed = await take(ROWS);
  const database = new DatabaseSync(join(dir, DATABASE_FILE));
  database.prepare('update import set finished_at = started_at, added = 0 where seq = ?').run(killed);
  database.close();
  const run = await take(ROWS);
  assert.equal((await storage.imports.undo(run, 'cli')).erased, 6);
  const { items } = await storage.items.list({ state: 'published' });
  assert.deepEqual(
    items.map(({ author }) => author.name),
    ['Zoe'],
  );
  assert.deepEqual((await storage.audit()).findings, []);
});

test('while an import runs nothing is taken back, and a number that is none says so', async () => {
  const run = await take(ROWS);
  const open = await storage.beginImport({
    ...{ subject: 'shop', fileName: 'b.csv', digest: 'x', publish: false, by: 'cli' },
  });
  await assert.rejects(storage.imports.undo(run, 'cli'), { name: 'StorageError' });
  open.abandon();
  await assert.rejects(storage.imports.undo(99, 'cli'), { name: 'NotFoundError', message: /smm import --list/ });
});
