import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { openStorage } from '../../packages/server-lite/src/storage/sqlite/open-storage.ts';
import { reviewsCsv } from '../lib/reviews-csv.ts';
import { MAIN, smmOk } from '../lib/smm.ts';
import { temporaryFolder } from '../lib/temporary-folder.ts';

const COUNT = 4_000;
const OTHERS = 60;
/** In every review of the import alone, and long enough to be in the store for no other reason. */
const MARK = 'zimbelkrautmarke';
/** In every other review. */
const OTHER_MARK = 'holunderstempel';
/** More in the longer tiers. */
const KILLS = Number(process.env['SMM_KILLS'] ?? 4);

/** Starts to take the import back and kills that after so many milliseconds, unless it has ended by then. */
async function killedUndo(data: string, after: number): Promise<void> {
  const child = spawn(process.execPath, [MAIN, 'import', '--undo', '1', '--data', data], { stdio: 'ignore' });
  const ended = new Promise((done) => child.on('close', done));
  await Promise.race([ended, delay(after)]);
  child.kill('SIGKILL');
  await ended;
}

async function makeSearchable(data: string): Promise<void> {
  const storage = await openStorage({ dir: data, create: false });
  for (let more = true; more;) ({ more } = await storage.search.advance(1000));
  await storage.close();
}

function ask(data: string, sql: string): unknown {
  const database = new DatabaseSync(join(data, 'smm.db'));
  const row = database.prepare(sql).get() as { n: unknown };
  database.close();
  return row.n;
}

test(
  `taking back an import, killed ${KILLS} times and then run again, leaves nothing of it`,
  { timeout: 600_000 },
  async (t) => {
    const folder = temporaryFolder(t);
    const [file, others] = [join(folder, 'reviews.csv'), join(folder, 'others.csv')];
    writeFileSync(file, reviewsCsv(COUNT).replaceAll('number ', `${MARK} number `));
    writeFileSync(others, reviewsCsv(OTHERS).replaceAll('number ', `${OTHER_MARK} number `));
    const whole = join(folder, 'whole');
    await smmOk('import', file, '--data', whole, '--publish');
    await smmOk('import', others, '--data', whole, '--publish');
    await makeSearchable(whole);
    assert.ok(readFileSync(join(whole, 'smm.db')).includes(MARK), 'it is there to begin with');
    assert.ok(readFileSync(join(whole, 'smm.db')).includes(OTHER_MARK));

    const data = join(folder, 'killed');
    cpSync(whole, data, { recursive: true });
    const start = performance.now();
    await smmOk('import', '--undo', '1', '--data', whole);
    const duration = performance.now() - start;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await killedUndo(data, (duration * kill) / (KILLS + 1));
      await smmOk('audit', '--data', data);
    }
    await smmOk('import', '--undo', '1', '--data', data);
    for (const each of [whole, data]) {
      await smmOk('audit', '--data', each);
      assert.equal(ask(each, 'select integrity_check as n from pragma_integrity_check'), 'ok');
      assert.equal(ask(each, "select count(*) as n from item where state = 'published'"), OTHERS);
      assert.equal(ask(each, 'select undone as n from import where seq = 1'), COUNT, 'each of them counted once');
      assert.equal(ask(each, 'select undone_at is not null as n from import where seq = 1'), 1);
      assert.ok(!readFileSync(join(each, 'smm.db')).includes(MARK), 'nor in what search keeps');
    }
    // So few of all that search clears each of their terms by itself.
    await smmOk('import', '--undo', '2', '--data', whole);
    await smmOk('audit', '--data', whole);
    assert.ok(!readFileSync(join(whole, 'smm.db')).includes(OTHER_MARK));
    const again = JSON.parse(await smmOk('import', file, '--data', data, '--publish', '--json')) as { added: number };
    assert.equal(again.added, COUNT);
    await smmOk('audit', '--data', data);
  },
);
