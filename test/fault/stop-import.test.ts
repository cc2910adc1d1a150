import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { reviewsCsv } from '../lib/reviews-csv.ts';
import { MAIN, smm, smmOk } from '../lib/smm.ts';
import { temporaryFolder } from '../lib/temporary-folder.ts';

/** So many that the import is still at it when the first of them stand in the store. */
const COUNT = 60_000;

/** How many items another process sees in the store by now. */
function countItems(file: string): number {
  if (!existsSync(file)) return 0;
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const { n } = database.prepare('select count(*) as n from item').get() as { n: number };
    return n;
  } catch {
    // The tables are being made.
    return 0;
  } finally {
    database.close();
  }
}

test('an import that is told to stop says so, and the same command completes it', { timeout: 300_000 }, async (t) => {
  const folder = temporaryFolder(t);
  const file = join(folder, 'reviews.csv');
  writeFileSync(file, reviewsCsv(COUNT));
  const data = join(folder, 'data');
  const child = spawn(process.execPath, [MAIN, 'import', file, '--publish', '--data', data]);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number | null>((done) => child.on('close', done));
  while (countItems(join(data, 'smm.db')) === 0 && child.exitCode === null) await delay(20);
  child.kill('SIGTERM');
  assert.equal(await ended, 143, said);
  assert.match(
    said,
    /^smm: Stopped by SIGTERM\. What was written stays; run the same command again to complete it\.$/m,
  );
  assert.equal((await smm('audit', '--data', data)).code, 0);
  await smmOk('import', file, '--publish', '--data', data);
  assert.equal(countItems(join(data, 'smm.db')), COUNT);
  assert.equal((await smm('audit', '--data', data)).code, 0);
});
