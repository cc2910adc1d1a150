import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openZip } from '../testing/open-zip.ts';
import { openFixture, CANARY, type Fixture, review } from '../testing/fixture.ts';
import { adminApp } from '../testing/visitor.ts';
import type { Item } from '../domain/model.ts';
import type { Person } from '../storage/people.ts';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import { zipStream } from './zip-stream.ts';

const run = promisify(execFile);
const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
let fixture: Fixture;
let secret = '';
/** Words that a spreadsheet would run, and words with an apostrophe of their own. */
const FORMULAS = ['=1+1', "'=1+1", '@all\n=SUM(1)', '- a;=c', "x;'=1"];

before(async () => {
  fixture = await openFixture(12);
  const [first, second, erased] = fixture.ids as [string, string, string];
  await fixture.storage.items.edit(first, { tags: ['=1+1'] }, { by: 'test' });
  await fixture.storage.items.reply(second, { text: '=HYPERLINK("x")', author: 'Shop' }, { by: 'test' });
  await fixture.storage.items.erase(erased, { by: 'test' });
  for (const [n, body] of FORMULAS.entries())
    fixture.ids.push(
      (await fixture.storage.items.receive({ ...review(300 + n), body, authorName: `@n${n}` }, 'shop')).id,
    );
  await fixture.storage.settings.set({ business: { value: { name: 'Sample Business' } } }, 'test');
  await fixture.storage.views.add({ name: 'Waiting', query: { state: 'pending' }, isShared: true }, null);
  await fixture.storage.collections.pin('best', fixture.ids[4]!);
  const people = Array.from({ length: 1200 }, (_, n) => ({
    name: n === 5 ? '=Client' : n === 6 ? "'=Client" : `Sample Client ${n}`,
    email: `client${n}@example.com`,
    telephone: `+49 30 ${100_000 + n}`,
    tags: ['spring'],
    purchases: [{ orderDate: '2026-05-01', subject: 'shop', orderedItem: 'A lamp', orderNumber: String(n) }],
  }));
  await fixture.storage.people.take(people);
  const asking = { people: { tag: 'spring' }, way: 'email', words: { subject: '', text: '' }, by: 'test' } as const;
  const when = new Date(0).toISOString();
  const origin = 'https://reviews.example.com';
  await fixture.storage.askings.add({ ...asking, collection: 'home', remindAfter: null, capDays: 90, when, origin });
  while (await fixture.storage.askings.choose());
  secret = (await fixture.storage.askings.claim())?.secret ?? '';
  await fixture.storage.suppressions.add('client7@example.com', 'bounced');
  await fixture.storage.suppressions.add('stranger@example.com', 'by-hand');
  await fixture.storage.media.put({ bytes: Uint8Array.of(1, 2, 3), width: 1, height: 1, type: 'image/webp' });
});
after(() => fixture.close());

async function exported(): Promise<Map<string, Buffer>> {
  const app = adminApp(fixture.storage);
  const answer = await app.request('/admin/api/export', { headers: { Authorization: `Bearer ${fixture.token}` } });
  assert.equal(answer.headers.get('content-type'), 'application/zip');
  assert.match(answer.headers.get('content-disposition') ?? '', /attachment; filename="smm-[\d-]+\.zip"/);
  return openZip(Buffer.from(await answer.arrayBuffer()));
}

test('every item of every state, its ledger and its pictures are in it; what opens the endpoint is not', async () => {
  const files = await exported();
  const items = lines(files, 'items.ndjson') as { id: string; state: string; body: string; authorEmail: string }[];
  assert.deepEqual(
    items.map(({ id }) => id),
    fixture.ids.filter((_, index) => index !== 2),
    'but for the one that was erased',
  );
  assert.ok(items.some(({ authorEmail }) => authorEmail === CANARY.email));
  const ledger = lines(files, 'ledger.ndjson') as { item: string; entry: { type: string } }[];
  for (const id of fixture.ids)
    assert.deepEqual(
      ledger.filter(({ item }) => item === id).map(({ entry }) => JSON.stringify(entry)),
      await fixture.storage.items.history(id),
    );
  assert.deepEqual([...files.keys()].filter((name) => name.startsWith('media/')).length, 1);
  const all = [...files.values()].map(String).join();
  assert.ok(!all.includes(fixture.token));
  assert.ok(!all.includes(await fixture.storage.submissions.signingKey()));
});

test('the databank, what it was asked and whom nobody asks are in it, and what was set', async () => {
  const files = await exported();
  const people = lines(files, 'people.ndjson') as { id: string; name: string; suppressed: string | null }[];
  assert.equal(people.length, 1200);
  assert.deepEqual(people[7], { ...(await fixture.storage.people.list({ q: 'client7@' })).people[0], wrote: [] });
  assert.equal(people[7]!.suppressed, 'bounced');
  const invitations = lines(files, 'invitations.ndjson') as { person: string; messages: { state: string }[] }[];
  assert.deepEqual(
    invitations.map(({ person }) => person),
    people.map(({ id }) => id),
  );
  assert.deepEqual(invitations[1]!.messages, [{ kind: 'first', state: 'waiting', dateSent: null }]);
  const document = (name: string) => JSON.parse(String(files.get(name))) as Record<string, unknown>[];
  assert.deepEqual(document('askings.json'), await fixture.storage.askings.list());
  const { suppressions } = await fixture.storage.suppressions.list();
  assert.deepEqual(
    lines(files, 'suppressions.ndjson'),
    suppressions.map(({ id, reason, since }) => ({ address: id, reason, since })),
  );
  assert.deepEqual((document('business.json') as unknown as { business: unknown }).business, {
    name: 'Sample Business',
  });
  assert.deepEqual(
    document('views.json').map(({ name }) => name),
    ['Waiting'],
  );
  assert.deepEqual(document('collections.json').find(({ slug }) => slug === 'best')?.['pins'], [fixture.ids[4]]);
  const all = [...files.values()].map(String).join();
  assert.ok(secret.length > 20 && !all.includes(secret));
  assert.ok(!all.includes('stranger@example.com'));
  for (const name of files.keys())
    if (!/^(?:media|waiting|store)\/|^README/.test(name))
      assert.ok(String(files.get('README.txt')).includes(name), name);
});

test('people.csv comes in again as it went out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'smm-export-'));
  const files = await exported();
  await writeFile(join(folder, 'people.csv'), files.get('people.csv')!);
  await run(process.execPath, [MAIN, 'people', 'import', join(folder, 'people.csv'), '--data', folder]);
  const store = await openStorage({ dir: folder });
  const taken: unknown[] = [];
  for await (const some of store.everything.people()) taken.push(...some.map(words));
  await store.close();
  assert.deepEqual(taken, (lines(files, 'people.ndjson') as Person[]).map(words));
  await rm(folder, { recursive: true });
  function words({ name, email, telephone, tags, purchases }: Person) {
    const bought = purchases.map(({ orderDate, orderedItem, orderNumber }) => [orderDate, orderedItem, orderNumber]);
    return { name, email, telephone, tags, bought };
  }
});

test('no cell of the table is a formula', async () => {
  const csv = String((await exported()).get('items.csv'));
  assert.match(csv, /"'=1\+1"/);
  assert.match(csv, /"'=HYPERLINK\(""x""\)"/);
  assert.doesNotMatch(csv, /(^|,)"?[=+@-]/m);
});

test('the command writes the same, and both lists can be brought in again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'smm-export-'));
  const file = join(folder, 'all.zip');
  await run(process.execPath, [MAIN, 'export', file, '--data', fixture.folder]);
  const files = openZip(await readFile(file));
  const asked = await exported();
  assert.deepEqual([...files.keys()], [...asked.keys()]);
  assert.deepEqual(String(files.get('items.ndjson')), String(asked.get('items.ndjson')));
  for (const name of ['items.ndjson', 'items.csv']) {
    const data = await mkdtemp(join(folder, 'store-'));
    await writeFile(join(folder, name), files.get(name)!);
    await run(process.execPath, [MAIN, 'subject', 'add', 'shop', '--name', 'Sample', '--data', data]);
    const { stdout } = await run(process.execPath, [MAIN, 'import', join(folder, name), '--data', data, '--json']);
    const { added, rejected } = JSON.parse(stdout.trim().split('\n').at(-1)!) as { added: number; rejected: number };
    assert.deepEqual([added, rejected], [fixture.ids.length - 1, 0], `${name}: ${stdout}`);
    const store = await openStorage({ dir: data });
    const { items } = await store.items.list({ limit: 100 });
    const words = ({ title, body, author, authorEmail, rating, datePublished, language, tags }: Item) =>
      JSON.stringify([
        title,
        body,
        author.name,
        authorEmail,
        rating,
        datePublished,
        language,
        name === 'items.csv' ? [] : tags,
      ]);
    const kept = await fixture.storage.items.list({ limit: 100 });
    assert.deepEqual(
      items.map(words).sort(),
      kept.items
        .filter(({ state }) => state !== 'erased')
        .map(words)
        .sort(),
    );
    await store.close();
  }
  await assert.rejects(run(process.execPath, [MAIN, 'export', file, '--data', fixture.folder]), /overwrites nothing/);
  await rm(folder, { recursive: true });
});

test('an archive that breaks off does not end', async () => {
  const stream = await zipStream(
    [
      {
        name: 'a',
        async *chunks() {
          yield 'one';
          throw new Error('the disk is gone');
        },
      },
    ],
    new Date(),
  );
  await assert.rejects(text(stream), /the disk is gone/);
});

test('whoever goes away ends the reading', async () => {
  let ended = false;
  const stream = await zipStream(
    [
      {
        name: 'a',
        isPacked: true,
        async *chunks() {
          try {
            for (;;) yield Buffer.alloc(65_536);
          } finally {
            ended = true;
          }
        },
      },
    ],
    new Date(),
  );
  for await (const chunk of stream) if ((chunk as Buffer).byteLength > 0) break;
  while (!ended) await new Promise(setImmediate);
});

function lines(files: Map<string, Buffer>, name: string): unknown[] {
  return String(files.get(name))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}
