import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import * as z from 'zod/mini';
import { openBusyStore } from '../../testing/busy-store.ts';
import { exportFiles, type Files } from '../../testing/export-files.ts';
import { CARRIED, MADE_ANEW, STAYS } from '../../storage/carried-tables.ts';
import { DATABASE_FILE, openStorage } from '../../storage/sqlite/open-storage.ts';
import { tableColumns } from '../../storage/sqlite/table-columns.ts';
import { DOCUMENTS } from '../documents.ts';
import { MANIFEST, Manifest } from '../manifest.ts';
import { README } from '../readme.ts';
import { describeExport } from './describe.ts';
import { READABLE } from './readable.ts';
import { STORE_ROWS } from './store.ts';

let files: Files;

before(async () => {
  const busy = await openBusyStore(10);
  files = await exportFiles(busy.storage);
  await busy.close();
});

test('every table is carried, made anew, or stays; a new one has to say which', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'smm-schema-'));
  after(() => rm(folder, { recursive: true }));
  await (await openStorage({ dir: folder })).close();
  const database = new DatabaseSync(join(folder, DATABASE_FILE), { readOnly: true });
  const tables = database.prepare("select name from sqlite_schema where type = 'table'").all();
  const own = tables.map(({ name }) => String(name)).filter((name) => !/^(?:search|inbox)_item|^sqlite_/.test(name));
  const told = [...CARRIED.map(({ name }) => name), ...MADE_ANEW, ...STAYS];
  assert.deepEqual(own.toSorted(), told.toSorted(), 'storage/carried-tables.ts');
  for (const { name, without = [] } of CARRIED)
    assert.deepEqual(
      Object.keys(STORE_ROWS[name] ?? {}),
      tableColumns(database, name)
        .map((column) => column.name)
        .filter((column) => !without.includes(column)),
      `exports/schema/ has the columns of ${name}`,
    );
  assert.deepEqual(Object.keys(STORE_ROWS).toSorted(), CARRIED.map(({ name }) => name).toSorted());
  database.close();
});

test('every line of an export is as its schema says', () => {
  const expected = [...DOCUMENTS, ...CARRIED.map(({ name }) => `store/${name}.ndjson`), MANIFEST];
  assert.deepEqual(
    [...files.keys()].filter((name) => !/^(?:media|waiting)\//.test(name)),
    expected,
  );
  for (const [name, shape] of Object.entries(STORE_ROWS)) assertFits(`store/${name}.ndjson`, shape);
  for (const name of DOCUMENTS) {
    const file = READABLE[name];
    if ('fields' in file) assertFits(name, file.fields);
    if ('columns' in file)
      assert.equal(
        String(files.get(name)).slice(1).split('\r\n')[0],
        file.columns.map((each) => `"${each}"`).join(','),
      );
    assert.ok(README.includes(name.replace('README.txt', '')), name);
  }
  z.parse(Manifest, JSON.parse(String(files.get(MANIFEST))));
});

test('docs/export.md says what is written', async () => {
  const docs = await readFile(join(import.meta.dirname, '../../../../../docs/export.md'), 'utf8');
  assert.equal(docs, describeExport(), 'node packages/server-lite/scripts/generate-export.ts');
});

function assertFits(name: string, shape: Readonly<Record<string, z.ZodMiniType>>): void {
  const text = String(files.get(name));
  const given = name.endsWith('.ndjson')
    ? text
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown)
    : [JSON.parse(text) as unknown].flat();
  const schema = z.strictObject(shape);
  for (const row of given) {
    const { success, error } = z.safeParse(schema, row);
    assert.ok(success, `${name}: ${error && z.prettifyError(error)}\n${JSON.stringify(row)}`);
  }
}
