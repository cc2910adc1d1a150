import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { many } from '../../testing/many.ts';
import { openStorage } from './open-storage.ts';

const WRITER = fileURLToPath(new URL('crash-writer.ts', import.meta.url));
const KILLS = many(4, 40);

test(`killed ${KILLS} times while writing: every acknowledged row is there once and all agrees`, async () => {
  const dir = mkdtempSync(join(tmpdir(), 'smm-crash-'));
  const acknowledged = new Map<string, string>();
  try {
    for (let run = 0; run < KILLS; run++) await killAfter(dir, run, 5 + run * 7, acknowledged);
    const store = await openStorage({ dir, create: false });
    assert.ok(acknowledged.size > KILLS);
    for (const [id, state] of acknowledged) {
      const kept = (await store.items.get(id))?.state;
      assert.ok(kept === state || kept === 'published', `${id} was ${state} and is ${kept}`);
    }
    const { total } = await store.items.list({ limit: 1 });
    assert.ok(total >= acknowledged.size);
    assert.deepEqual((await store.audit()).findings, []);
    await store.close();
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

/** Starts a writer, reads what it acknowledges, and kills it once that were `lines` lines. */
async function killAfter(dir: string, run: number, lines: number, acknowledged: Map<string, string>): Promise<void> {
  const child = spawn(process.execPath, [WRITER, dir, String(run)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  let errors = '';
  let seen = 0;
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  child.stdout.on('data', (chunk) => {
    text += String(chunk);
    const whole = text.split('\n');
    text = whole.pop()!;
    for (const line of whole) {
      const [state, id] = line.split(' ');
      if (id !== undefined)
        acknowledged.set(id, state === 'received' ? (acknowledged.get(id) ?? 'pending') : 'published');
      if (++seen === lines) child.kill('SIGKILL');
    }
  });
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.on('close', (...end) => resolve(end)),
  );
  assert.equal(signal, 'SIGKILL', `the writer ended by itself (${code}): ${errors}`);
}
