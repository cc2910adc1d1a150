import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createSmmServer, type SmmServer } from '../server.ts';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import type { Storage } from '../storage/storage.ts';
import { openFixture, review, testConfig, testLog, type Fixture } from '../testing/fixture.ts';
import { overPort } from '../testing/over-port.ts';
import { rawRequest } from '../testing/raw-http.ts';
import { signedIn, type Visitor } from '../testing/visitor.ts';
import { waitFor } from '../testing/wait-for.ts';

const OWNER = { by: 'cli', attested: true };
const FILTER = { state: 'pending', subject: 'spare' };
let fixture: Fixture;
let storage: Storage;
let server: SmmServer;
let url = '';
let owner: Visitor;
let backup = '';

const times = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));

before(async () => {
  fixture = await openFixture(20);
  ({ storage } = fixture);
  await storage.subjects.add({ slug: 'spare', type: 'Product', name: 'Spare', sample: true });
  for (const n of times(30, (i) => i)) await storage.items.receive(review(500 + n), 'spare');
  const config = testConfig({ data: fixture.folder, drainTimeout: 2000, importBytes: 10_000_000 });
  const reopen = async () => (storage = await openStorage({ dir: fixture.folder, create: false }));
  server = createSmmServer({ storage, reopen, config, log: testLog().log });
  ({ url } = await server.listen());
  owner = await signedIn(overPort, storage, 'Sample Owner', 'owner', url);
  backup = String((await owner.ok('POST', '/backups', {}))['name']);
});
after(async () => {
  await server.stop();
  await storage.close();
  await fixture.close();
});

/** Restores, and is back once everybody is answered again. @returns the name of the backup of what was there */
async function restored(name: string): Promise<string> {
  await owner.ok('POST', '/restore', { backup: name });
  let state: Record<string, unknown> = {};
  await waitFor('the restore', async () => {
    const { status, body } = await owner.call('GET', '/restore');
    state = status === 200 ? body : {};
    return state['state'] === 'done' || state['state'] === 'failed';
  });
  assert.equal(state['state'], 'done', JSON.stringify(state));
  return (state['result'] as { kept: string }).kept;
}
const whole = async () => assert.deepEqual((await storage.audit()).findings, []);
const slugs = async () => (await storage.subjects.list()).map(({ slug }) => slug);

test('while subjects are merged: what was before is there, and the merge goes on where it was once that is restored', async () => {
  await storage.merges.begin('spare', 'shop', OWNER);
  assert.deepEqual(await slugs(), ['shop']);
  const kept = await restored(backup);
  assert.deepEqual([await slugs(), await storage.merges.list()], [['shop', 'spare'], []]);
  await whole();
  await restored(kept);
  await waitFor('the merge', async () => (await storage.merges.list())[0]?.state === 'merged');
  assert.equal((await storage.items.list({ subject: 'shop', state: 'pending' })).total, 31);
  await whole();
  await restored(backup);
});

test('between two calls of an act on many: what goes on is whole, and can be taken back', async () => {
  const body = { filter: FILTER, attested: true };
  const some = (await storage.items.list({ ...FILTER, state: 'pending' })).items.map(({ id }) => id).slice(0, 5);
  const first = await owner.ok('POST', '/items/publish', { ids: some, attested: true });
  await restored(backup);
  await owner.refused(404, 'not-found', 'POST', '/undo', { undo: first['undo'] });
  const second = await owner.ok('POST', '/items/publish', body);
  assert.equal(second['done'], 30);
  await whole();
  await owner.ok('POST', '/undo', { undo: second['undo'] });
  assert.equal((await storage.items.list({ ...FILTER, state: 'pending' })).total, 30);
  await whole();
});

test('while requests are sent: nobody is asked twice', async () => {
  await storage.people.take(times(40, (n) => ({ name: `Client ${n}`, email: `client-${n}@example.com` })));
  const asked = String((await owner.ok('POST', '/backups', {}))['name']);
  await storage.askings.add({
    ...{
      collection: 'home',
      people: {},
      way: 'email',
      words: { subject: '', text: '' },
      remindAfter: null,
      capDays: 90,
    },
    ...{ when: new Date().toISOString(), origin: 'https://reviews.example.com', by: 'test' },
  });
  while (await storage.askings.choose());
  const claimed = await storage.askings.claim();
  assert.ok(claimed);
  const kept = await restored(asked);
  const lately = await storage.askings.reach({ people: {}, way: 'email', capDays: 90 });
  assert.ok(lately.leftOut.askedLately >= 1, 'whom a message was on its way to counts as asked');
  await restored(kept);
  const [asking] = await storage.askings.list();
  assert.equal(asking?.state, 'stopped');
  assert.equal(await storage.askings.claim(), undefined);
  await whole();
});

test('while a file of people comes in: all of it or what was written stays, and the store is whole', async () => {
  const rows = times(6000, (n) => `Person ${n},person-${n}@example.com`);
  const csv = `name,email\n${rows.join('\n')}\n`;
  const coming = rawRequest(`${url}/admin/api/people/import?name=many.csv&write=true`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${fixture.token}`, 'Content-Type': 'application/octet-stream' },
    body: csv,
  }).then(
    ({ status }) => status,
    // Cut off, where it took longer than requests are waited for.
    () => undefined,
  );
  await waitFor('the first of them', async () => (await storage.people.list({ q: 'person' })).total > 0);
  const kept = await restored(backup);
  const status = await coming;
  assert.ok([200, 503, 500, undefined].includes(status), String(status));
  assert.equal((await storage.people.list({ q: 'person' })).total, 0);
  await whole();
  await restored(kept);
  const { total } = await storage.people.list({ q: 'person' });
  assert.ok(total > 0 && total <= 6000);
  if (status === 200) assert.equal(total, 6000);
  const [run] = await storage.peopleImports.list();
  await storage.peopleImports.undo(run!.number);
  assert.equal((await storage.people.list({ q: 'person' })).total, 0, 'and can be taken back');
  await whole();
});
