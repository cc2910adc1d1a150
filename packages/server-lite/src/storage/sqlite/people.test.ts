import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { peopleImportContract } from '../people-import.contract.ts';
import { peopleWrittenContract } from '../people-written.contract.ts';
import { peopleContract } from '../people.contract.ts';
import { prepared, review } from '../storage.contract.ts';
import { openConnection } from './connection.ts';
import { DATABASE_FILE, openStorage } from './open-storage.ts';

const root = mkdtempSync(join(tmpdir(), 'smm-people-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
const folder = (): string => mkdtempSync(join(root, 'store-'));

const open = (clock: () => Date) => openStorage({ dir: folder(), clock });
peopleContract('sqlite', open);
peopleImportContract('sqlite', open);
peopleWrittenContract('sqlite', open);

test('who was erased is in none of the files', async () => {
  const dir = folder();
  const store = await openStorage({ dir });
  await store.people.take(
    Array.from({ length: 300 }, (_, i) => ({ name: `Person ${i}`, email: `p${i}@example.com`, note: 'x'.repeat(i) })),
  );
  const id = await store.people.add({
    name: 'Canaria',
    email: 'canary@example.com',
    note: 'CANARY',
    tags: ['canarytag'],
  });
  await store.people.set(id, { telephone: '555 000 111' });
  await store.people.erase(id);
  for (const file of readdirSync(dir))
    assert.doesNotMatch(readFileSync(join(dir, file), 'latin1'), /canar|555 000/i, file);
  await store.close();
});

test('who came by a file that was taken back, and the address of an erased review, are in none of the files', async () => {
  const dir = folder();
  const store = await openStorage({ dir });
  await store.subjects.add({ slug: 'shop', type: 'LocalBusiness', name: 'Shop', sample: false });
  const run = await store.peopleImports.begin('clients.csv', 'test');
  const canaries = Array.from({ length: 200 }, (_, i) => ({ name: `Canary ${i}`, email: `canary${i}@example.com` }));
  await store.people.take([...canaries, { name: 'Stays', email: 'stays@example.com' }], run);
  const stays = (await store.people.list({ q: 'stays' })).people[0]!.id;
  await store.people.set(stays, { note: 'Changed' });
  for (let i = 0; i < 5; i++) {
    const item = review({ body: `Words ${i}`, authorEmail: `canaria${i}@example.org`, sourceId: `s${i}` });
    const { id } = await store.items.receive(item, 'shop');
    await store.items.erase(id, { by: 'test' });
  }
  assert.equal((await store.peopleImports.undo(run)).gone, 200);
  for (const file of readdirSync(dir)) assert.doesNotMatch(readFileSync(join(dir, file), 'latin1'), /canar[yi]/i, file);
  await store.close();
});

test('whose a review is, is looked up by an index', async () => {
  const dir = folder();
  const store = await openStorage({ dir });
  await store.close();
  const database = openConnection(join(dir, DATABASE_FILE), { readOnly: true, busyMs: 2000 });
  const plan = database
    .prepare(
      `explain query plan select 1 from person cross join item_address
       where person.seq in (1, 2) and item_address.address = substr(person.key, 3)`,
    )
    .all() as { detail: string }[];
  database.close();
  assert.match(
    plan.map(({ detail }) => detail).join('; '),
    /SEARCH item_address USING COVERING INDEX item_address_address/,
  );
});

test('whose the reviews of an import are is known to whoever asks next, before search has taken them up', async () => {
  const dir = folder();
  const store = await openStorage({ dir });
  await store.subjects.add({ slug: 'shop', type: 'LocalBusiness', name: 'Shop', sample: false });
  const person = await store.people.add({ name: 'Ada', email: 'Ada@Example.com' });
  const run = await store.beginImport({ subject: 'shop', fileName: 'a.csv', digest: 'd', publish: false, by: 'test' });
  const rows = Array.from({ length: 3000 }, (_, i) => {
    const row = prepared(i, `Words ${i}`);
    return {
      ...row,
      item: {
        ...row.item,
        subject: 'shop',
        datePublished: null,
        authorEmail: i % 1000 === 7 ? 'ada@example.com' : `p${i}@example.org`,
      },
    };
  });
  run.add(rows);
  await run.finish();
  assert.equal((await store.people.get(person))?.wrote.length, 3);
  const reach = await store.askings.reach({ people: {}, way: 'email', capDays: 30 });
  assert.deepEqual([reach.asked, reach.leftOut.wroteLately], [0, 1]);
  assert.equal((await store.audit()).ok, true);
  await store.close();
});
