import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { exportFiles, writeZip } from '../testing/export-files.ts';
import { openFixture } from '../testing/fixture.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

function smm(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...words], (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, out, err });
    });
  });
}

test('a whole store by command: looked at, made, refused where one is, and never taken for words', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'smm-command-'));
  t.after(() => rm(folder, { recursive: true }));
  const fixture = await openFixture(8);
  const files = await exportFiles(fixture.storage);
  const file = await writeZip(join(folder, 'all.zip'), files);
  await fixture.close();
  const data = join(folder, 'store');

  const looked = await smm('import', file, '--data', data, '--dry-run');
  assert.match(looked.out, /It is whole: 11 items .* Nothing was written/);
  assert.match(looked.err, /Not in it, because it opens something: tokens \(1\)/);
  assert.deepEqual(await readdir(folder), ['all.zip']);

  const wrong = await smm('import', file, '--data', data, '--publish', '--subject', 'shop');
  assert.match(wrong.err, /is a whole store, .*Leave --subject, --publish out/);
  const both = await smm('import', file, file, '--data', data);
  assert.match(both.err, /Import it by itself/);
  assert.deepEqual(await readdir(folder), ['all.zip']);

  const made = await smm('import', file, '--data', data, '--json');
  const { items, leftOut, stopped, dryRun } = JSON.parse(made.out) as Record<string, unknown>;
  assert.deepEqual([made.code, items, leftOut, stopped, dryRun], [0, 11, { tokens: 1 }, 0, false]);

  const again = await smm('import', file, '--data', data);
  assert.equal(again.code, 1);
  assert.match(again.err, /has a store already.*--data OTHER_FOLDER.*smm import items\.ndjson.*Nothing was written/);
  // As the admin page asks for it.
  const page = await smm('import', file, '--data', data, '--dry-run', '--preview', '5', '--json', '--subject', 'shop');
  assert.match(`${page.out}${page.err}`, /has a store already/);

  const older = await writeZip(
    join(folder, 'older.zip'),
    new Map([...files].filter(([name]) => !/^store\/|^manifest/.test(name))),
  );
  const told = await smm('import', older, '--data', join(folder, 'third'));
  assert.match(told.err, /from before smm could make a store of one.*smm import items\.ndjson.*Nothing was written/);
  assert.ok(!(await readdir(folder)).includes('third'));
});
