import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import type { Person } from '../storage/people.ts';
import type { Storage } from '../storage/storage.ts';
import { bringInPeople, type BringInOptions } from './bring-in.ts';

let root = '';
let storage: Storage;
let files = 0;

before(async () => (root = await mkdtemp(join(tmpdir(), 'smm-json-'))));
after(() => rm(root, { recursive: true }));
beforeEach(async () => {
  storage = await openStorage({ dir: await mkdtemp(join(root, 'store-')) });
  await storage.subjects.add({ slug: 'cafe', type: 'LocalBusiness', name: 'Sample Café', sample: false });
});
afterEach(() => storage.close());

async function bring(content: string | Uint8Array, options: Partial<BringInOptions> = {}) {
  const path = join(root, `file-${files++}`);
  await writeFile(path, content);
  const fixed = { storage, by: 'test', path, fileName: 'clients.dat', write: true, year: 2026, bytes: 1e8 };
  return bringInPeople({ ...fixed, ...options });
}
const person = async (q: string): Promise<Person | undefined> => (await storage.people.list({ q })).people[0];

const ADA = {
  first_name: 'Ada',
  last_name: 'Sample',
  email: 'ada@example.com',
  phone: '+43 1 2345678',
  locale: 'de',
  tags: ['spring', 'club'],
  note: null,
  company: { name: 'Sample Ltd' },
  orders: [
    { id: 1001, date: '2026-05-03', name: 'Sample Café', total: 12.5 },
    { id: 1002, date: '2026-06-04', name: 'A lamp' },
  ],
};

test('a list of JSON, with lists and orders in it, under any name', async () => {
  const seen = await bring(JSON.stringify([ADA, { email: 'ben@example.com', name: 'Ben' }]), { write: false });
  assert.deepEqual([seen.added, seen.merged, seen.rejected, seen.number], [2, 1, 0, null]);
  const fields = Object.fromEntries(seen.columns.map(({ key, field }) => [key, field]));
  assert.deepEqual(
    [fields['first_name'], fields['orders.date'], fields['orders.id'], fields['orders.name'], fields['company.name']],
    ['givenName', 'orderDate', 'orderNumber', 'orderedItem', null],
  );
  const { number } = await bring(JSON.stringify({ data: { customers: [ADA] } }, null, 2), { fileName: 'a.csv' });
  assert.ok(number !== null);
  const ada = await person('ada@');
  assert.deepEqual(
    [ada?.name, ada?.telephone, ada?.language, ada?.tags],
    ['Ada Sample', '+43 1 2345678', 'de', ['club', 'spring']],
  );
  assert.deepEqual(
    ada?.purchases.map((one) => [one.orderDate, one.subject, one.orderedItem, one.orderNumber]),
    [
      ['2026-06-04', null, 'A lamp', '1002'],
      ['2026-05-03', 'cafe', 'Sample Café', '1001'],
    ],
  );
});

test('NDJSON, in other encodings and packed; a broken line costs itself alone', async () => {
  const lines = [
    '{"name":"Ada","email":"ada@example.com"}',
    '{"name":"Broken","email":',
    '{"name":"Zoë","email":"zoe@example.com","telephone":4312345678}',
    '{"name":"Nobody"}',
    '{"name":"X","email":"no address"}',
  ].join('\n');
  const looked = await bring(lines, { write: false });
  assert.deepEqual(
    looked.rejectedRows.map(({ line }) => line),
    [2, 4, 5],
  );
  assert.equal((await bring(gzipSync(lines))).added, 2);
  assert.equal((await person('zoe@'))?.telephone, '4312345678');
  const again = await bring(Buffer.from(`\ufeff${lines}`, 'utf16le'));
  assert.deepEqual([again.added, again.merged, again.known], [0, 0, 2], 'the same people again change nothing');
});

test('columns are corrected by hand, and what holds nobody says so', async () => {
  const odd = JSON.stringify([{ wer: 'Dora', wohin: 'dora at home' }]);
  const looked = await bring(odd, { write: false });
  assert.deepEqual([looked.columns.map(({ key }) => key), looked.rejected], [['wer', 'wohin'], 1]);
  await assert.rejects(bring(odd), /no column of e-mail addresses/);
  const mapped = await bring(JSON.stringify([{ wer: 'Dora', wohin: 'dora@example.com', rating: 5 }]), {
    map: { name: 'wer', note: 'wohin', email: 'wohin' },
  });
  assert.equal(mapped.added, 1);
  await assert.rejects(bring(odd, { map: { email: 'nothing' } }), /no column "nothing".*"wohin"/);
  for (const text of ['[]', '{}', '["ada@example.com"]', '[[1,2],[3,4]]'])
    await assert.rejects(bring(text), /no list in it has people/, text);
  await assert.rejects(bring('{"a" 1}'), /not valid JSON/);
});

test('what smm exports comes in again, without what only smm can know', async () => {
  const purchases = [{ orderDate: '2026-05-01', subject: 'cafe', orderedItem: null, orderNumber: '7' }];
  await storage.people.add({ name: 'Ada', email: 'ada@example.com', tags: ['a', 'b'], note: 'Note', purchases });
  await storage.people.add({ name: 'Ben', email: 'ben@example.com' });
  let text = '';
  for await (const some of storage.everything.people()) text += some.map((one) => `${JSON.stringify(one)}\n`).join('');
  const other = await openStorage({ dir: await mkdtemp(join(root, 'store-')) });
  await other.subjects.add({ slug: 'cafe', type: 'LocalBusiness', name: 'Other name', sample: false });
  const report = await bring(text, { storage: other });
  assert.deepEqual([report.added, report.rejected], [2, 0]);
  const [ada] = (await other.people.list({ q: 'ada' })).people;
  assert.deepEqual([ada?.tags, ada?.note, ada?.purchases[0]?.subject], [['a', 'b'], 'Note', 'cafe']);
  assert.deepEqual([ada?.dateAsked, ada?.suppressed], [null, null]);
  await other.close();
});

test('hostile JSON comes in as words or not at all', async () => {
  const deep = `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`;
  const report = await bring(
    `[{"__proto__":{"email":"evil@example.com"},"name":"<b>Ben</b>","email":"ben@example.com"},
      {"name":{"first":"Ada"},"email":["ada@example.com","x@example.com"]},
      {"email":"c@example.com\\r\\nBcc: d@example.com"}, 5, null, ["x"], ${deep}]`,
  );
  assert.equal((await person('ben@'))?.name, '<b>Ben</b>');
  assert.equal((await storage.people.list({ q: 'evil' })).total, 0);
  assert.ok(report.rejected >= 2, JSON.stringify(report.rejectedRows));
});
