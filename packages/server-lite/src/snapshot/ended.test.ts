import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openFixture, review } from '../testing/fixture.ts';
import { many } from '../testing/many.ts';
import { filesIn, itemsIn, snapshotOf, spareFolder } from '../testing/snapshot-folder.ts';
import { OWN } from './inside.ts';

const ACT = { by: 'test', attested: true };
const HEADS = ['home', 'best'].flatMap((slug) => [`v1/collections/${slug}.json`, `v1/collections/${slug}/all.json`]);

class Ended extends Error {}

/** Ends the run at its n-th file, as whatever comes in between would. */
const endAt =
  (n: number) =>
  (done: number): void => {
    if (done === n) throw new Ended();
  };

/** Every head that is there leads to its end, and each of its items has a file. */
function assertWhole(folder: string, what: string): void {
  for (const head of HEADS) {
    if (!existsSync(join(folder, head))) continue;
    for (const id of itemsIn(folder, head))
      assert.ok(existsSync(join(folder, `v1/reviews/${id}.json`)), `${what}: ${head} shows ${id}`);
  }
}

/** Without what is there for who came before, and without the manifest, which names that. */
function current(folder: string): Map<string, string> {
  const manifest = readFileSync(join(folder, OWN, 'manifest'), 'utf8')
    .split('\n')
    .slice(1);
  const kept = new Set(manifest.filter((line) => line.split(' ')[2] === 'k').map((line) => line.split(' ')[3]));
  return new Map([...filesIn(folder)].filter(([path]) => !kept.has(path) && !path.startsWith(OWN)));
}

test('ended anywhere, the folder can be served, and the next run makes it what it should be', async (t) => {
  const { storage, ids, close } = await openFixture(130);
  t.after(close);
  const { files } = await snapshotOf(storage, join(spareFolder(t), 'counted'));
  const times = many(3, 9);
  for (let n = 0; n < times; n++) {
    const share = (n * 0.99) / times;
    const folder = spareFolder(t);
    await snapshotOf(storage, folder);
    // A review of each kind: one that comes, one that is withdrawn behind the head.
    const { id } = await storage.items.receive(review(1000 + n), 'shop');
    await storage.items.publish([id], ACT);
    await storage.items.withdraw(ids[40 + n] as string, ACT);
    const at = Math.ceil(files * share) + 1;
    await assert.rejects(snapshotOf(storage, folder, { onProgress: endAt(at) }), Ended);
    assertWhole(folder, `ended at ${at}`);
    // What the run that was ended had written may be withdrawn before the next.
    await storage.items.erase(id, ACT);
    const { purge } = await snapshotOf(storage, folder);
    assertWhole(folder, `completed after ${at}`);
    assert.ok(purge.includes(`/v1/reviews/${ids[40 + n]}.json`), `told of, ended at ${at}`);
    assert.ok(!existsSync(join(folder, OWN, 'unfinished')));
    const fresh = spareFolder(t);
    await snapshotOf(storage, fresh);
    assert.deepEqual(current(folder), current(fresh), `as a fresh one, ended at ${at}`);
    for (const [path, text] of filesIn(folder)) assert.ok(!text.includes(`review ${1000 + n}:`), path);
  }
});

test('a first run that was ended is gone on with', async (t) => {
  const { storage, close } = await openFixture(60);
  t.after(close);
  const [folder, fresh] = [spareFolder(t), spareFolder(t)];
  await assert.rejects(snapshotOf(storage, folder, { onProgress: endAt(70) }), Ended);
  assertWhole(folder, 'ended');
  await snapshotOf(storage, folder);
  await snapshotOf(storage, fresh);
  assert.deepEqual(filesIn(folder), filesIn(fresh));
});

test('two runs at once: the second says so and ends', async (t) => {
  const { storage, close } = await openFixture(30);
  t.after(close);
  const folder = spareFolder(t);
  let second: Promise<unknown> | undefined;
  const first = snapshotOf(storage, folder, {
    onProgress: () => void (second ??= assert.rejects(snapshotOf(storage, folder), /Another smm snapshot writes into/)),
  });
  await first;
  assert.ok(second);
  await second;
  const { written } = await snapshotOf(storage, folder);
  assert.equal(written, 0);
});

test('a store that changes meanwhile is written as it was at the start', async (t) => {
  const { storage, ids, close } = await openFixture(130);
  t.after(close);
  const [folder, before] = [spareFolder(t), spareFolder(t)];
  await snapshotOf(storage, before);
  let change: Promise<unknown> | undefined;
  await snapshotOf(storage, folder, {
    onProgress: () => void (change ??= storage.items.withdraw(ids[20] as string, ACT)),
  });
  await change;
  assert.deepEqual(filesIn(folder), filesIn(before));
  const { removed } = await snapshotOf(storage, folder);
  assert.ok(removed.includes(`v1/reviews/${ids[20]}.json`));
});

test('ended after all was done: nothing is written again, and what stays for who still reads stays', async (t) => {
  const { storage, ids, close } = await openFixture(60);
  t.after(close);
  const folder = spareFolder(t);
  await snapshotOf(storage, folder);
  await storage.items.withdraw(ids[3] as string, ACT);
  const { kept, written } = await snapshotOf(storage, folder);
  assert.ok(kept > 0 && written > 0);
  const before = filesIn(folder);
  const names = [...before.keys()].filter((path) => !path.startsWith(OWN));
  writeFileSync(join(folder, OWN, 'unfinished'), `\n${names.join('\n')}\nv1/collections/ho`);
  const again = await snapshotOf(storage, folder);
  assert.deepEqual([again.written, again.removed, again.purge, again.kept], [0, [], [], kept]);
  assert.deepEqual(filesIn(folder), before);
});
