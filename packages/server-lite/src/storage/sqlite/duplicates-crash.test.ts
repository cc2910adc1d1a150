import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { many } from '../../testing/many.ts';
import { openStorage } from './open-storage.ts';

const WRITER = fileURLToPath(new URL('duplicates-writer.ts', import.meta.url));
const KILLS = many(1, 25);

test(`killed ${KILLS} times while duplicates are found: what was merged is, the rest is found again, and all agrees`, async () => {
  const dir = mkdtempSync(join(tmpdir(), 'smm-twins-'));
  try {
    let merged = 0;
    for (let run = 0; run < KILLS; run++) merged += await killAfter(dir, run, 1 + (run % 5));
    const store = await openStorage({ dir, create: false });
    while ((await store.search.advance(1000)).more);
    assert.deepEqual((await store.audit()).findings, []);
    while ((await store.duplicates.advance(1000)).more);
    while ((await store.search.advance(1000)).more);
    assert.deepEqual((await store.audit()).findings, []);
    const stay = (await store.items.list({ limit: 1 })).total;
    const one = (await store.inbox.counts({})).sources.find(({ value }) => value === 'file');
    assert.ok(one === undefined || one.count <= KILLS, 'at most one twin a run came without the other');
    assert.ok(merged > 0 && stay > merged / 2);
    await store.close();
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

/** Starts a writer and kills it once it has said so many lines. @returns how many merges it acknowledged */
async function killAfter(dir: string, run: number, lines: number): Promise<number> {
  const child = spawn(process.execPath, [WRITER, dir, String(run)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [text, errors, seen, merged] = ['', '', 0, 0];
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  child.stdout.on('data', (chunk) => {
    text += String(chunk);
    const whole = text.split('\n');
    text = whole.pop() ?? '';
    for (const line of whole) {
      if (line.startsWith('merged ')) merged += Number(line.slice(7));
      if (++seen === lines + 1) child.kill('SIGKILL');
    }
  });
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.on('close', (...end) => resolve(end)),
  );
  assert.equal(signal, 'SIGKILL', `the writer ended by itself (${code}): ${errors}`);
  return merged;
}
