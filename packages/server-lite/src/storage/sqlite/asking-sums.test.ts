import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Kysely } from 'kysely';
import { up as askingSums } from '../migrations/0013-asking-sums.ts';
import { addShop } from '../storage.contract.ts';
import type { Storage } from '../storage.ts';
import { openConnection } from './connection.ts';
import { nodeSqliteDialect } from './dialect.ts';
import { SQLITE } from './engine.ts';
import { DATABASE_FILE, openStorage } from './open-storage.ts';

const root = mkdtempSync(join(tmpdir(), 'smm-asking-sums-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
const TRIGGERS = "select name from sqlite_schema where type = 'trigger' and name like 'asking_tally_%'";

/** A store in which ten were asked, and seven messages were sent. */
async function asked(): Promise<{ dir: string; store: Storage; id: string }> {
  const dir = mkdtempSync(join(root, 'store-'));
  const store = await openStorage({ dir });
  await addShop(store);
  await store.collections.add({ slug: 'wall', name: 'Wall', subject: 'shop', rules: [] });
  await store.people.take(Array.from({ length: 10 }, (_, i) => ({ name: `P ${i}`, email: `p${i}@example.com` })));
  const id = await store.askings.add({
    collection: 'wall',
    people: {},
    way: 'email',
    words: { subject: '', text: '' },
    remindAfter: 7,
    capDays: 90,
    when: new Date(0).toISOString(),
    origin: 'https://reviews.example.com',
    by: 'test',
  });
  while (await store.askings.choose());
  for (let i = 0; i < 7; i++) {
    const message = await store.askings.claim();
    assert.ok(message);
    await store.askings.settle(message, { outcome: 'sent' });
  }
  return { dir, store, id };
}

test('a store from before the sums has them when it is opened', async () => {
  const { dir, store, id } = await asked();
  const { figures } = (await store.askings.get(id))!;
  assert.deepEqual([figures.sent, figures.waiting], [7, 3]);
  await store.close();
  const raw = openConnection(join(dir, DATABASE_FILE));
  for (const { name } of raw.prepare(TRIGGERS).all() as { name: string }[]) raw.exec(`drop trigger ${name}`);
  raw.exec('drop table asking_tally');
  await askingSums(new Kysely<unknown>({ dialect: nodeSqliteDialect(raw) }), SQLITE);
  raw.close();
  const again = await openStorage({ dir });
  assert.deepEqual((await again.askings.get(id))?.figures, figures);
  await again.askings.stop(id);
  const stopped = (await again.askings.get(id))!.figures;
  assert.deepEqual([stopped.sent, stopped.waiting, stopped.dropped], [7, 0, 3]);
  assert.deepEqual((await again.audit()).findings, []);
  await again.close();
});

test('sums that were tampered with are named, missing ones too', async () => {
  const { dir, store, id } = await asked();
  const raw = openConnection(join(dir, DATABASE_FILE));
  raw.exec("update asking_tally set count = 8 where what = 'first/sent'");
  raw.exec("delete from asking_tally where what = 'first/waiting'");
  raw.close();
  assert.deepEqual((await store.audit()).findings, [
    { where: `asking ${id}`, what: 'It says 8 for “first/sent”, and there are 7.' },
    { where: `asking ${id}`, what: 'It says 0 for “first/waiting”, and there are 3.' },
  ]);
  await store.close();
});
