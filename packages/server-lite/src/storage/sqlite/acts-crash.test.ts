import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ActStep } from '../inbox.ts';
import { addShop, idOf, readAll, review } from '../storage.contract.ts';
import type { Storage } from '../storage.ts';
import { openStorage } from './open-storage.ts';

const WRITER = fileURLToPath(new URL('acts-writer.ts', import.meta.url));
const WAITING = 700;
/** After how many changes of the store: within an act on many, at its end, and while it is taken back. */
const KILLS = [1, 2, 3, 5, 8];

test('killed within an act on many, or while it is taken back: what was done is done, whole, and the act goes on', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'smm-acts-crash-'));
  const store = await openStorage({ dir });
  try {
    await addShop(store);
    await Promise.all(
      Array.from({ length: WAITING }, (_, i) =>
        store.items.receive(review({ sourceId: `s${i}`, body: `Words ${i}` }), 'shop'),
      ),
    );
    while ((await store.search.advance(50)).more);
    for (const changes of KILLS) {
      await killAfter(dir, store, changes);
      assert.deepEqual((await store.audit()).findings, [], `after ${changes} changes`);
    }
    // Whatever was left undone by the last one.
    for (const state of ['pending', 'hidden'] as const) {
      let step: ActStep | undefined;
      do {
        const on = { filter: { state }, ...(step?.next && { cursor: step.next }) };
        step = await store.acts.act({ type: 'publish', attested: true }, on, { by: 'cli' });
        assert.deepEqual(step.left, []);
      } while (step.next !== null);
    }
    while ((await store.search.advance(50)).more);
    const shown = await readAll(store, 'home');
    assert.equal(new Set(shown.map(idOf)).size, WAITING);
    assert.equal(shown.length, WAITING);
    assert.deepEqual((await store.audit()).findings, []);
  } finally {
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  }
});

/** Starts one that acts, and kills it once the store has changed so many times. */
async function killAfter(dir: string, store: Storage, changes: number): Promise<void> {
  const child = spawn(process.execPath, [WRITER, dir], { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const ended = new Promise<[number | null, string | null]>((resolve) =>
    child.on('close', (...end) => resolve(end as [number | null, string | null])),
  );
  await Promise.race([new Promise((ready) => child.stdout.once('data', ready)), ended]);
  for (
    let [seen, version] = [0, store.version()];
    seen < changes && child.exitCode === null && child.signalCode === null;
  ) {
    await new Promise(setImmediate);
    const now = store.version();
    if (now !== version) seen += 1;
    version = now;
  }
  child.kill('SIGKILL');
  const [code, signal] = await ended;
  assert.equal(signal, 'SIGKILL', `the writer ended by itself (${code}): ${errors}`);
}
