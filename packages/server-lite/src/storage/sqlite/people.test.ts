import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { peopleImportContract } from '../people-import.contract.ts';
import { peopleWrittenContract } from '../people-written.contract.ts';
import { peopleContract } from '../people.contract.ts';
import { review } from '../storage.contract.ts';
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
      `explain query plan select 1 from person cross join content where person.seq in (1, 2) and instr(content.data, '"authorEmail":"') > 0
       and case when json_valid(content.data) then lower(json_extract(content.data, '$.authorEmail')) end = substr(person.key, 3)`,
    )
    .all() as { detail: string }[];
  database.close();
  assert.match(plan.map(({ detail }) => detail).join('; '), /SEARCH content USING INDEX content_address/);
});
