import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const SCRUB = fileURLToPath(new URL('scrub-process.ts', import.meta.url));

/** Every byte of a folder's files, as text of one byte a letter. */
function bytesOf(dir: string): string {
  return readdirSync(dir)
    .map((name) => readFileSync(join(dir, name), 'latin1'))
    .join('');
}

/** A store of rows that pages were split for all the time, and half of them deleted again. */
function deletedHalf(dir: string): { database: DatabaseSync; file: string } {
  const file = join(dir, 'smm.db');
  const database = new DatabaseSync(file);
  database.exec('pragma page_size = 8192; pragma journal_mode = wal; pragma secure_delete = on');
  database.exec('create table words (key text primary key, body text) without rowid');
  database.exec('create table plain (seq integer primary key, body text)');
  const [words, plain] = ['insert into words values (?, ?)', 'insert into plain values (?, ?)'].map((sql) =>
    database.prepare(sql),
  ) as [ReturnType<DatabaseSync['prepare']>, ReturnType<DatabaseSync['prepare']>];
  for (let i = 0; i < 4000; i++) {
    const place = (i * 709) % 4001;
    // Now and then more than a page holds.
    const body = `TOKEN${place}X${'some more words '.repeat(i % 97 === 0 ? 900 : (i * 37) % 40)}`;
    words.run(`key ${place}`, body);
    plain.run(place, body);
  }
  database.exec('delete from words where substr(key, 5) % 2 = 0; delete from plain where seq % 2 = 0');
  database.exec('pragma wal_checkpoint(truncate)');
  return { database, file };
}

const tokens = (dir: string) => new Set([...bytesOf(dir).matchAll(/TOKEN(\d+)X/g)].map(([, i]) => Number(i)));

test('stale copies are overwritten in place; what is there stays, and the file is sound', (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'smm-'));
  t.after(() => rmSync(dir, { recursive: true }));
  const { database, file } = deletedHalf(dir);
  const kept = () => database.prepare('select group_concat(key || body) as all_ from words').get();
  const before = kept();
  assert.ok(
    [...tokens(dir)].some((i) => i % 2 === 0),
    'there is something to overwrite',
  );

  execFileSync(process.execPath, [SCRUB, file]);
  const found = tokens(dir);
  assert.deepEqual(
    [...found].filter((i) => i % 2 === 0),
    [],
  );
  assert.equal(found.size, 2000);
  assert.deepEqual(kept(), before);
  assert.deepEqual({ ...database.prepare('pragma integrity_check').get() }, { integrity_check: 'ok' });

  // A connection that kept pages from before must not bring the copies back with what it writes now.
  database.exec("update plain set body = body || '!' where seq % 3 = 0; pragma wal_checkpoint(truncate)");
  assert.deepEqual(
    [...tokens(dir)].filter((i) => i % 2 === 0),
    [],
  );
  database.close();
});

test('a page that is not as the format says is named, and nothing is written into it', (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'smm-'));
  t.after(() => rmSync(dir, { recursive: true }));
  const { database, file } = deletedHalf(dir);
  const { rootpage } = database.prepare("select rootpage from sqlite_schema where name = 'plain'").get() as {
    rootpage: number;
  };
  database.close();
  const bytes = readFileSync(file);
  const at = (rootpage - 1) * 8192;
  bytes.writeUInt8(99, at);
  writeFileSync(file, bytes);
  assert.throws(
    () => execFileSync(process.execPath, [SCRUB, file], { stdio: 'pipe' }),
    new RegExp(`page ${rootpage} is not as the format says`),
  );
  assert.deepEqual(readFileSync(file).subarray(at, at + 8192), bytes.subarray(at, at + 8192));
});
