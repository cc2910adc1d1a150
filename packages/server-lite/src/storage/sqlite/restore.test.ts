import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { addShop, review } from '../storage.contract.ts';
import { openStorage } from './open-storage.ts';
import { restore } from './restore.ts';

const root = mkdtempSync(join(tmpdir(), 'smm-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));

test('a restored store is the backup, under names never used; what was there is kept', async () => {
  const dir = join(root, 'a');
  const file = join(root, 'a.db');
  const store = await openStorage({ dir });
  await addShop(store);
  for (let i = 0; i < 60; i++) {
    const { id } = await store.items.receive(review({ sourceId: `s${i}` }), 'shop');
    await store.items.publish([id], { by: 'cli' });
  }
  const session = new Uint8Array(32).fill(1);
  const link = new Uint8Array(32).fill(2);
  await store.links.create({ hash: link, purpose: 'first', role: 'owner', lifetimeMs: 60_000 }, 'cli');
  const begun = { hash: session, way: 'link' as const, userAgent: '', lifetimeMs: 60_000 };
  await store.links.use(link, { name: 'Sample', email: null }, { password: 'x' }, begun);
  await store.links.create(
    { hash: new Uint8Array(32), purpose: 'invitation', role: 'viewer', lifetimeMs: 60_000 },
    'cli',
  );
  await store.backup(file);
  const { next } = (await store.read.head('home', 'selection'))!;
  await store.items.receive(review({ sourceId: 'later' }), 'shop');

  await assert.rejects(restore(file, dir), /is in use/);
  await store.close();
  const { items, kept } = await restore(file, dir);
  assert.equal(items, 60);
  assert.ok(kept !== null && existsSync(kept));

  const restored = await openStorage({ dir, create: false });
  const head = (await restored.read.head('home', 'selection'))!;
  assert.equal(head.selection.received, 60);
  assert.notEqual(head.next, next);
  assert.equal((await restored.read.page('home', 'selection', next!))?.immutable, false);
  assert.equal((await restored.read.page('home', 'selection', head.next!))?.immutable, true);
  assert.deepEqual((await restored.audit()).findings, []);
  assert.equal(await restored.sessions.verify(session, 60_000), undefined, 'nobody is signed in by an old copy');
  assert.deepEqual(await restored.links.list(), []);
  assert.equal((await restored.accounts.list()).length, 1);
  await restored.close();
});

test('what is no good is refused, and nothing is changed', async () => {
  const dir = join(root, 'b');
  const file = join(root, 'b.db');
  const store = await openStorage({ dir });
  await addShop(store);
  await store.items.receive(review(), 'shop');
  await store.backup(file);
  await store.close();

  const text = join(root, 'text.db');
  writeFileSync(text, 'not a database at all, but long enough to be taken for one'.repeat(20));
  const other = join(root, 'other.db');
  new DatabaseSync(other).exec('create table x (y)');
  const forged = new DatabaseSync(file);
  forged.exec("update content set data = replace(data, 'Fixed', 'Broke')");
  forged.close();
  for (const bad of [text, other, file, join(root, 'none.db')])
    await assert.rejects(restore(bad, dir), { name: 'StorageError' }, bad);

  const untouched = await openStorage({ dir, create: false });
  assert.equal((await untouched.items.list({})).total, 1);
  await untouched.close();
});

test('what is no backup is named as it was given, and what is there stays', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'smm-restore-none-'));
  try {
    const noBackup = join(dir, 'holiday.jpg');
    writeFileSync(noBackup, 'x'.repeat(10_000));
    for (const file of [noBackup, dir]) {
      await assert.rejects(restore(file, join(dir, 'data')), (error: Error) => {
        assert.equal(error.name, 'StorageError');
        assert.ok(error.message.startsWith(`${file} cannot be restored: `), error.message);
        return true;
      });
    }
    assert.deepEqual(readdirSync(join(dir, 'data')), []);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
