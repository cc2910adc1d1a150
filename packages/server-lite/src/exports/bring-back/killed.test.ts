import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { exportFiles, writeZip } from '../../testing/export-files.ts';
import { openFixture } from '../../testing/fixture.ts';
import { openStorage } from '../../storage/sqlite/open-storage.ts';
import { many } from '../../testing/many.ts';

const MAIN = fileURLToPath(new URL('../../main.ts', import.meta.url));
/** What a run that was not killed says on its way. */
const ALL_STEPS = ['bringing', 'lists', 'search', 'file', 'audit', 'rest'];
/** From here on it only reads, which may be over before the signal arrives. */
const READING = ALL_STEPS.slice(3);
const STEPS = ALL_STEPS.slice(-many(1, ALL_STEPS.length));

test('killed at any step, the folder has no store or a whole one; the same command makes it then', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'smm-killed-'));
  const fixture = await openFixture(400);
  const file = await writeZip(join(folder, 'all.zip'), await exportFiles(fixture.storage));
  await fixture.close();
  const data = join(folder, 'store');
  const words = [MAIN, 'import', file, '--data', data, '--json', '--progress'];
  for (const step of STEPS) {
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes(`"step":"${step}"`)) child.kill('SIGKILL');
    });
    await new Promise((resolve) => child.once('close', resolve));
    assert.ok(said.includes(step), said);
    if (!(await readdir(data)).includes('smm.db')) continue;
    assert.ok(READING.includes(step), said);
    await assertWhole(data);
    await rm(data, { recursive: true });
  }
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  assert.equal(code, 0, said);
  const told = [...said.matchAll(/"step":"(\w+)"/g)].map(([, step]) => step);
  assert.deepEqual([...new Set(told)], ALL_STEPS, 'nothing that takes long is done without a word');
  assert.deepEqual(
    (await readdir(data)).filter((name) => name.startsWith('restoring-')),
    [],
  );
  await assertWhole(data);
  await rm(folder, { recursive: true });
});

async function assertWhole(dir: string): Promise<void> {
  const store = await openStorage({ dir });
  const { findings, items } = await store.audit();
  await store.close();
  assert.deepEqual([findings, items], [[], 403]);
}
