import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStorage } from '../../packages/server-lite/src/storage/sqlite/open-storage.ts';
import { clearRestores } from '../../packages/server-lite/src/storage/sqlite/restore.ts';
import { MAIN } from '../lib/smm.ts';
import { temporaryFolder } from '../lib/temporary-folder.ts';

const THEN = 30;
const NOW = 40;
/** More in the longer tiers. */
const KILLS = Number(process.env['SMM_KILLS'] ?? 2);
const HOOK = new URL('../lib/kill-at.ts', import.meta.url).href;

async function receive(dir: string, from: number, to: number): Promise<void> {
  const store = await openStorage({ dir });
  if ((await store.subjects.get('shop')) === undefined)
    await store.subjects.add({ slug: 'shop', type: 'Organization', name: 'Sample', sample: true });
  for (let n = from; n < to; n += 1)
    await store.items.receive({ type: 'Review', source: 'file', sourceId: `s${n}`, body: `Sample ${n}.` }, 'shop');
  await store.close();
}

/** Restores, killed at a moment of its changes to the folder. @returns what they were; undefined when it was killed */
async function restoreKilledAt(moment: number, backup: string, data: string): Promise<string[] | undefined> {
  const child = spawn(process.execPath, ['--import', HOOK, MAIN, 'restore', backup, '--data', data], {
    env: { ...process.env, KILL_AT: String(moment), KILL_IN: data },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise((done) => child.on('close', done));
  assert.ok(code === 0 || code === null, said);
  const moments = /^moments (.*)$/m.exec(said)?.[1];
  return moments === undefined ? undefined : (JSON.parse(moments) as string[]);
}

/** A whole store. @returns how many items it holds */
async function whole(dir: string): Promise<number> {
  const store = await openStorage({ dir, create: false });
  const { ok, items, findings } = await store.audit();
  await store.close();
  assert.ok(ok, JSON.stringify(findings));
  return items;
}

/** First those on both sides of the exchange itself, then all others, one after the other. */
function chosen(moments: readonly string[]): number[] {
  const worthMost = [moments.indexOf('after linkSync before.db'), moments.indexOf('after renameSync smm.db')];
  assert.ok(!worthMost.includes(-1), moments.join(', '));
  const others = [...moments.keys()].filter((each) => !worthMost.includes(each));
  return [...worthMost, ...others].slice(0, KILLS).map((each) => each + 1);
}

test('a restore that is killed leaves what was there or what was to come, whole', { timeout: 600_000 }, async (t) => {
  const folder = temporaryFolder(t);
  const [pristine, data, backup] = [join(folder, 'pristine'), join(folder, 'data'), join(folder, 'backup.db')];
  await receive(pristine, 0, THEN);
  const store = await openStorage({ dir: pristine });
  await store.backup(backup);
  await store.close();
  await receive(pristine, THEN, NOW);
  cpSync(pristine, data, { recursive: true });
  const moments = await restoreKilledAt(0, backup, data);
  assert.ok(moments !== undefined);
  assert.equal(await whole(data), THEN);

  const outcomes = new Set<number>();
  for (const moment of chosen(moments)) {
    const place = join(folder, `killed-${moment}`);
    cpSync(pristine, place, { recursive: true });
    assert.equal(await restoreKilledAt(moment, backup, place), undefined, 'it was killed');
    assert.ok(existsSync(join(place, 'smm.db')));
    const left = await whole(place);
    assert.ok(left === THEN || left === NOW, `${left} items, killed ${moments[moment - 1]}`);
    outcomes.add(left);
    // What a start of the server does.
    clearRestores(place);
    assert.deepEqual(
      readdirSync(place).filter((name) => name.startsWith('restoring')),
      [],
    );
    const kept = existsSync(join(place, 'backups')) ? readdirSync(join(place, 'backups')) : [];
    assert.equal(
      kept.length,
      left === THEN ? 1 : 0,
      `what was there is kept once it was replaced; killed ${moments[moment - 1]}`,
    );
    for (const name of kept) {
      const path = join(place, 'backups', name);
      assert.equal(statSync(path).nlink, 1, 'and is no other name of the store');
      const elsewhere = join(folder, `kept-${moment}`);
      cpSync(path, join(elsewhere, 'smm.db'));
      assert.equal(await whole(elsewhere), NOW);
    }
    assert.equal(await whole(place), left);
  }
  assert.deepEqual([...outcomes].sort(), [THEN, NOW], 'some were killed before it, and some after');
});
