import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { App } from '../../http/context.ts';
import { openStorage } from '../../storage/sqlite/open-storage.ts';
import type { Storage } from '../../storage/storage.ts';
import { adminApp, signedIn } from '../../testing/visitor.ts';

let data = '';
let storage: Storage;
let app: App;
let token = '';

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'smm-people-'));
  storage = await openStorage({ dir: data });
  await storage.subjects.add({ slug: 'shop', type: 'LocalBusiness', name: 'Sample Shop', sample: true });
  await storage.collections.add({ slug: 'home', name: 'Home', subject: 'shop', rules: [] });
  token = await storage.tokens.create('test');
  app = adminApp(storage, { data, publicUrl: 'https://reviews.example.com' });
});
afterEach(async () => {
  await storage.close();
  await rm(data, { recursive: true });
});

async function call(
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await app.request(`/admin/api${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
async function bring(content: string): Promise<number> {
  const response = await app.request('/admin/api/people/import?name=clients&write=true', {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/octet-stream' },
    body: content,
  });
  return ((await response.json()) as { number: number }).number;
}

test('a file is taken back by its number, after a look at what that would do', async () => {
  const number = await bring('{"name":"Ada","email":"ada@example.com"}\n{"name":"Ben","email":"ben@example.com"}\n');
  const [ada] = (await storage.people.list({ q: 'ada' })).people;
  await storage.people.set(ada?.id ?? '', { note: 'n' });
  const expected = {
    gone: 1,
    returned: 0,
    kept: { changed: 1, asked: 0, wrote: 0 },
    keptPeople: [{ id: ada?.id, name: 'Ada', because: 'changed' }],
  };
  assert.deepEqual((await call('GET', `/people/imports/${number}`)).body['undo'], expected);
  assert.deepEqual((await call('POST', `/people/imports/${number}/undo`)).body, expected);
  assert.deepEqual((await call('POST', `/people/imports/${number}/undo`)).body, { ...expected, gone: 0 });
  const [run] = (await call('GET', '/people/imports')).body['imports'] as { dateUndone: string | null }[];
  assert.notEqual(run?.dateUndone, null);
  for (const wrong of ['0', '999', 'x', '1e3', '-1', '99999999999999999999'])
    assert.equal((await call('GET', `/people/imports/${wrong}`)).status, 404, wrong);
});

test('what somebody else brought in is taken back by whom may erase, and by nobody else', async () => {
  const number = await bring('name,email\nAda,ada@example.com\n');
  const curator = await signedIn(app, storage, 'Curator', 'curator', 'https://reviews.example.com');
  await curator.ok('GET', `/people/imports/${number}`);
  await curator.refused(403, 'role-refused', 'POST', `/people/imports/${number}/undo`);
  const viewer = await signedIn(app, storage, 'Viewer', 'viewer', 'https://reviews.example.com');
  await viewer.refused(403, 'role-refused', 'GET', '/people/imports');
  assert.equal((await storage.people.list({})).total, 1);
});

test('a request to one person that cannot go says why, and makes none', async () => {
  const none = (await call('POST', '/people', { name: 'No address' })).body['id'];
  const ada = (await call('POST', '/people', { name: 'Ada', email: 'ada@example.com' })).body['id'] as string;
  const ask = async (person: unknown): Promise<string> => {
    const { status, body } = await call('POST', '/askings', { collection: 'home', people: { person } });
    return `${status} ${String(body['detail'] ?? '')}`;
  };
  assert.match(await ask(none), /^409 .*no e-mail address/);
  await storage.suppressions.add('ada@example.com', 'bounced');
  assert.match(await ask(ada), /^409 .*takes nothing at this address/);
  const { status } = await call('POST', `/people/${ada}/link`, { collection: 'home' });
  assert.equal(status, 201, 'a link that is handed over needs no address');
  await call('PATCH', `/people/${ada}`, { email: 'mended@example.com' });
  assert.match(await ask(ada), /^409 .*asked within the last 90 days/);
  const ben = (await call('POST', '/people', { name: 'Ben', email: 'ben@example.com' })).body['id'];
  assert.match(await ask(ben), /^201 /);
  await storage.suppressions.add('mended@example.com', 'by-hand');
  assert.match(await ask(ada), /^409 .*not to be asked/);
  assert.equal((await storage.askings.list()).length, 2, 'Ben’s, and the link');
});

test('who wrote what is said, taken back, and refused where it is another’s', async () => {
  const { id: item } = await storage.items.receive(
    { type: 'Review', source: 'direct', body: 'Sample words', authorName: 'ADA Sample', sourceId: '1' },
    'shop',
  );
  const add = async (name: string) => (await call('POST', '/people', { name })).body['id'] as string;
  const [ada, other] = [await add('Ada Sample'), await add('Ada Sample-Other')];
  const offered = async (id: string, q = '') =>
    ((await call('GET', `/people/${id}/may-be-theirs${q}`)).body['reviews'] as { id: string }[]).map((one) => one.id);
  assert.deepEqual([await offered(ada), await offered(other)], [[item], []], 'by exactly the name');
  assert.deepEqual(await offered(other, '?q=sample%20words'), [item], 'and by words where somebody looks');
  assert.equal((await call('PUT', `/people/${ada}/wrote/${item}`)).status, 200);
  assert.equal((await call('PUT', `/people/${other}/wrote/${item}`)).status, 409);
  assert.deepEqual(await offered(other, '?q=sample%20words'), []);
  const { body } = await call('DELETE', `/people/${ada}/wrote/${item}`);
  assert.deepEqual(body['wrote'], []);
  assert.equal((await call('PUT', `/people/${ada}/wrote/none`)).status, 404);
});
