import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { PublicHeaders } from '../../http/public-headers.ts';
import type { App } from '../../http/context.ts';
import { restore } from '../../storage/sqlite/restore.ts';
import { openFixture, type Fixture } from '../../testing/fixture.ts';
import { adminApp, signedIn, type Visitor } from '../../testing/visitor.ts';

let fixture: Fixture;
let app: App;
let owner: Visitor;
let now = new Date();
const publicHeaders = new PublicHeaders(undefined);

before(async () => {
  fixture = await openFixture(30);
  app = adminApp(fixture.storage, { data: fixture.folder }, { publicHeaders, clock: () => now });
  owner = await signedIn(app, fixture.storage, 'Sample Owner', 'owner');
});
after(() => fixture.close());

const value = (body: Record<string, unknown>, key: string) => body[key] as { value: unknown; version: string };
const allowed = async (origin: string) =>
  (await app.request('/v1/collections/home.json', { headers: { Origin: origin } })).headers.get(
    'access-control-allow-origin',
  );

test('settings are read by all, changed by an owner, each from its own version', async () => {
  const viewer = await signedIn(app, fixture.storage, 'Sample Viewer', 'viewer');
  const first = await viewer.ok('GET', '/settings');
  assert.equal(value(first, 'business').value, null);
  await viewer.refused(403, 'role-refused', 'PATCH', '/settings', {});
  const business = { name: 'Sample Bikes', language: 'en', email: 'us@sample.example', address: '1 Lane\nTown' };
  const changed = await owner.ok('PATCH', '/settings', { business: { value: business, version: '0' } });
  assert.deepEqual(value(changed, 'business').value, business);
  await owner.refused(409, 'outdated', 'PATCH', '/settings', { business: { value: null, version: '0' } });
  assert.deepEqual(value(await viewer.ok('GET', '/settings'), 'business').value, business);
});

test('what no setting has is refused, and nothing is kept of it', async () => {
  const before = await owner.ok('GET', '/settings');
  for (const body of [
    { business: { value: { name: 'A', role: 'owner' } } },
    { business: { value: { name: 'A' }, by: 'somebody' } },
    { signing_key: { value: 'x' } },
    { policy: { value: { choosing: 4 } } },
    { origins: { value: ['*', 'https://a.example'] } },
    { origins: { value: ['https://a.example/page'] } },
    { business: { value: { name: 'A', url: 'javascript:alert(1)' } } },
    { __proto__: { x: 1 }, policy: { value: {} }, constructor: 1 },
  ])
    await owner.refused(422, 'invalid', 'PATCH', '/settings', JSON.stringify(body), {
      'Content-Type': 'application/json',
    });
  assert.deepEqual(await owner.ok('GET', '/settings'), before);
});

test('the sites that may read are those that were set, at once', async () => {
  assert.equal(await allowed('https://a.example'), '*');
  await owner.ok('PATCH', '/settings', { origins: { value: ['https://a.example', 'https://b.example'] } });
  assert.equal(await allowed('https://a.example'), 'https://a.example');
  assert.equal(await allowed('https://c.example'), null);
  const send = (origin: string) =>
    app.request('/v1/collections/home/reviews', {
      method: 'POST',
      headers: { Origin: origin, 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'cross-site' },
      body: '{}',
    });
  assert.equal(((await (await send('https://c.example')).json()) as { type: string }).type, '/problems/origin-refused');
  assert.equal((await send('https://a.example')).status, 422);
  await owner.ok('PATCH', '/settings', { origins: { value: null } });
  assert.equal(await allowed('https://c.example'), '*');
});

test('sites given at the start win, and the answer says so', async () => {
  const given = adminApp(fixture.storage, {}, { publicHeaders: new PublicHeaders(['https://given.example']) });
  const headers = { Authorization: `Bearer ${fixture.token}`, 'Content-Type': 'application/json' };
  const body = JSON.stringify({ origins: { value: ['https://set.example'] } });
  const answer = await given.request('/admin/api/settings', { method: 'PATCH', headers, body });
  const { origins } = (await answer.json()) as { origins: { allowed: string[]; isGiven: boolean; value: string[] } };
  assert.deepEqual(origins.allowed, ['https://given.example']);
  assert.deepEqual([origins.isGiven, origins.value], [true, ['https://set.example']]);
  await owner.ok('PATCH', '/settings', { origins: { value: null } });
});

test('a source says what its terms ask for, and what is due', async () => {
  const list = (await owner.ok('GET', '/sources')) as unknown as { key: string; items: object; overdue: number }[];
  const [file] = list;
  assert.equal(file?.key, 'file');
  assert.deepEqual(file?.items, { pending: 1, published: 30, hidden: 1, withdrawn: 1, erased: 0 });
  const untrusted = { type: 'Review', source: 'youtube', body: 'Watched it.', authorName: 'Sample' } as const;
  const { id } = await fixture.storage.items.receive(untrusted, 'shop');
  await fixture.storage.items.publish([id], { by: 'test', attested: true });
  const due = async () =>
    ((await owner.ok('GET', '/sources')) as unknown as { key: string; overdue: number; refreshBy: string }[]).find(
      ({ key }) => key === 'youtube',
    );
  const received = Date.parse((await fixture.storage.items.get(id))?.dateReceived ?? '');
  assert.equal((await due())?.overdue, 0);
  assert.equal((await due())?.refreshBy, new Date(received + 30 * 86_400_000).toISOString().slice(0, 10));
  now = new Date(Date.now() + 32 * 86_400_000);
  const later = await signedIn(app, fixture.storage, 'Later', 'owner');
  const list2 = (await later.ok('GET', '/sources')) as unknown as { key: string; overdue: number }[];
  assert.equal(list2.find(({ key }) => key === 'youtube')?.overdue, 1);
  now = new Date();
});

test('a backup is made, downloaded, put back elsewhere, and deleted', async () => {
  const made = await owner.ok('POST', '/backups', {});
  const { name, bytes } = made as { name: string; bytes: number };
  const list = (await owner.ok('GET', '/backups')) as unknown as object[];
  assert.deepEqual(list, [made]);
  const file = join(fixture.folder, 'backups', name);
  assert.equal((await stat(file)).mode & 0o777, 0o600);
  const response = await app.request(`/admin/api/backups/${name}`, {
    headers: { Authorization: `Bearer ${fixture.token}` },
  });
  const copy = join(fixture.folder, 'downloaded.db');
  const content = new Uint8Array(await response.arrayBuffer());
  assert.equal(content.byteLength, bytes);
  await writeFile(copy, content);
  const elsewhere = await mkdtemp(join(tmpdir(), 'smm-restored-'));
  const { items } = await restore(copy, elsewhere);
  assert.ok(items >= 33);
  await rm(elsewhere, { recursive: true });
  await owner.ok('DELETE', `/backups/${name}`);
  assert.deepEqual(await readdir(join(fixture.folder, 'backups')), []);
});

test('no name of a backup leads anywhere else', async () => {
  await writeFile(join(fixture.folder, 'secret.db'), 'secret');
  const real = 'smm-2026-01-01T00-00-00-000Z.db';
  await symlink(join(fixture.folder, 'secret.db'), join(fixture.folder, 'backups', 'smm-link.db'));
  for (const name of [
    '..%2fsecret.db',
    '..%2Fsmm.db',
    '%2e%2e%2fsmm.db',
    '..%5csmm.db',
    `x%2f..%2f${real}`,
    `${real}%00`,
    `${real}%2f..%2f..%2fsmm.db`,
    'smm-link.db',
    real,
  ]) {
    await owner.refused(404, 'not-found', 'GET', `/backups/${name}`);
    await owner.refused(404, 'not-found', 'DELETE', `/backups/${name}`);
  }
  assert.ok((await readdir(fixture.folder)).includes('smm.db'));
});

test('what takes everything along asks for a sign-in of the last ten minutes', async () => {
  const early = await signedIn(app, fixture.storage, 'Early', 'owner');
  now = new Date(Date.now() + 11 * 60_000);
  for (const [method, path] of [
    ['GET', '/export'],
    ['GET', '/backups/none'],
    ['DELETE', '/backups/none'],
  ] as const)
    await early.refused(403, 'sign-in-again', method, path);
  now = new Date();
});
