import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { App } from '../../http/context.ts';
import { formApp, post, sample } from '../../testing/sent-review.ts';
import { openFixture, type Fixture } from '../../testing/fixture.ts';
import { openZip } from '../../testing/open-zip.ts';
import { signedIn, type Visitor } from '../../testing/visitor.ts';

let fixture: Fixture;
let app: App;
let owner: Visitor;
let secret = '';
let sentId = '';
let namesake = '';
let person = '';
const EMAIL = 'doro.sample@private.example';

interface Found {
  person: { id: string } | null;
  items: { id: string; by: string; text: string }[];
  backups: object[];
  rejected?: object;
}

before(async () => {
  fixture = await openFixture(5);
  app = formApp(fixture.storage, { data: fixture.folder });
  owner = await signedIn(app, fixture.storage, 'Sample Owner', 'owner');
  const receipt = (await (await post(app, await sample(app))).json()) as { links: { page: string } };
  secret = receipt.links.page.split('/').at(-1) ?? '';
  sentId = (await fixture.storage.items.list({ limit: 1 })).items[0]?.id ?? '';
  const base = { type: 'Review', source: 'file', rating: { ratingValue: 2, worstRating: 1, bestRating: 5 } } as const;
  const receive = async (body: string, authorName: string, authorEmail?: string) =>
    (await fixture.storage.items.receive({ ...base, body, authorName, ...(authorEmail && { authorEmail }) }, 'shop'))
      .id;
  await receive('The chain came off again.', 'Doro Sample', EMAIL.toUpperCase());
  namesake = await receive('Another Doro, who liked it.', 'DORO sample', 'other@private.example');
  await receive('Doro Sample told me about you.', 'Emil Sample');
  person = await fixture.storage.people.add({ name: 'Doro Sample', email: EMAIL, tags: ['regulars'] });
});
after(() => fixture.close());

const search = async (body: object) => (await owner.ok('POST', '/person-search', body)) as unknown as Found;

test('found by address, name, receipt, item or person; a name may be shared, and says so', async () => {
  const byEmail = await search({ email: EMAIL });
  assert.deepEqual(
    byEmail.items.map(({ text, by }) => [text, by]),
    [['The chain came off again.', 'email']],
  );
  assert.equal(byEmail.person?.id, person);
  const byName = await search({ name: ' doro SAMPLE ' });
  assert.deepEqual(
    byName.items.map(({ by }) => by),
    ['name', 'name'],
  );
  assert.deepEqual(
    (await search({ receipt: `https://reviews.example/receipts/${secret}` })).items.map(({ id }) => id),
    [sentId],
  );
  assert.deepEqual(
    (await search({ receipt: secret })).items.map(({ by }) => by),
    ['receipt'],
  );
  assert.equal((await search({ person })).person?.id, person);
  assert.deepEqual((await search({ email: 'nobody@private.example' })).items, []);
  await owner.refused(422, 'invalid', 'POST', '/person-search', {});
});

test('the archive holds their words, consents, ledger and record, and nobody else’s', async () => {
  const answer = await app.request('/admin/api/person-export', {
    method: 'POST',
    headers: { Authorization: `Bearer ${fixture.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: EMAIL, receipt: secret }),
  });
  assert.equal(answer.headers.get('content-type'), 'application/zip');
  const files = openZip(Buffer.from(await answer.arrayBuffer()));
  const read = (name: string) => JSON.parse(String(files.get(name))) as never;
  const items = read('items.json') as { id: string; body: string }[];
  assert.equal(items.length, 2);
  assert.ok(items.some(({ body }) => body === 'The chain came off again.'));
  const consents = read('consents.json') as { item: string; consents: { text: string }[] }[];
  assert.ok((consents.find(({ item }) => item === sentId)?.consents.length ?? 0) > 0);
  for (const { item, entries } of read('ledger.json') as { item: string; entries: object[] }[])
    assert.deepEqual(
      entries.map((entry) => JSON.stringify(entry)),
      await fixture.storage.items.history(item),
    );
  assert.equal((read('person.json') as { person: { id: string } }).person.id, person);
  assert.ok(![...files.values()].join().includes('other@private.example'));
});

test('erasing takes what was named, leaves a stone in the ledger, and says which backups still hold it', async () => {
  await owner.ok('POST', '/backups', {});
  const rejected = join(fixture.folder, 'rejected', 'sample.ndjson');
  await mkdir(dirname(rejected));
  await writeFile(rejected, `{"line":2,"raw":"Doro,${EMAIL}"}\n{"line":3,"raw":"Emil"}\n`);
  const { items } = await search({ email: EMAIL });
  const [first] = items as [Found['items'][number]];
  await owner.refused(422, 'invalid', 'POST', '/person-erase', { items: [first.id, 'none'] });
  assert.notEqual((await fixture.storage.items.get(first.id))?.state, 'erased', 'all or nothing');
  await owner.refused(422, 'invalid', 'POST', '/person-erase', { email: EMAIL });
  const done = (await owner.ok('POST', '/person-erase', { items: [first.id], person })) as unknown as Found;
  assert.equal(done.backups.length, 1);
  const left = await fixture.storage.items.get(first.id);
  assert.deepEqual([left?.state, left?.body, left?.author.name], ['erased', '', '']);
  assert.match((await fixture.storage.items.history(first.id)).at(-1) ?? '', /"type":"erased"/);
  assert.equal(await fixture.storage.people.get(person), undefined);
  const rows = await readFile(rejected, 'utf8');
  assert.match(rows, /^\{"line":2,"erased":true\} *\n\{"line":3,"raw":"Emil"\}\n$/, 'nor in what no import could take');
  assert.deepEqual(done.rejected, { gone: 1, left: [{ name: 'sample.ndjson', rows: 1, named: 0 }] });
  assert.notEqual((await fixture.storage.items.get(namesake))?.state, 'erased');
  assert.deepEqual((await search({ email: EMAIL })).items, []);
  assert.equal((await fixture.storage.audit()).ok, true);
});

test('a curator and a viewer reach none of it', async () => {
  for (const role of ['curator', 'viewer'] as const) {
    const visitor = await signedIn(app, fixture.storage, `Sample ${role}`, role);
    for (const path of ['/person-search', '/person-export', '/person-erase'])
      await visitor.refused(403, 'role-refused', 'POST', path, { items: [] });
  }
});

test('a token reaches people’s data with the right to erase, and with no other', async () => {
  const { SCOPES } = await import('../../domain/roles.ts');
  for (const scope of SCOPES) {
    const token = await fixture.storage.tokens.create(`only ${scope}`, { scopes: [scope] });
    const headers = { Authorization: `Bearer ${token}`, 'Sec-Fetch-Site': null, Origin: null };
    for (const [method, path, body] of [
      ['POST', '/person-search', { email: 'other@private.example' }],
      ['POST', '/person-export', { email: 'other@private.example' }],
      ['GET', '/export', undefined],
    ] as const) {
      const { status } = await owner.call(method, path, body, headers);
      assert.equal(status, scope === 'erase' ? 200 : 403, `${scope} ${path}`);
    }
  }
});
