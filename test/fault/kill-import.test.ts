import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { many } from '../../packages/server-lite/src/testing/many.ts';
import { readAll } from '../lib/read-all.ts';
import { reviewsCsv } from '../lib/reviews-csv.ts';
import { MAIN, serve, smmOk } from '../lib/smm.ts';
import { temporaryFolder } from '../lib/temporary-folder.ts';

const COUNT = many(1_500, 4_000);
/** More in the longer tiers. */
const KILLS = Number(process.env['SMM_KILLS'] ?? 2);

/** Starts the import and kills it after so many milliseconds, unless it has ended by then. */
async function killedImport(args: readonly string[], after: number): Promise<void> {
  const child = spawn(process.execPath, [MAIN, 'import', ...args], { stdio: 'ignore' });
  const ended = new Promise((done) => child.on('close', done));
  await Promise.race([ended, delay(after)]);
  child.kill('SIGKILL');
  await ended;
}

function integrityOf(data: string): unknown[] {
  return globSync('*.{db,sqlite,sqlite3}', { cwd: data }).map((name) => {
    const database = new DatabaseSync(join(data, name), { readOnly: true });
    const answer = database.prepare('PRAGMA integrity_check').get()?.['integrity_check'];
    database.close();
    return answer;
  });
}

test(`an import killed ${KILLS} times and then run again has every row once`, { timeout: 600_000 }, async (t) => {
  const folder = temporaryFolder(t);
  const file = join(folder, 'reviews.csv');
  writeFileSync(file, reviewsCsv(COUNT));
  const start = performance.now();
  await smmOk('import', file, '--data', join(folder, 'whole'), '--publish');
  const duration = performance.now() - start;

  const data = join(folder, 'killed');
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await killedImport([file, '--data', data, '--publish'], (duration * kill) / (KILLS + 1));
  }
  await smmOk('import', file, '--data', data, '--publish');
  await smmOk('audit', '--data', data);
  assert.deepEqual(integrityOf(data), ['ok']);

  const server = await serve(data);
  try {
    const { items, selection } = await readAll(`${server.url}/v1/collections/home/all.json`);
    const numbers = items.map((item) => Number(/number (\d+) of/.exec(item.reviewBody)?.[1]));
    assert.equal(selection.published, COUNT);
    assert.equal(numbers.length, COUNT);
    assert.equal(new Set(numbers).size, COUNT);
  } finally {
    await server.stop();
  }
});
