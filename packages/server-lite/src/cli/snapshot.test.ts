import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { commandLine } from '../testing/command-line.ts';
import { openFixture } from '../testing/fixture.ts';
import { spareFolder } from '../testing/snapshot-folder.ts';

const smm = commandLine({ after });

test('a list for caches that could not be kept is told of before anything is written', async (t) => {
  const fixture = await openFixture(1);
  t.after(() => fixture.close());
  const folder = spareFolder(t);
  const dir = join(folder, 'public');
  const snapshot = (purge: string) => smm('snapshot', dir, '--data', fixture.folder, '--purge', purge);
  mkdirSync(join(folder, 'lists'));
  for (const [purge, expected] of [
    [dir, /would lie in the snapshot/],
    [join(dir, 'purge.txt'), /would lie in the snapshot/],
    [join(dir, '..purge'), /would lie in the snapshot/],
    [join(folder, 'lists'), /is a folder/],
    [join(folder, 'none', 'purge.txt'), /is in a folder that is not there/],
  ] as const) {
    const { code, err } = await snapshot(purge);
    assert.equal(code, 1);
    assert.match(err, expected, purge);
    assert.match(err, /^smm: --purge: /);
    assert.ok(!existsSync(dir), purge);
  }
  assert.equal((await snapshot(join(folder, '..purge'))).code, 0);
  assert.ok(readdirSync(folder).includes('..purge'));
});
