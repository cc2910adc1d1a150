import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { prepared } from '../storage.contract.ts';
import { openStorage } from './open-storage.ts';

test('the same file again publishes what waits of it, but for what was moved to another subject since', async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'smm-waiting-'));
  const store = await openStorage({ dir });
  t.after(async () => {
    await store.close();
    rmSync(dir, { recursive: true });
  });
  for (const slug of ['kettle', 'toaster']) {
    await store.subjects.add({ slug, type: 'Product', name: slug, sample: false });
    await store.collections.add({ slug, name: slug, subject: slug, rules: [] });
  }
  const bring = async (publish: boolean) => {
    const file = { subject: 'kettle', fileName: 'a.csv', digest: 'd'.repeat(64), publish, by: 'cli' };
    const run = await store.beginImport(file);
    run.add([prepared(1, 'Words one.'), prepared(2, 'Words two.')]);
    return run.finish();
  };
  await bring(false);
  const [moved] = (await store.items.list({ state: 'pending' })).items;
  await store.items.edit(moved!.id, { subject: 'toaster' }, { by: 'cli' });
  assert.deepEqual(await bring(true), { added: 0, merged: 2, published: 1 });
  assert.equal((await store.items.get(moved!.id))?.state, 'pending');
  assert.deepEqual((await store.audit()).findings, []);
});
