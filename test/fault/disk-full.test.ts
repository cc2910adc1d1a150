import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { reviewsCsv } from '../lib/reviews-csv.ts';
import { smm, smmOk } from '../lib/smm.ts';

const SIZE_KB = 3072;

/** Gives a folder room for so little; false where this user may not. */
function smallDisk(folder: string, kilobytes: number): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Leaves less room than a store of the sample needs. */
function fill(file: string, leave: number): void {
  const { bavail, bsize } = statfsSync(dirname(file));
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - leave)));
}

test('a full disk is said as such, nothing is half done, and with room the same command completes it', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'smm-full-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = `${folder}.csv`;
  writeFileSync(file, reviewsCsv(4000));
  t.after(() => rmSync(file));
  if (!smallDisk(folder, SIZE_KB)) return t.skip('this user may not mount a small disk');
  try {
    const data = join(folder, 'data');
    await smmOk('subject', 'add', 'shop', '--data', data);
    const full = await smm('import', file, '--publish', '--data', data);
    assert.equal(full.code, 1);
    assert.match(full.stderr, /The disk is full\. Nothing is half done: make room and run the command again\./);
    assert.doesNotMatch(full.stderr, /\n\s+at /);
    const told = await smm('import', file, '--publish', '--data', data, '--json');
    assert.equal(told.code, 1);
    assert.equal((JSON.parse(told.stdout) as { type: string }).type, 'system');
    assert.equal((await smm('audit', '--data', data)).code, 0);

    fill(join(folder, 'in the way'), 300 * 1024);
    const sample = await smm('sample', '--data', join(folder, 'other'));
    assert.equal(sample.code, 1);
    assert.match(sample.stderr, /disk is full/);
    assert.doesNotMatch(sample.stderr, /\n\s+at /);
    rmSync(join(folder, 'other'), { recursive: true, force: true });
    rmSync(join(folder, 'in the way'));

    execFileSync('mount', ['-o', 'remount,size=128m', folder]);
    const { added } = JSON.parse(await smmOk('import', file, '--publish', '--data', data, '--json')) as {
      added: number;
    };
    const { total } = JSON.parse(await smmOk('review', 'list', '--limit', '1', '--data', data, '--json')) as {
      total: number;
    };
    assert.equal(total, 4000, `${added} were added by the last run`);
    assert.equal((await smm('audit', '--data', data)).code, 0);
  } finally {
    execFileSync('umount', ['-l', folder]);
  }
});
