import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import { importTarget } from './import-target.ts';

test('an empty store gets its subject and its collection in one commit: a kill leaves both or neither', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'smm-test-'));
  const [storage, other] = [await openStorage({ dir: folder }), await openStorage({ dir: folder })];
  t.after(async () => {
    await storage.close();
    await other.close();
    rmSync(folder, { recursive: true, force: true });
  });
  // What another process finds as soon as the subject is acknowledged.
  let found: readonly string[] = [];
  const { subjects } = storage;
  const add = subjects.add.bind(subjects);
  subjects.add = async (subject) => {
    await add(subject);
    found = (await other.collections.list()).map(({ slug }) => slug);
  };
  assert.deepEqual(await importTarget(storage, {}), { subject: 'home', collection: 'home' });
  assert.deepEqual(found, ['home']);
});
