import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import type { Storage } from '../storage/storage.ts';
import { many } from '../testing/many.ts';
import { bringInPeople, type BringInOptions } from './bring-in.ts';

let root = '';
let storage: Storage;
let files = 0;

before(async () => (root = await mkdtemp(join(tmpdir(), 'smm-bring-'))));
after(() => rm(root, { recursive: true }));
beforeEach(async () => {
  storage = await openStorage({ dir: await mkdtemp(join(root, 'store-')) });
  await storage.subjects.add({ slug: 'cafe', type: 'LocalBusiness', name: 'Sample Café', sample: false });
});
afterEach(() => storage.close());

async function bring(content: string | Uint8Array, options: Partial<BringInOptions> = {}) {
  const path = join(root, `file-${files++}`);
  await writeFile(path, content);
  return bringInPeople({
    storage,
    by: 'test',
    path,
    fileName: 'people.csv',
    write: true,
    year: 2026,
    bytes: 1e8,
    ...options,
  });
}

test('a shop’s export: columns told, purchases read, rejected rows said', async () => {
  const csv =
    'First Name;Last Name;Email Address;Phone;Tags;Order Date;Product;Order ID\n' +
    'Ada;Sample;ada@example.com;+43 1 2345678;spring, club;03.05.2026;sample café;1001\n' +
    'Ben;Muster;ben@example.com;;;28.05.2026;A lamp;1002\n' +
    'Ada;Sample;ADA@example.com;;summer;04.06.2026;A lamp;1003\n' +
    ';;no address;;;;;\n' +
    'Nobody;;;;;;;\n';
  const seen = await bring(csv, { write: false });
  assert.deepEqual(
    seen.columns.map(({ field }) => field),
    ['givenName', 'familyName', 'email', 'telephone', 'tags', 'orderDate', 'orderedItem', 'orderNumber'],
  );
  assert.deepEqual([seen.added, seen.merged, seen.known, seen.rejected], [2, 1, 0, 2]);
  assert.deepEqual(
    seen.rejectedRows.map(({ line }) => line),
    [5, 6],
  );
  assert.match(seen.rejectedRows[0]?.reason ?? '', /no e-mail address/);
  assert.equal((await storage.people.list({})).total, 0, 'a look writes nothing');
  const { added, merged, rejected } = await bring(csv, { tags: ['import'] });
  assert.deepEqual([added, merged, rejected], [2, 1, 2]);
  const ada = (await storage.people.list({ q: 'ada' })).people[0];
  assert.deepEqual([ada?.name, ada?.tags], ['Ada Sample', ['club', 'import', 'spring', 'summer']]);
  assert.deepEqual(
    ada?.purchases.map((one) => [one.orderDate, one.subject, one.orderNumber]),
    [
      ['2026-06-04', null, '1003'],
      ['2026-05-03', 'cafe', '1001'],
    ],
  );
  const again = await bring(csv, { tags: ['import'] });
  assert.deepEqual([again.added, again.merged, again.known], [0, 0, 3], 'the same file again changes nothing');
});

test('other encodings, other languages, no header, and a mapping by hand', async () => {
  const latin = Buffer.from(
    'Kundenname;E-Mail-Adresse;Sprache\nJürgen Müller;jm@example.com;Deutsch\nZoë Größe;zg@example.com;fr\n',
    'latin1',
  );
  assert.equal((await bring(latin)).added, 2);
  assert.equal((await storage.people.list({ q: 'jürgen' })).people[0]?.language, 'de');
  const bare = await bring('Ada Sample,ada@example.com\nBen Muster,ben@example.com\nCleo Test,cleo@example.com\n');
  assert.equal(bare.added, 3);
  assert.equal((await storage.people.list({ q: 'cleo@' })).people[0]?.name, 'Cleo Test');
  await assert.rejects(bring('[]', { fileName: 'p.json' }), /no list in it has people/);
  const odd = 'Wer,Wohin\nDora,dora@example.com\n';
  const mapped = await bring(odd, { map: { name: 'Wer', email: 'Wohin' } });
  assert.equal(mapped.added, 1);
  await assert.rejects(bring(odd, { map: { email: 'Nothing' } }), /no column "Nothing".*"Wohin"/);
  await assert.rejects(bring('Wer,Was\nDora,x y\n'), /no column of e-mail addresses/);
  const looked = await bring('Wer,Was\nDora,x y\n', { write: false });
  assert.deepEqual(
    [looked.columns.length, looked.added, looked.rejected],
    [2, 0, 2],
    'a look shows the columns, to be corrected',
  );
  await assert.rejects(bring(''), /empty/);
});

test('hostile cells come in as words or not at all', async () => {
  const csv =
    'name,email\n"<script>alert(1)</script>",a@example.com\n"Bcc: x\r\nTo: y",b@example.com\n=cmd(),"c@example.com\r\nBcc: evil@example.com"\n';
  const report = await bring(csv);
  assert.deepEqual([report.added, report.rejected], [2, 1]);
  assert.equal((await storage.people.list({ q: 'bcc' })).people[0]?.name, 'Bcc: x To: y');
});

const MANY = many(5_000, 100_000);
test(`${MANY.toLocaleString('en')} people come in, page by page`, { timeout: 300_000 }, async (t) => {
  let csv = 'name,email,tags\n';
  for (let i = 0; i < MANY; i++) csv += `Sample Person ${i},p${i}@example.com,list\n`;
  const began = performance.now();
  const report = await bring(csv);
  t.diagnostic(`${MANY} people in ${Math.round(performance.now() - began)} ms`);
  assert.equal(report.added, MANY);
  const times: number[] = [];
  for (const filter of [{}, { q: 'person 999' }, { tag: 'list' }]) {
    const start = performance.now();
    await storage.people.list(filter);
    times.push(Math.round(performance.now() - start));
  }
  t.diagnostic(`first page, search, list: ${times.join(', ')} ms`);
});
