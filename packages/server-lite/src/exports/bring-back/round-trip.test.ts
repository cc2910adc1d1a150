import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { openBusyStore, type BusyStore } from '../../testing/busy-store.ts';
import { exportFiles, type Files, writeFolder, writeZip } from '../../testing/export-files.ts';
import { formApp, stateAt } from '../../testing/sent-review.ts';
import { CARRIED } from '../../storage/carried-tables.ts';
import { DATABASE_FILE, openStorage } from '../../storage/sqlite/open-storage.ts';
import { tableColumns } from '../../storage/sqlite/table-columns.ts';
import type { Storage } from '../../storage/storage.ts';
import { MANIFEST } from '../manifest.ts';
import { bringBack } from './bring-back.ts';
import { openExport } from './open-export.ts';

let folder = '';
let busy: BusyStore;
let files: Files;
let copy: Storage;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smm-round-trip-'));
  busy = await openBusyStore();
  files = await exportFiles(busy.storage);
  copy = await brought(await writeZip(join(folder, 'all.zip'), files), 'copy');
});
after(async () => {
  await copy?.close();
  await busy?.close();
  await rm(folder, { recursive: true, force: true });
});

async function brought(path: string, name: string): Promise<Storage> {
  const opened = await openExport(path);
  assert.ok(opened !== undefined && opened !== 'older');
  const dir = join(folder, name);
  await bringBack(opened, { dir });
  await opened.close();
  return openStorage({ dir });
}

function assertSame(one: Files, other: Files): void {
  assert.deepEqual([...one.keys()], [...other.keys()]);
  for (const [name, bytes] of one) if (name !== MANIFEST) assert.equal(String(other.get(name)), String(bytes), name);
}

test('export, import, export: the same files, byte for byte', async () => {
  const empty = CARRIED.filter(({ name }) => files.get(`store/${name}.ndjson`)!.length === 0).map(({ name }) => name);
  // What fills these has tests of its own; the rows that are here go the same way.
  const notYet =
    /^(?:feed|watch|item_match|picture|item_picture|held_media|host$|people_import|person_not_item|person_item|import$|duplicate_)/;
  assert.deepEqual(
    empty.filter((name) => !notYet.test(name)),
    [],
    'every table has rows in this test',
  );
  assertSame(files, await exportFiles(copy));
});

test('so do rows of tables that this store has none of', async () => {
  const { folder: dir, storage } = busy;
  const database = new DatabaseSync(join(dir, DATABASE_FILE));
  const filled = CARRIED.filter(({ name }) => files.get(`store/${name}.ndjson`)!.length === 0 && SIMPLE.has(name));
  for (const { name } of filled) fillOne(database, name);
  database.close();
  const more = await exportFiles(storage);
  for (const { name } of filled) assert.ok(more.get(`store/${name}.ndjson`)!.length > 0, name);
  const store = await brought(await writeZip(join(folder, 'more.zip'), more), 'more');
  assertSame(more, await exportFiles(store));
  await store.close();
});

test('an unpacked export is as good', async () => {
  const store = await brought(await writeFolder(join(folder, 'unpacked'), files), 'of-folder');
  assertSame(files, await exportFiles(store));
  await store.close();
});

test('every public address answers the same bytes under the same tag', async () => {
  const [there, here] = [formApp(busy.storage), formApp(copy)];
  const waiting = ['home', 'best', 'old'].flatMap((slug) => [
    `/v1/collections/${slug}.json`,
    `/v1/collections/${slug}/all.json`,
    `/v1/collections/${slug}/query?q=bicycle&rating=5`,
    `/v1/collections/${slug}/query?sort=lowest`,
  ]);
  waiting.push('/policy', '/v1/policy.json', ...busy.ids.map((id) => `/v1/reviews/${id}.json`));
  waiting.push(...busy.ids.slice(0, 8).map((id) => `/c/home/r/${id}`));
  waiting.push(...[...files.keys()].filter((name) => name.startsWith('media/')).map((name) => `/v1/${name}`));
  await searchable(busy.storage);
  let pages = 0;
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const [was, is] = await Promise.all([answer(there, path), answer(here, path)]);
    assert.deepEqual(is.headers, was.headers, path);
    assert.equal(is.status, was.status, path);
    assert.ok(is.body.equals(was.body), `${path}\n${is.body.subarray(0, 2000)}\n${was.body.subarray(0, 2000)}`);
    const next = path.includes('/collections/')
      ? (JSON.parse(String(is.body)) as { links?: { next?: string | null } }).links?.next
      : null;
    if (next == null) continue;
    pages += 1;
    const { pathname, search } = new URL(next, `http://x${path}`);
    waiting.push(pathname + search);
  }
  assert.ok(pages >= 3, 'further pages were looked at');
});

test('histories read the same, and the audit finds nothing', async () => {
  for (const id of busy.ids) assert.deepEqual(await copy.items.history(id), await busy.storage.items.history(id));
  const { ok, findings } = await copy.audit();
  assert.deepEqual([ok, findings], [true, []]);
});

test('receipts open, and their authors take their words back', async () => {
  const [there, here] = [formApp(busy.storage), formApp(copy)];
  for (const receipt of busy.receipts) assert.deepEqual(await stateAt(here, receipt), await stateAt(there, receipt));
});

test('who left is not asked from the other folder either', async () => {
  const store = await brought(join(folder, 'all.zip'), 'asked-again');
  const taken = await store.people.take(
    ['stranger', 'client9', 'client7', 'somebody-new'].map((name) => ({
      name,
      email: `${name}@EXAMPLE.com`,
      tags: ['again'],
    })),
  );
  assert.deepEqual(taken, ['added', 'erased', 'merged', 'added'], 'who was erased does not even come again');
  const { asked, leftOut } = await store.askings.reach({ people: { tag: 'again' }, way: 'email', capDays: 1 });
  assert.equal(asked, 1);
  assert.deepEqual([leftOut.suppressed, leftOut.undeliverable], [1, 1]);
  await store.close();
});

test('the first change of a list gives its pages new names: from here the two go different ways', async () => {
  const store = await brought(join(folder, 'all.zip'), 'goes-on');
  const before = (await store.read.head('home', 'selection'))!;
  const [shown] = (await store.items.list({ state: 'published', limit: 1 })).items;
  await store.items.hide([shown!.id], 'spam', { by: 'test' });
  const after = (await store.read.head('home', 'selection'))!;
  assert.notEqual(after.next!.split('-')[1], before.next!.split('-')[1]);
  assert.deepEqual((await store.audit()).findings, []);
  await store.close();
});

test('requests that were under way do not go on', async () => {
  const when = new Date(0).toISOString();
  const asking = { people: { tag: 't1' }, way: 'email', words: { subject: '', text: '' }, by: 'test' } as const;
  const origin = 'https://reviews.example.com';
  await busy.storage.people.take([{ name: 'New', email: 'new@example.com', tags: ['t1'] }]);
  await busy.storage.askings.add({ ...asking, collection: 'home', remindAfter: 3, capDays: 1, when, origin });
  while (await busy.storage.askings.choose());
  const opened = await openExport(await writeZip(join(folder, 'under-way.zip'), await exportFiles(busy.storage)));
  assert.ok(opened !== undefined && opened !== 'older');
  const { stopped } = await bringBack(opened, { dir: join(folder, 'stopped') });
  await opened.close();
  assert.equal(stopped, 1);
  const store = await openStorage({ dir: join(folder, 'stopped') });
  assert.equal(await store.askings.claim(), undefined);
  await store.close();
});

/** Tables that other rows need not agree with. */
const SIMPLE = new Set([
  'feed',
  'feed_item',
  'picture',
  'item_picture',
  'host',
  'duplicate_pair',
  'people_import',
  'person_not_item',
  'watch',
  'item_match',
]);

/** One row: what must be there, and what it refers to. */
function fillOne(database: DatabaseSync, table: string): void {
  const links = new Map(
    database
      .prepare('select "from", "table", "to" from pragma_foreign_key_list(?)')
      .all(table)
      .map(({ from, table: parent, to }) => [
        String(from),
        `select "${String(to)}" as v from "${String(parent)}" limit 1`,
      ]),
  );
  const needed = tableColumns(database, table).filter(({ isRequired, key }) => isRequired || key > 0);
  const isJson = (name: string) => CARRIED.find((each) => each.name === table)?.json?.includes(name) === true;
  const values = needed.map(({ name, type }) => {
    const link = links.get(name);
    if (link !== undefined) return database.prepare(link).get()!['v']!;
    if (name === 'item_seq' || name === 'one') return 1;
    if (name === 'state') return table === 'duplicate_pair' ? 'apart' : table === 'feed' ? 'paused' : 'named';
    if (name === 'other') return 2;
    if (name === 'publish' || name === 'starts') return 0;
    if (name === 'ends') return 5;
    if (name === 'field') return 'body';
    if (name === 'kind' && table === 'watch') return 'word';
    if (isJson(name)) return '[]';
    if (type === 'BLOB') return Buffer.from('sixteen bytes it');
    return type === 'INTEGER' ? 1 : /_at$|^at$|until/.test(name) ? '2026-11-22T00:00:00.000Z' : `some ${name}`;
  });
  const names = needed.map(({ name }) => `"${name}"`).join(', ');
  database.prepare(`insert into "${table}" (${names}) values (${needed.map(() => '?').join(', ')})`).run(...values);
}

async function searchable(storage: Storage): Promise<void> {
  while ((await storage.search.advance(1000)).more);
}

async function answer(app: ReturnType<typeof formApp>, path: string) {
  const response = await app.request(path);
  const { 'set-cookie': _, ...headers } = Object.fromEntries(response.headers);
  return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) };
}
