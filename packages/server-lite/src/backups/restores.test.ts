import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { createSmmServer, type SmmServer } from '../server.ts';
import { lockImports, IMPORT_LOCK } from '../storage/sqlite/import-lock.ts';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import type { Storage } from '../storage/storage.ts';
import { openFixture, review, testConfig, testLog, type Fixture } from '../testing/fixture.ts';
import { overPort } from '../testing/over-port.ts';
import { rawRequest, type RawReply } from '../testing/raw-http.ts';
import { adminApp, signedIn, Visitor } from '../testing/visitor.ts';
import { waitFor } from '../testing/wait-for.ts';

const HEAD = '/v1/collections/home.json';
const OWNER = 'Sample Owner';
const log = testLog();
let fixture: Fixture;
let storage: Storage;
let server: SmmServer;
let url = '';
let owner: Visitor;

before(async () => {
  fixture = await openFixture(60);
  ({ storage } = fixture);
  const config = testConfig({ data: fixture.folder, drainTimeout: 2000, importBytes: 10_000_000 });
  const reopen = async () => (storage = await openStorage({ dir: fixture.folder, create: false }));
  server = createSmmServer({ storage, reopen, config, log: log.log });
  ({ url } = await server.listen());
  owner = await signedIn(overPort, storage, OWNER, 'owner', url);
});
after(async () => {
  await server.stop();
  await storage.close();
  await fixture.close();
});

const get = (path: string, headers: Record<string, string> = {}): Promise<RawReply> =>
  rawRequest(`${url}${path}`, { headers });
const head = async () => {
  const { body, headers } = await get(HEAD);
  const { selection, links } = JSON.parse(body.toString()) as {
    selection: { received: number };
    links: { next: string };
  };
  return { received: selection.received, next: links.next, etag: headers.etag ?? '' };
};

/** Until the restore is over. What is asked meanwhile is answered, if only with 503 and when to come again. */
async function over(visitor: Visitor): Promise<Record<string, unknown>> {
  let state: Record<string, unknown> = {};
  await waitFor('the restore', async () => {
    const { status, body, headers } = await visitor.call('GET', '/restore');
    if (status === 503) assert.ok(Number(headers.get('retry-after')) > 0);
    else assert.equal(status, 200, JSON.stringify(body));
    state = status === 200 ? body : {};
    return state['state'] === 'done' || state['state'] === 'failed';
  });
  return state;
}

test('a backup takes the place of what is served, and nothing of what was there is served on', async () => {
  const made = await owner.ok('POST', '/backups', {});
  const other = await signedIn(overPort, storage, 'Other Owner', 'owner', url);
  const before = await head();
  const tokenLater = await storage.tokens.create('later');
  const erased = fixture.ids[0] as string;
  await storage.items.erase(erased, { by: 'author' });
  await storage.items.publish([(await storage.items.receive(review(200), 'shop')).id], { by: 'cli' });
  await waitFor('the change', async () => (await head()).etag !== before.etag);
  const newer = await head();
  const page = await get(`/v1/collections/home/${newer.next.split('/').at(-1)}`);
  assert.match(page.headers['cache-control'] ?? '', /immutable/);

  const name = String(made['name']);
  const look = await owner.ok('GET', `/backups/${name}/look`);
  const since = look['since'] as Record<string, number>;
  assert.deepEqual([since['items'], since['erased'], since['changes']], [1, 1, 1]);
  const begun = await owner.ok('POST', '/restore', { backup: name });
  assert.deepEqual([begun['state'], begun['backup']], ['checking', name]);
  await owner.refused(409, 'conflict', 'POST', '/restore', { backup: name });
  const state = await over(owner);
  assert.equal(state['state'], 'done', JSON.stringify(state));
  const result = state['result'] as { kept: string; takenBack: number; stopped: number; items: number };
  assert.deepEqual([result.items, result.takenBack, result.stopped], [63, 1, 0]);

  const after = await head();
  assert.equal(after.received, before.received);
  assert.notEqual(after.etag, newer.etag);
  assert.equal((await get(HEAD, { 'If-None-Match': newer.etag })).status, 200);
  const stale = await get(`/v1/collections/home/${newer.next.split('/').at(-1)}`, {
    'If-None-Match': page.headers.etag as string,
  });
  assert.equal(stale.status, 200, 'never 304 under a name of before');
  assert.doesNotMatch(stale.headers['cache-control'] ?? '', /immutable/);
  assert.equal((await get(`/v1/reviews/${erased}.json`)).status, 410);
  await other.refused(401, 'unauthorized', 'GET', '/accounts');
  const later = await rawRequest(`${url}/admin/api/items`, { headers: { Authorization: `Bearer ${tokenLater}` } });
  assert.equal(later.status, 401);
  const { entries } = (await owner.ok('GET', '/log')) as {
    entries: { event: string; detail: string; byName: string }[];
  };
  assert.deepEqual([entries[0]?.event, entries[0]?.detail, entries[0]?.byName], ['restored', name, OWNER]);
  assert.deepEqual((await storage.audit()).findings, []);

  const backups = (await owner.ok('GET', '/backups')) as unknown as { name: string; kind: string }[];
  assert.deepEqual(
    backups.map(({ name: each, kind }) => [each, kind]),
    [
      [result.kept, 'before-restore'],
      [name, 'made'],
    ],
  );
  await owner.ok('POST', '/restore', { backup: result.kept });
  assert.equal((await over(owner))['state'], 'done');
  assert.equal((await head()).received, newer.received);
  assert.deepEqual(
    (await readdir(fixture.folder)).filter((each) => each.startsWith('restoring')),
    [],
  );
});

test('writes and what works in the background go on with what is there now', async () => {
  const { id } = await storage.items.receive({ ...review(300), body: 'Sample words about a zimbelkraut.' }, 'shop');
  await owner.ok('POST', '/items/publish', { ids: [id], attested: true });
  assert.equal((await get(`/v1/reviews/${id}.json`)).status, 200);
  await waitFor('search', async () => {
    const { body } = await get('/v1/collections/home/query?q=zimbelkraut');
    return (JSON.parse(body.toString()) as { items: unknown[] }).items.length === 1;
  });
});

test('a backup of elsewhere is brought in as a file, and told by its content', async () => {
  const upload = (body: Uint8Array | string, headers: Record<string, string> = {}) =>
    rawRequest(`${url}/admin/api/backups/upload`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${fixture.token}`,
        'Content-Type': 'application/octet-stream',
        'Content-Length': String(body.length),
        ...headers,
      },
      body,
    });
  const problem = (reply: RawReply) => JSON.parse(reply.body.toString()) as { type: string; detail: string };
  const elsewhere = await mkdtemp(join(tmpdir(), 'smm-elsewhere-'));
  const their = await openStorage({ dir: elsewhere });
  await their.subjects.add({ slug: 'cafe', type: 'Organization', name: 'Sample Café', sample: true });
  const file = join(elsewhere, 'backup.db');
  await their.backup(file);
  await their.close();
  const bytes = await readFile(file);
  const taken = await upload(bytes);
  assert.equal(taken.status, 201, taken.body.toString());
  const { name, kind } = JSON.parse(taken.body.toString()) as { name: string; kind: string };
  assert.equal(kind, 'uploaded');
  const look = await owner.ok('GET', `/backups/${name}/look`);
  assert.deepEqual(look['subjects'], ['Sample Café']);
  assert.equal((look['since'] as { isSameStore: boolean }).isSameStore, false);
  assert.deepEqual((look['since'] as { accounts: string[] }).accounts, []);

  const folder = join(fixture.folder, 'backups');
  const kept = await readdir(folder);
  for (const [body, why] of [
    ['a holiday picture, say, '.repeat(1000), /file is not a database/],
    [bytes.subarray(0, 5000), /malformed|not a database|cannot be read/],
  ] as const) {
    const refused = await upload(body);
    assert.deepEqual([refused.status, problem(refused).type], [422, '/problems/invalid']);
    assert.match(problem(refused).detail, why);
    assert.doesNotMatch(problem(refused).detail, /\.partial|\/backups\//, 'no path of the machine');
  }
  const large = await upload('', { 'Content-Length': '10000001' });
  assert.deepEqual([large.status, /smm restore FILE/.test(problem(large).detail)], [413, true]);
  assert.equal((await upload('{}', { 'Content-Type': 'application/json' })).status, 415);
  assert.deepEqual(await readdir(folder), kept);
  await rm(elsewhere, { recursive: true });
});

test('what stands in the way is said, and everything is as it was', async () => {
  const before = await head();
  const folder = join(fixture.folder, 'backups');
  const [good = ''] = (await readdir(folder)).filter((each) => !each.includes('-', 26)).sort();
  const forged = 'smm-2020-01-01T00-00-00-000Z.db';
  await copyFile(join(folder, good), join(folder, forged));
  const database = new DatabaseSync(join(folder, forged));
  database.exec("update content set data = replace(data, 'bicycle', 'unicycle')");
  database.close();
  await owner.ok('POST', '/restore', { backup: forged });
  const failed = await over(owner);
  assert.equal(failed['state'], 'failed');
  assert.match(String(failed['error']), new RegExp(`^${forged} does not agree with itself .*Everything is as it was`));
  assert.deepEqual(await head(), before);

  const unlock = lockImports(join(fixture.folder, IMPORT_LOCK));
  const { problem } = await owner.refused(409, 'conflict', 'POST', '/restore', { backup: good });
  assert.match(problem.detail ?? '', /import into this store is running/);
  unlock();

  // Somebody holds the store in a process of their own: seen only once it is to be exchanged.
  const holder = spawn(process.execPath, [
    '-e',
    `const { DatabaseSync } = require('node:sqlite'); const d = new DatabaseSync(${JSON.stringify(join(fixture.folder, 'smm.db'))});
     d.exec('begin; select * from item limit 1'); process.stdout.write('held'); setInterval(() => {}, 1000);`,
  ]);
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  await owner.ok('POST', '/restore', { backup: good });
  const held = await over(owner);
  holder.kill();
  assert.equal(held['state'], 'failed');
  assert.match(String(held['error']), /is in use/);
  assert.deepEqual(await head(), before);
  assert.equal((await owner.call('GET', '/session')).status, 200, 'and everybody is still signed in');
  await owner.refused(404, 'not-found', 'POST', '/restore', { backup: '../smm.db' });
  await rm(join(folder, forged));
});

test('only who may do everything may, who signed in just now; a storage that cannot says so', async () => {
  for (const scopes of [['accounts'], ['accounts', 'settings'], ['settings', 'erase']] as const) {
    const token = await storage.tokens.create(scopes.join(' '), { scopes });
    const headers = { Authorization: `Bearer ${token}`, 'Sec-Fetch-Site': null, Origin: null };
    await new Visitor(overPort, url).refused(403, 'role-refused', 'POST', '/restore', { backup: 'x' }, headers);
  }
  let now = new Date();
  const app = adminApp(storage, { data: fixture.folder }, { clock: () => now });
  const visitor = await signedIn(app, storage, 'Fresh Owner', 'owner');
  await visitor.refused(501, 'not-here', 'POST', '/restore', { backup: 'x' });
  assert.equal((await visitor.ok('GET', '/restore'))['isPossible'], false);
  now = new Date(Date.now() + 11 * 60_000);
  await visitor.refused(403, 'sign-in-again', 'POST', '/restore', { backup: 'x' });
});
