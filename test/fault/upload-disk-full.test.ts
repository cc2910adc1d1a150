import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { reviewsCsv } from '../lib/reviews-csv.ts';
import { serve, smmOk } from '../lib/smm.ts';

/** Gives a folder a disk of its own; false where this user may not. */
function smallDisk(folder: string, megabytes: number): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('a file that the disk has no room for is refused as such, nothing of it stays, and the server goes on', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'smm-full-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  if (!smallDisk(folder, 16)) return t.skip('this user may not mount a small disk');
  try {
    const data = join(folder, 'data');
    await smmOk('subject', 'add', 'shop', '--data', data);
    const token = /smm_\S+|[\w-]{40,}/.exec(await smmOk('token', 'create', 'uploader', '--data', data))?.[0];
    const server = await serve(data);
    const upload = async (body: string) => {
      const answer = await fetch(`${server.url}/admin/api/imports?name=a.csv`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/octet-stream' },
        body,
      });
      return { status: answer.status, text: await answer.text() };
    };
    try {
      const full = await upload('x'.repeat(20_000_000));
      assert.equal(full.status, 507, full.text);
      assert.match(full.text, /\/problems\/no-space.*Make room on the machine, and send it again/s);
      assert.deepEqual(readdirSync(join(data, 'incoming')), []);
      assert.equal((await upload(reviewsCsv(3))).status, 201);
    } finally {
      await server.stop();
    }
  } finally {
    execFileSync('umount', [folder]);
  }
});
