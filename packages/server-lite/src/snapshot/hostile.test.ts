import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { openFixture } from '../testing/fixture.ts';
import { filesIn, snapshotOf, spareFolder } from '../testing/snapshot-folder.ts';
import { OWN } from './inside.ts';

const ACT = { by: 'test', attested: true };

/** A snapshot, and beside it a folder with something that is not ours. */
async function beside(t: TestContext, published = 8) {
  const { storage, ids, close } = await openFixture(published);
  t.after(close);
  const spare = spareFolder(t);
  const [folder, other] = [join(spare, 'snapshot'), join(spare, 'other')];
  mkdirSync(other);
  writeFileSync(join(other, 'precious.json'), 'precious');
  await snapshotOf(storage, folder);
  const manifest = join(folder, OWN, 'manifest');
  const untouched = (): void => assert.deepEqual([...filesIn(other)], [['precious.json', 'precious']]);
  return { storage, ids, spare, folder, other, manifest, untouched };
}

test('a folder that holds something else is refused, and stays as it was', async (t) => {
  const { storage, other, untouched, spare } = await beside(t);
  await assert.rejects(snapshotOf(storage, other), { name: 'SnapshotError', message: /holds "precious\.json"/ });
  untouched();
  await assert.rejects(snapshotOf(storage, join(other, 'precious.json')), { name: 'SnapshotError' });
  await assert.rejects(snapshotOf(storage, join(spare, 'not', 'there')), /not is not there\. Make it/);
  await assert.rejects(snapshotOf(storage, join(other, 'precious.json', 'below')), /precious\.json is no folder/);
  symlinkSync(join(spare, 'nowhere'), join(spare, 'link'));
  await assert.rejects(snapshotOf(storage, join(spare, 'link')), {
    name: 'SnapshotError',
    message: /leads nowhere\. Make/,
  });
  mkdirSync(join(spare, 'kept'));
  writeFileSync(join(spare, 'kept', '.gitkeep'), '');
  await snapshotOf(storage, join(spare, 'kept'));
});

test('what the owner puts beside our files stays there', async (t) => {
  const { storage, ids, folder } = await beside(t);
  writeFileSync(join(folder, 'index.html'), 'mine');
  writeFileSync(join(folder, '_headers'), 'mine');
  writeFileSync(join(folder, 'v1', 'mine.json'), 'mine');
  await storage.items.withdraw(ids[3] as string, ACT);
  await snapshotOf(storage, folder);
  for (const path of ['index.html', '_headers', 'v1/mine.json'])
    assert.equal(readFileSync(join(folder, path), 'utf8'), 'mine');
});

const HOSTILE: Record<string, string> = {
  'a path that leads out': '../other/precious.json',
  'an absolute path': '/etc/passwd',
  'a path that leads out within': 'v1/../../other/precious.json',
  'a path of another system': 'v1\\..\\..\\other\\precious.json',
  'a hidden file': '.git/config',
  'a file of ours': `${OWN}/lock`,
  'a drive': 'C:/precious.json',
};

for (const [what, path] of Object.entries(HOSTILE)) {
  test(`a manifest that names ${what} is refused whole`, async (t) => {
    const { storage, folder, manifest, untouched } = await beside(t);
    const [head, ...lines] = readFileSync(manifest, 'utf8').split('\n');
    writeFileSync(manifest, [head, `${'x'.repeat(22)} 8 n ${path}`, ...lines].join('\n'));
    const before = filesIn(folder);
    await assert.rejects(snapshotOf(storage, folder), { name: 'SnapshotError', message: /not what smm writes/ });
    assert.deepEqual(filesIn(folder), before);
    untouched();
  });
}

for (const [what, text] of Object.entries({
  nothing: '',
  'no JSON': 'smm\n',
  'the manifest of something else': '{"smm":"export","format":1}\n',
  'half a line': '{"smm":"snapshot","format":1}\nabc',
  'a newer format': '{"smm":"snapshot","format":99}\n',
})) {
  test(`a manifest that is ${what} is refused`, async (t) => {
    const { storage, folder, manifest } = await beside(t);
    writeFileSync(manifest, text);
    await assert.rejects(snapshotOf(storage, folder), { name: 'SnapshotError' });
    assert.equal(readFileSync(manifest, 'utf8'), text);
  });
}

test('a folder that was exchanged for a link is not followed: nothing is written or deleted behind it', async (t) => {
  const { storage, ids, folder, other, untouched } = await beside(t);
  const reviews = join(folder, 'v1', 'reviews');
  renameSync(reviews, join(folder, 'moved'));
  symlinkSync(other, reviews);
  writeFileSync(join(folder, OWN, 'unfinished'), `\nv1/reviews/precious.json\n`);
  await storage.items.withdraw(ids[3] as string, ACT);
  await assert.rejects(snapshotOf(storage, folder), { name: 'SnapshotError', message: /is a link/ });
  untouched();
});

test('a link in the place of a file is exchanged for the file, or taken away; what it leads to stays', async (t) => {
  const { storage, ids, folder, other, untouched } = await beside(t);
  const [gone, stays] = [ids[3], ids[4]].map((id) => join(folder, 'v1', 'reviews', `${id}.json`)) as [string, string];
  for (const file of [gone, stays, join(folder, 'policy.json')]) {
    rmSync(file);
    symlinkSync(join(other, 'precious.json'), file);
  }
  await storage.items.withdraw(ids[3] as string, ACT);
  await snapshotOf(storage, folder);
  untouched();
  assert.ok(!existsSync(gone));
  assert.match(readFileSync(stays, 'utf8'), /^\{"item"/);
  assert.match(readFileSync(join(folder, 'policy.json'), 'utf8'), /^\{"subjects"/);
});

test('our own folder, its lock or its manifest as links are refused', async (t) => {
  for (const name of ['', 'lock', 'manifest']) {
    const { storage, folder, other, untouched } = await beside(t);
    const path = join(folder, OWN, name);
    rmSync(path, { recursive: true });
    symlinkSync(name === '' ? other : join(other, 'precious.json'), path);
    await assert.rejects(snapshotOf(storage, folder), { name: 'SnapshotError' }, name);
    untouched();
  }
});

test('a page of before that is other than we wrote it is taken away rather than passed on', async (t) => {
  const { storage, ids, folder } = await beside(t, 60);
  const pages = [...filesIn(folder).keys()].filter((path) => /home\/p-/.test(path));
  const [page = ''] = pages;
  const forged = '{"items":[{"identifier":"x"}],"links":{"next":"https://elsewhere.example/"}}';
  writeFileSync(join(folder, page), forged);
  await storage.items.withdraw(ids[0] as string, ACT);
  await snapshotOf(storage, folder);
  assert.ok(!existsSync(join(folder, page)) || readFileSync(join(folder, page), 'utf8') !== forged);
});
