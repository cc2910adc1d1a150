import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { addShop, review } from '../storage.contract.ts';
import type { Storage } from '../storage.ts';
import { openStorage } from './open-storage.ts';
import { restore } from './restore.ts';

let folder = '';
let dir = '';
let file = '';
let store: Storage;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'smm-taken-back-'));
  dir = join(folder, 'data');
  file = join(folder, 'backup.db');
  store = await openStorage({ dir });
  await addShop(store);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function restored(from = file): Promise<Awaited<ReturnType<typeof restore>>> {
  await store.close();
  const done = await restore(from, dir);
  store = await openStorage({ dir, create: false });
  return done;
}

const names = async () => (await store.people.list({})).people.map(({ name }) => name).sort();

async function eraseNamed(q: string): Promise<void> {
  const [person] = (await store.people.list({ q })).people;
  assert.ok(person, q);
  await store.people.erase(person.id);
}

const sha = (text: string) => createHash('sha256').update(text).digest();

test('a name that its author took back after the backup is not shown by it', async () => {
  const secret = sha('receipt');
  const consents = (['publish', 'name'] as const).map((scope) => ({ scope, text: `Yes to ${scope}`, language: 'en' }));
  const kept = await store.submissions.receive({
    item: review({ body: 'Sample words of an author', authorName: 'Sample Author', isPlain: true }),
    subject: 'shop',
    consents,
    number: 'sample-number',
    secret,
    key: sha('key'),
    token: sha('token'),
    request: sha('request'),
    nonce: randomBytes(16),
  });
  assert.ok(kept.outcome === 'added');
  await store.items.publish([kept.kept.id], { by: 'cli' });
  await store.backup(file);
  await store.submissions.agree(secret, consents.slice(0, 1));
  assert.equal((await restored()).takenBack, 1);
  const sent = await store.submissions.bySecret(secret);
  assert.deepEqual(
    sent?.consents.map(({ scope, text }) => [scope, text]),
    [['publish', 'Yes to publish']],
  );
  const item = await store.read.item(kept.kept.id);
  assert.ok(typeof item === 'object');
  assert.doesNotMatch(item.json, /Sample Author/);
  assert.match(item.json, /Sample words of an author/);
  assert.deepEqual((await store.audit()).findings, []);
});

test('who was erased without an address stays so; who came later comes again with the backup of before', async () => {
  for (const name of ['Stays', 'Leaves']) await store.people.add({ name, telephone: `+4930${name.length}00000` });
  await store.backup(file);
  await eraseNamed('Leaves');
  await store.people.add({ name: 'Comes' });
  const first = await restored();
  assert.equal(first.takenBack, 1);
  assert.deepEqual(await names(), ['Stays']);

  await store.people.add({ name: 'Newest' });
  const second = await restored(first.kept ?? '');
  assert.deepEqual(
    await names(),
    ['Comes', 'Stays'],
    'not in the store is not erased, where the two went different ways',
  );
  assert.equal(second.takenBack, 0);
  await restored(second.kept ?? '');
  assert.deepEqual(await names(), ['Newest', 'Stays']);
});

test('people of a file that was taken back may come again', async () => {
  const number = await store.peopleImports.begin('sample.csv', 'cli');
  await store.people.take([{ name: 'From a file' }], number);
  await store.people.add({ name: 'By hand' });
  await store.backup(file);
  await store.peopleImports.undo(number);
  assert.deepEqual(await names(), ['By hand']);
  assert.equal((await restored()).takenBack, 0);
  assert.deepEqual(await names(), ['By hand', 'From a file']);
});

/** A request to everybody, whose people are chosen. */
async function ask(): Promise<string> {
  const id = await store.askings.add({
    collection: 'wall',
    people: {},
    way: 'email',
    words: { subject: '', text: '' },
    remindAfter: 7,
    capDays: 90,
    when: new Date().toISOString(),
    origin: 'https://reviews.example.com',
    by: 'test',
  });
  while (await store.askings.choose());
  return id;
}

test('nobody is asked by requests that were under way when the backup was made', async () => {
  await store.collections.add({ slug: 'wall', name: 'Wall', subject: 'shop', rules: [] });
  await store.people.add({ name: 'Sample', email: 'sample@example.com' });
  const id = await ask();
  await store.backup(file);
  assert.ok(await store.askings.claim(), 'it would have gone out');
  assert.equal((await restored()).stopped, 1);
  assert.equal((await store.askings.get(id))?.state, 'stopped');
  assert.equal(await store.askings.choose(), false);
  assert.equal(await store.askings.claim(), undefined);
});

test('who was asked after the backup counts as asked', async () => {
  await store.collections.add({ slug: 'wall', name: 'Wall', subject: 'shop', rules: [] });
  await store.people.add({ name: 'Sample', email: 'sample@example.com' });
  await store.backup(file);
  await ask();
  await restored();
  assert.deepEqual(await store.askings.list(), []);
  const { asked, leftOut } = await store.askings.reach({ people: {}, way: 'email', capDays: 90 });
  assert.deepEqual([asked, leftOut.askedLately], [0, 1]);
});

test('a restore is undone by restoring what was there, which is a backup like any other', async () => {
  const ids = [];
  for (const sourceId of ['one', 'two']) ids.push((await store.items.receive(review({ sourceId }), 'shop')).id);
  await store.backup(file);
  const later = (await store.items.receive(review({ sourceId: 'three' }), 'shop')).id;
  const { kept } = await restored();
  assert.match(basename(kept ?? ''), /^smm-[\dTZ-]+-before-restore\.db$/);
  assert.equal(await store.items.get(later), undefined);
  const [entry] = (await store.signInLog.list({ limit: 1 })).entries;
  assert.deepEqual([entry?.event, entry?.by, entry?.detail], ['restored', 'cli', 'backup.db']);
  await store.items.erase(ids[0] ?? '', { by: 'author' });
  assert.equal((await restored(kept ?? '')).takenBack, 1);
  assert.equal((await store.items.get(later))?.state, 'pending');
  assert.equal((await store.items.get(ids[0] ?? ''))?.state, 'erased');
  assert.deepEqual((await store.audit()).findings, []);
});
