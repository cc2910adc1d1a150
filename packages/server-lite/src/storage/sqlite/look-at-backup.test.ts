import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { addShop, review } from '../storage.contract.ts';
import type { Storage } from '../storage.ts';
import { lookAtBackup } from './look-at-backup.ts';
import { openStorage } from './open-storage.ts';
import { restore } from './restore.ts';

let folder = '';
let dir = '';
let file = '';
let store: Storage;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'smm-look-'));
  dir = join(folder, 'data');
  file = join(folder, 'backup.db');
  store = await openStorage({ dir });
  await addShop(store);
});
after(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test('says what a backup holds, and what happened since', async () => {
  const ids: string[] = [];
  for (const sourceId of ['a', 'b', 'c', 'd']) ids.push((await store.items.receive(review({ sourceId }), 'shop')).id);
  await store.items.publish(ids.slice(0, 3), { by: 'cli' });
  for (const name of ['stays', 'leaves']) await store.people.add({ name, email: `${name}@example.com` });
  await store.tokens.create('old program');
  await store.backup(file);
  const same = lookAtBackup(file, dir);
  assert.deepEqual(same.items, { pending: 1, published: 3, hidden: 0, withdrawn: 0, erased: 0 });
  assert.deepEqual([same.people, same.subjects.length], [2, 1]);
  const [items, changes, people, suppressed] = [
    same.since?.items,
    same.since?.changes,
    same.since?.people,
    same.since?.suppressed,
  ];
  assert.deepEqual([items, changes, people, suppressed], [0, 0, 0, 0]);
  assert.deepEqual([same.since?.isSameStore, same.since?.isSetOtherwise], [true, false]);
  assert.equal(same.lastChange, same.since?.lastChange);

  await store.items.withdraw(ids[0] ?? '', { by: 'author' });
  await store.items.erase(ids[1] ?? '', { by: 'author' });
  await store.items.hide([ids[2] ?? ''], 'off-topic', { by: 'cli' });
  await store.items.receive(review({ sourceId: 'e' }), 'shop');
  await store.people.add({ name: 'comes' });
  await store.suppressions.add('leaves@example.com', 'bounced');
  await store.tokens.revoke('old program');
  const { since } = lookAtBackup(file, dir);
  const lastChange = since?.lastChange ?? null;
  assert.ok(lastChange !== null && lastChange >= (same.lastChange ?? ''));
  assert.deepEqual(since, {
    isSameStore: true,
    lastChange,
    items: 1,
    changes: 1,
    people: 1,
    asked: 0,
    isSetOtherwise: true,
    withdrawn: 1,
    erased: 1,
    suppressed: 1,
    accounts: [],
    tokens: ['old program'],
  });
  assert.deepEqual(readdirSync(folder).sort(), ['backup.db', 'data'], 'nothing is written beside it');
});

test('what was merged into another goes by the name of that one', async () => {
  await store.subjects.add({ slug: 'shpo', type: 'Organization', name: 'Shpo', sample: false });
  const merged = join(folder, 'merged.db');
  const names = async () => {
    rmSync(merged, { force: true });
    await store.backup(merged);
    return lookAtBackup(merged, dir).subjects;
  };
  assert.equal((await names()).length, 2);
  await store.merges.begin('shpo', 'shop', { by: 'cli', attested: true });
  await store.merges.work();
  assert.deepEqual(await names(), [(await store.subjects.get('shop'))?.name]);
  await store.merges.undo('shpo', 'cli');
  await store.merges.work();
});

test('after a restore, what came since it went its own way is told, not what came before', async () => {
  await store.close();
  const { kept } = await restore(file, dir);
  store = await openStorage({ dir, create: false });
  const { id } = await store.items.receive(review({ sourceId: 'after' }), 'shop');
  const { since, items } = lookAtBackup(kept ?? '', dir);
  assert.equal(items.pending, 2);
  // What was withdrawn and erased again is no loss.
  assert.deepEqual([since?.items, since?.changes], [1, 0]);
  assert.equal((await store.items.get(id))?.state, 'pending');
});

test('a store of somewhere else, or none, is told', async () => {
  const other = join(folder, 'other');
  assert.equal(lookAtBackup(file, other).since, null);
  const another = await openStorage({ dir: other });
  await another.close();
  assert.equal(lookAtBackup(file, other).since?.isSameStore, false);
  writeFileSync(join(other, 'smm.db'), 'no database at all '.repeat(100));
  assert.equal(lookAtBackup(file, other).since, null);
  rmSync(other, { recursive: true });
});

test('what is no backup is refused, with what it is', () => {
  const refused = (name: string, why: RegExp) =>
    assert.throws(() => lookAtBackup(join(folder, name), dir), { name: 'StorageError', message: why });
  refused('none.db', /is not there/);
  writeFileSync(join(folder, 'holiday.jpg'), 'x'.repeat(10_000));
  refused('holiday.jpg', /cannot be read: file is not a database/);
  writeFileSync(join(folder, 'empty.db'), '');
  refused('empty.db', /is no backup of smm/);
  const other = new DatabaseSync(join(folder, 'other.db'));
  other.exec('create table x (y)');
  other.close();
  refused('other.db', /is no backup of smm: it is a database/);
  copyFileSync(file, join(folder, 'newer.db'));
  const newer = new DatabaseSync(join(folder, 'newer.db'));
  newer.exec("update meta set value = '999' where key = 'schema'");
  newer.close();
  refused('newer.db', /made by a newer smm \(schema 999/);
  for (const name of ['holiday.jpg', 'empty.db', 'other.db', 'newer.db']) rmSync(join(folder, name));
});
