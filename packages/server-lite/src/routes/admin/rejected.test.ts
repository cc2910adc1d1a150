import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { describeLeft, forgetImport } from '../../erasure/erase.ts';
import type { App } from '../../http/context.ts';
import { importFile } from '../../sources/import/import-file.ts';
import { openFixture, type Fixture } from '../../testing/fixture.ts';
import { formApp, post, sample } from '../../testing/sent-review.ts';
import { signedIn, type Visitor } from '../../testing/visitor.ts';

const WORDS = 'They found the creak that three shops could not, and asked for nothing.';
let fixture: Fixture;
let app: App;
let owner: Visitor;
let dir = '';

beforeEach(async () => {
  fixture = await openFixture(2);
  app = formApp(fixture.storage, { data: fixture.folder });
  owner = await signedIn(app, fixture.storage, 'Sample Owner', 'owner');
  dir = join(fixture.folder, 'rejected');
  await mkdir(dir);
});
afterEach(() => fixture.close());

const put = (name: string, ...raws: string[]) =>
  writeFile(
    join(dir, name),
    raws.map((raw, i) => `${JSON.stringify({ line: i + 2, reason: 'no rating', raw })}\n`).join(''),
  );
const read = (name: string) => readFile(join(dir, name), 'utf8');
const receive = async (body: string, authorName: string, more: object = {}) =>
  (await fixture.storage.items.receive({ type: 'Review', source: 'file', body, authorName, ...more }, 'shop')).id;

test('erasing an item takes its rows by words or by name and id, and names the files that are left', async () => {
  const id = await receive(WORDS, 'Doro Sample', { sourceId: 'r-77' });
  await put('a.ndjson', `;"${WORDS}";`, 'Doro Sample;;r-77', 'Doro Sample;;r-78', 'Emil;;r-77');
  const done = await owner.ok('POST', `/items/${id}/erase`);
  assert.deepEqual(done, { changed: 1, rejected: { gone: 2, left: [{ name: 'a.ndjson', rows: 2, named: 1 }] } });
  const text = await read('a.ndjson');
  assert.ok(!text.includes('creak') && text.includes('r-78') && text.includes('Emil;;r-77'));
  assert.match(
    describeLeft(done['rejected'] as never),
    /2 rows .* went with it\.\n[\s\S]*rejected\/a\.ndjson: 2 rows, 1 with the same name\n[\s\S]*smm rejected delete NAME/,
  );
});

test('an author’s own erasure takes their rows as well', async () => {
  const receipt = (await (await post(app, await sample(app))).json()) as { links: { page: string } };
  const secret = receipt.links.page.split('/').at(-1) ?? '';
  await put('a.ndjson', 'Sample words: they found the creak that three shops could not.', 'Emil');
  const answer = await app.request(`/receipts/${secret}/erase`, { method: 'POST' });
  assert.deepEqual([answer.status, await answer.json()], [200, { state: 'erased' }]);
  assert.match(await read('a.ndjson'), /^\{"line":2,"erased":true\} *\n\{"line":3,.*Emil/);
  await put('b.ndjson', 'Sample words: they found the creak that three shops could not.');
  assert.equal((await app.request(`/receipts/${'x'.repeat(43)}/erase`, { method: 'POST' })).status, 404);
  assert.match(await read('b.ndjson'), /creak/, 'a secret that opens nothing takes nothing');
});

test('erasing somebody of the databank takes rows with their address, number or order', async () => {
  const purchases = [{ orderDate: null, subject: null, orderedItem: null, orderNumber: 'A-1701' }];
  const person = { name: 'Doro Sample', email: 'doro@sample.example', telephone: '+43 1 2345678', purchases };
  const { id } = (await owner.ok('POST', '/people', person)) as { id: string };
  await put('a.ndjson', 'x;DORO@sample.example', 'x;0043 1 234 5678', 'doro sample;A-1701', 'Doro Sample', 'x;y');
  assert.deepEqual(await owner.ok('DELETE', `/people/${id}`), {
    gone: true,
    rejected: { gone: 3, left: [{ name: 'a.ndjson', rows: 2, named: 1 }] },
  });
});

test('taking an import back takes its own rejected rows, and what others hold of its items', async () => {
  const { storage, folder } = fixture;
  const path = join(folder, 'a.csv');
  const options = {
    storage,
    subject: 'shop',
    publish: false,
    dir: folder,
    format: 'auto',
    overrides: new Map(),
  } as const;
  await writeFile(
    path,
    `author,review,rating,email\nDoro Sample,"${WORDS}",4,doro@sample.example\n,,,x@sample.example\n`,
  );
  const { import: number, rejectedFile } = await importFile(path, { ...options, now: new Date() });
  await put('other.ndjson', `Other;"${WORDS}"`, 'doro@sample.example', 'Doro Sample', 'Emil');
  assert.ok(rejectedFile?.endsWith(`-import-${number}.ndjson`));
  assert.equal((await owner.ok('GET', `/imports/run-${number}`))['summary'] !== null, true);
  const forgotten = await forgetImport({ storage, data: folder }, number as number);
  await storage.imports.undo(number as number, 'test');
  assert.deepEqual(forgotten, { gone: 2, left: [{ name: 'other.ndjson', rows: 2, named: 0 }] });
  assert.deepEqual(await readdir(dir), ['other.ndjson']);
  assert.deepEqual(
    (await forgetImport({ storage, data: folder }, number as number)).gone,
    0,
    'once more finds nothing',
  );
  assert.equal((await storage.audit()).ok, true);
});

test('the files are listed with the day that they go, read and deleted by who works with reviews', async () => {
  const made = '2026-11-22T10:00:00.000Z';
  const name = `shop.csv-${made.replace(/[:.]/g, '-')}-import-3.ndjson`;
  await put(name, 'Emil');
  const curator = await signedIn(app, fixture.storage, 'Sample Curator', 'curator');
  const [file] = (await curator.ok('GET', '/rejected')) as unknown as [{ bytes: number }];
  const dateDeleted = '2027-02-20T10:00:00.000Z';
  assert.deepEqual(file, { name, bytes: file.bytes, dateCreated: made, dateDeleted, import: 3 });
  const { headers } = await curator.call('GET', `/rejected/${encodeURIComponent(name)}`);
  assert.match(headers.get('content-disposition') ?? '', /^attachment/);
  for (const bad of ['..%2f..%2fsmm.db', 'none.ndjson', `${name}%00`]) {
    await curator.refused(404, 'not-found', 'GET', `/rejected/${bad}`);
    await curator.refused(404, 'not-found', 'DELETE', `/rejected/${bad}`);
  }
  const viewer = await signedIn(app, fixture.storage, 'Sample Viewer', 'viewer');
  await viewer.refused(403, 'role-refused', 'GET', '/rejected');
  await viewer.refused(403, 'role-refused', 'DELETE', `/rejected/${name}`);
  await curator.ok('DELETE', `/rejected/${name}`);
  assert.deepEqual([await readdir(dir), await curator.ok('GET', '/rejected')], [[], []]);
});

test('an import’s rows are deleted by its address; a program that only brings files in reaches its own alone', async () => {
  const { storage, folder } = fixture;
  const path = join(folder, 'a.csv');
  const options = {
    storage,
    subject: 'shop',
    publish: false,
    dir: folder,
    format: 'auto',
    overrides: new Map(),
  } as const;
  await writeFile(path, 'author,review,rating\nDoro,Good words,4\n,,\nEmil,,\n');
  const bringer = await storage.tokens.create('bringer', { scopes: ['import'] });
  const headers = { Authorization: `Bearer ${bringer}`, 'Sec-Fetch-Site': null, Origin: null };
  const { import: theirs } = await importFile(path, { ...options, now: new Date(), by: 'somebody' });
  await writeFile(path, 'author,review,rating\nFay,Other words,4\nGus,,\n');
  const { import: own } = await importFile(path, { ...options, now: new Date(), by: 'bringer' });
  for (const method of ['GET', 'DELETE'])
    await owner.refused(403, 'role-refused', method, `/imports/run-${theirs}/rejected`, undefined, headers);
  for (const route of ['/people?q=a', '/people/export', '/rejected', '/items', '/suppressions', '/askings'])
    await owner.refused(403, 'role-refused', 'GET', route, undefined, headers);
  assert.equal((await owner.call('GET', `/imports/run-${own}/rejected`, undefined, headers)).status, 200);
  for (const [number, more] of [
    [own, headers],
    [theirs, {}],
  ] as const) {
    const summary = async () =>
      ((await owner.ok('GET', `/imports/run-${number}`, undefined, more))['summary'] as { hasRejectedRows: boolean })
        .hasRejectedRows;
    assert.equal(await summary(), true);
    await owner.ok('DELETE', `/imports/run-${number}/rejected`, undefined, more);
    assert.equal(await summary(), false);
    await owner.refused(404, 'not-found', 'GET', `/imports/run-${number}/rejected`, undefined, more);
    await owner.refused(404, 'not-found', 'DELETE', `/imports/run-${number}/rejected`, undefined, more);
  }
});
