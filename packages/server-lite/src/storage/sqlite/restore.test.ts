import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('what was withdrawn or erased after the backup stays so', async () => {
  const dir = join(root, 'c');
  const file = join(root, 'c.db');
  const store = await openStorage({ dir });
  await addShop(store);
  const ids: string[] = [];
  for (const word of ['keptword', 'withdrawnword', 'erasedword'])
    ids.push((await store.items.receive(review({ sourceId: word, body: `Sample ${word}` }), 'shop')).id);
  await store.items.publish(ids, { by: 'cli' });
  const [kept = '', withdrawn = '', erased = ''] = ids;
  await store.backup(file);
  await store.items.withdraw(withdrawn, { by: 'author' });
  await store.items.erase(erased, { by: 'author' });
  await store.close();

  assert.equal((await restore(file, dir)).takenBack, 2);
  const restored = await openStorage({ dir, create: false });
  const states = await Promise.all(ids.map(async (id) => (await restored.items.get(id))?.state));
  assert.deepEqual(states, ['published', 'withdrawn', 'erased']);
  assert.match((await restored.items.history(erased)).at(-1) ?? '', /"by":"restore".*"type":"erased"/);
  assert.equal((await restored.read.item(kept)) !== undefined, true);
  assert.equal(await restored.read.item(withdrawn), 'gone');
  assert.deepEqual((await restored.audit()).findings, []);
  await restored.close();
  const left = readFileSync(join(dir, 'smm.db'));
  assert.deepEqual([left.includes('keptword'), left.includes('erasedword')], [true, false]);

  rmSync(join(dir, 'smm.db'));
  new DatabaseSync(join(dir, 'smm.db')).exec('create table other (x)');
  assert.equal((await restore(file, dir)).takenBack, null, 'nobody can tell from a store that cannot be read');
});

test('who unsubscribed or was erased after the backup is not asked again, in the store that it was made of', async () => {
  const dir = join(root, 'e');
  const file = join(root, 'e.db');
  const store = await openStorage({ dir });
  await addShop(store);
  for (const name of ['stays', 'leaves', 'erased']) await store.people.add({ name, email: `${name}@example.com` });
  await store.backup(file);
  const { people } = await store.people.list({ q: 'erased' });
  await store.people.erase(people[0]!.id);
  await store.suppressions.add('leaves@example.com', 'bounced');
  await store.close();

  assert.equal((await restore(file, dir)).takenBack, 1);
  const restored = await openStorage({ dir, create: false });
  const left = (await restored.people.list({})).people.map(({ name, suppressed }) => [name, suppressed]);
  assert.deepEqual(left, [
    ['leaves', 'bounced'],
    ['stays', null],
  ]);
  const reasons = (await restored.suppressions.list()).suppressions.map(({ reason }) => reason);
  assert.deepEqual(reasons.sort(), ['bounced', 'erased']);
  await restored.close();

  const other = join(root, 'f');
  const another = await openStorage({ dir: other });
  await another.suppressions.add('stays@example.com', 'by-hand');
  await another.close();
  assert.equal((await restore(file, other)).takenBack, 0);
  const moved = await openStorage({ dir: other, create: false });
  assert.equal((await moved.suppressions.list()).total, 0, 'hashes of another key say nothing here');
  await moved.close();
});

test('a store that is no database any more is put aside, with what belongs to it', async () => {
  const dir = join(root, 'd');
  const file = join(root, 'd.db');
  const store = await openStorage({ dir });
  await addShop(store);
  await store.items.receive(review(), 'shop');
  await store.backup(file);
  await store.close();
  const present = join(dir, 'smm.db');
  for (const broken of ['no database at all '.repeat(100), readFileSync(present).fill(1, 100)]) {
    writeFileSync(present, broken);
    writeFileSync(`${present}-wal`, 'what was left');
    await assert.rejects(openStorage({ dir, create: false }), /smm restore/);
    const { items, kept, takenBack } = await restore(file, dir);
    assert.deepEqual([items, takenBack], [1, null]);
    assert.deepEqual(readFileSync(kept!), Buffer.from(broken));
    assert.equal(existsSync(`${present}-wal`), false);
    const restored = await openStorage({ dir, create: false });
    assert.deepEqual((await restored.audit()).findings, []);
    await restored.close();
    rmSync(kept!);
  }
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
    assert.deepEqual(readdirSync(join(dir, 'data')), ['restore.lock']);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
