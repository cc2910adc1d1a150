import assert from 'node:assert/strict';
import { readdir, readlink } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { accessOf } from '../../auth/access.ts';
import type { App } from '../../http/context.ts';
import { CANARY, openFixture, type Fixture } from '../../testing/fixture.ts';
import { adminApp, signedIn, type Visitor } from '../../testing/visitor.ts';
import { waitFor } from '../../testing/wait-for.ts';

const API = '/admin/api';
let fixture: Fixture;
let app: App;
let owner: Visitor;
let person = '';

before(async () => {
  fixture = await openFixture(3);
  app = adminApp(fixture.storage, { data: fixture.folder });
  owner = await signedIn(app, fixture.storage, 'Sample Owner', 'owner');
  person = await fixture.storage.people.add({ name: 'Sample Client', email: CANARY.email });
});
after(() => fixture.close());

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

test('who only looks reads nobody’s address and no column that nobody knew, on no route that is theirs', async () => {
  const token = await fixture.storage.tokens.create('reader', { scopes: ['read'] });
  const viewer = await signedIn(app, fixture.storage, 'Sample Viewer', 'viewer');
  const cookie = [...viewer.cookies].map((pair) => pair.join('=')).join('; ');
  const paths = app.routes
    .filter(
      ({ method, path }) => method === 'GET' && path.startsWith(`${API}/`) && accessOf(method, path)?.needs === 'read',
    )
    .map(({ path }) => path.replace(':id', fixture.ids[0] ?? ''));
  assert.ok(paths.includes(`${API}/items`) && paths.length > 8);
  for (const path of paths)
    for (const headers of [bearer(token), { Cookie: cookie }]) {
      const text = await (await app.request(path, { headers: Object.entries(headers) })).text();
      assert.ok(!text.includes(CANARY.email) && !text.includes(CANARY.internal), path);
    }
  const whole = await owner.ok('GET', `/items/${fixture.ids[0]}`);
  assert.equal(whole['authorEmail'], CANARY.email, 'who curates reads it');
  const featuring = await fixture.storage.tokens.create('publisher', { scopes: ['publish'] });
  const changed = await app.request(`${API}/items/${fixture.ids[0]}/feature`, {
    method: 'POST',
    headers: { ...bearer(featuring), 'Content-Type': 'application/json' },
    body: JSON.stringify({ featured: true, attested: true }),
  });
  assert.equal(changed.status, 200);
  assert.ok(!(await changed.text()).includes(CANARY.email));
});

test('each page of the endpoint says once that it is what it says it is', async () => {
  const { headers } = await app.request('/policy');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  const page = adminApp(
    fixture.storage,
    {},
    { adminDir: fileURLToPath(new URL('../../../admin/src', import.meta.url)) },
  );
  assert.equal((await page.request('/admin')).headers.get('x-content-type-options'), 'nosniff');
});

test('a page of people that is no page is refused by name', async () => {
  for (const query of ['limit=1.5', 'limit=0', 'limit=501', 'offset=1e300', 'offset=-1', 'offset=Infinity', 'limit=x'])
    await owner.refused(422, 'invalid', 'GET', `/people?${query}`);
  assert.equal((await owner.ok('GET', '/people?limit=1&offset=0'))['total'], 1);
});

test('what is sent by mail leads where the operator said, whatever a caller says', async () => {
  const smtp = { smtp: 'smtp://127.0.0.1:9', mailFrom: 'a@sample.example' };
  const ask = (flags: object) =>
    adminApp(fixture.storage, { ...smtp, ...flags }).request(`http://evil.example${API}/askings`, {
      method: 'POST',
      headers: { ...bearer(fixture.token), 'Content-Type': 'application/json' },
      body: JSON.stringify({ collection: 'home', people: {}, when: '2999-01-01T00:00:00Z' }),
    });
  const refused = await ask({});
  assert.equal(refused.status, 409);
  assert.match(await refused.text(), /--public-url/);
  const asked = (await (await ask({ publicUrl: 'https://reviews.example' })).json()) as { origin: string };
  assert.equal(asked.origin, 'https://reviews.example');
});

test('a link for one person ends when somebody stops it meanwhile', async (t) => {
  const { askings } = fixture.storage;
  const add = askings.add.bind(askings);
  t.mock.method(askings, 'add', async (asking: Parameters<typeof add>[0]) => {
    const id = await add(asking);
    await askings.stop(id);
    return id;
  });
  await owner.refused(409, 'conflict', 'POST', `/people/${person}/link`, { collection: 'home' });
});

test('asking for the head of a file leaves none open', async () => {
  const { name } = (await owner.ok('POST', '/backups', {})) as { name: string };
  const open = async () => {
    const links = (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => ''));
    return (await Promise.all(links)).filter((path) => path.endsWith(name)).length;
  };
  for (let times = 0; times < 5; times += 1) {
    const head = await app.request(`${API}/backups/${name}`, { method: 'HEAD', headers: bearer(fixture.token) });
    assert.deepEqual([head.status, head.headers.get('cache-control')], [200, 'no-store']);
  }
  await waitFor('no open backup', async () => (await open()) === 0);
});

test('no cell of a file of people is a formula', async () => {
  await fixture.storage.people.add({ name: '＝1+1', telephone: '@1', tags: ['-list'], note: '=1' });
  const answer = await app.request(`${API}/people/export`, { headers: bearer(fixture.token) });
  const line = (await answer.text()).split('\r\n').find((one) => one.includes('1+1'));
  assert.match(line ?? '', /^"'＝1\+1",,"'@1",,"'-list","'=1",/);
});
