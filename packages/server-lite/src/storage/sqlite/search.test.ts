import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { searchContract } from '../search.contract.ts';
import { addShop, review } from '../storage.contract.ts';
import { MAX_ENDINGS } from './match.ts';
import { openStorage } from './open-storage.ts';
import { SqliteSearchIndex } from './search-index.ts';

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'smm-search-'));
  folders.push(dir);
  return dir;
}

const folders: string[] = [];
process.on('exit', () => {
  for (const dir of folders) rmSync(dir, { recursive: true, force: true });
});

searchContract('sqlite', () => openStorage({ dir: folder() }));

const act = { by: 'cli', attested: true };

test('no word of what was erased or withdrawn stays in the index, in whatever case', async () => {
  const dir = folder();
  const store = await openStorage({ dir });
  await addShop(store);
  const ids: string[] = [];
  for (let i = 0; i < 300; i++) {
    const { id } = await store.items.receive(
      review({ body: `TOKEN${i}X and more`, authorName: `Author${i}Y`, tags: [`Tag${i}Z`], sourceId: `s${i}` }),
      'shop',
    );
    ids.push(id);
    if (i % 7 === 0) await store.items.publish(ids.slice(-7), act);
  }
  await store.items.publish(ids, act);
  while ((await store.search.advance(50)).more);
  await Promise.all(ids.map((id, i) => (i % 3 === 0 ? store.items.erase(id, act) : undefined)));
  const bytes = readdirSync(dir)
    .map((file) => readFileSync(join(dir, file), 'latin1'))
    .join('');
  const found = new Set([...bytes.matchAll(/(?:token|author|tag)(\d+)[xyz]/gi)].map(([, i]) => Number(i)));
  assert.deepEqual(
    [...found].filter((i) => i % 3 === 0),
    [],
  );
  assert.equal(found.size, 200);
  await store.close();
});

test('no word of what was erased stays in the index where many were hidden at once before, by whichever process', async () => {
  const dir = folder();
  const store = await openStorage({ dir });
  await addShop(store);
  const received = await Promise.all(
    Array.from({ length: 200 }, (_, i) =>
      store.items.receive(review({ body: `TOKEN${i}X and more`, sourceId: `s${i}` }), 'shop'),
    ),
  );
  const ids = received.map(({ id }) => id);
  await store.acts.act({ type: 'publish', attested: true }, { ids }, act);
  while ((await store.search.advance(50)).more);
  await store.acts.act({ type: 'hide', reason: 'spam' }, { ids: ids.slice(0, 150) }, act);
  await store.acts.act({ type: 'publish', attested: true }, { ids: ids.slice(100, 150) }, act);
  await store.close();
  const raw = new DatabaseSync(join(dir, 'smm.db'));
  const isMarked = () => raw.prepare("select 1 from meta where key = 'search-marked'").get() !== undefined;
  assert.ok(isMarked(), 'what was hidden is marked as gone, and in the file until the index is put together');
  const other = await openStorage({ dir });
  await Promise.all([0, 120, 180].map((i) => other.items.erase(ids[i]!, act)));
  assert.equal(isMarked(), false);
  raw.close();
  const bytes = readdirSync(dir)
    .map((file) => readFileSync(join(dir, file), 'latin1'))
    .join('');
  const found = new Set([...bytes.matchAll(/token(\d+)x/gi)].map(([, i]) => Number(i)));
  assert.deepEqual(
    [0, 120, 180].filter((i) => found.has(i)),
    [],
  );
  while ((await other.search.advance(50)).more);
  const ask = { rating: [], tag: [], lang: [], source: [], q: 'token130x', sort: 'newest' } as const;
  const query = { ...ask, rating: [], tag: [], lang: [], source: [] };
  assert.equal((await other.search.query('home', 'all', query, null))?.found.count, 1);
  assert.equal((await other.search.query('home', 'all', { ...query, q: 'token20x' }, null))?.found.count, 0);
  assert.equal((await other.search.query('home', 'all', { ...query, q: 'token' }, null))?.found.count, 98);
  assert.deepEqual((await other.audit()).findings, []);
  await other.close();
});

test('a term of the index holds no more than its subject', async () => {
  const store = await openStorage({ dir: folder() });
  await addShop(store);
  await store.subjects.add({ slug: 'other', type: 'Product', name: 'Other', sample: false });
  await store.collections.add({ slug: 'others', name: 'Others', subject: 'other', rules: [] });
  for (const subject of ['shop', 'other']) {
    const { id } = await store.items.receive(review({ body: `shared ${subject}`, sourceId: subject }), subject);
    await store.items.publish([id], act);
  }
  const ask = async (slug: string, q: string) =>
    (await store.search.query(
      slug,
      'selection',
      { rating: [], tag: [], lang: [], source: [], q, sort: 'newest' },
      null,
    ))!.found.count;
  assert.deepEqual([await ask('home', 'shared'), await ask('others', 'shared')], [1, 1]);
  assert.deepEqual([await ask('home', 'other'), await ask('others', 'other')], [0, 1]);
  await store.close();
});

test('an index in many pieces is put together in steps, and answers as before', async () => {
  const dir = folder();
  const store = await openStorage({ dir });
  await store.close();
  const database = new DatabaseSync(join(dir, 'smm.db'));
  const index = new SqliteSearchIndex(database);
  for (let i = 1; i <= 60; i++) {
    database.exec('begin');
    index.add(1, [{ key: BigInt(i) << 30n, terms: new Set(['a', `w${i}`, `wmod${i % 7}`]), labels: new Map() }]);
    database.exec('commit');
  }
  const pieces = () =>
    (database.prepare('select count(distinct segid) as n from search_item_idx').get() as { n: number }).n;
  const found = (term: string) =>
    database.prepare('select count(*) as n from search_item where search_item match ?').get(`"1x${term}"`)!['n'];
  assert.ok(pieces() > 1);
  let steps = 0;
  while (index.tidy()) assert.ok(++steps < 100);
  assert.equal(pieces(), 1);
  assert.deepEqual([found('a'), found('w9'), found('wmod0')], [60, 1, 8]);
  database.close();
});

test('nothing stays in an index of what is taken out of it in steps of any size, once it is put together', async () => {
  const word = 'zimbelkraut';
  for (let round = 1; round <= 30; round++) {
    const dir = folder();
    await (await openStorage({ dir })).close();
    const database = new DatabaseSync(join(dir, 'smm.db'));
    const index = new SqliteSearchIndex(database);
    // Numbers that depend on the round alone.
    let drawn = 0;
    const below = (limit: number): number =>
      createHash('sha256').update(`${round} ${drawn++}`).digest().readUInt32LE() % limit;
    const [taken, left] = [1000 + below(2000), 60];
    const entries = Array.from({ length: taken + left }, (_, i) => ({
      key: BigInt(i + 1),
      terms: new Set(['a', `w${i}`, `wmod${i % 997}`, `wmod${i % 13}`, i < taken ? word : 'left']),
      labels: new Map<string, string>(),
    }));
    const inSteps = (all: typeof entries, size: () => number, work: (some: typeof entries) => void): void => {
      for (let at = 0, next; at < all.length; at = next) {
        next = at + size();
        database.exec('begin');
        work(all.slice(at, next));
        database.exec('commit');
      }
    };
    const size = 50 + below(900);
    inSteps(
      entries,
      () => size,
      (some) => index.add(1, some),
    );
    inSteps(
      entries.slice(0, taken),
      () => 1 + below(1 + below(700)),
      (some) => index.remove(1, some, true),
    );
    for (let more = true; more;) {
      database.exec('begin');
      more = index.tidy();
      database.exec('commit');
    }
    const blocks = database.prepare('select block from search_item_data').all() as { block: Uint8Array }[];
    const kept = blocks.filter(({ block }) => Buffer.from(block).includes(word));
    assert.equal(kept.length, 0, `round ${round}`);
    const found = (term: string) =>
      database.prepare('select count(*) as n from search_item where search_item match ?').get(`"1x${term}"`)!['n'];
    assert.deepEqual([found('a'), found('left'), found(word)], [left, left, 0], `round ${round}`);
    database.close();
  }
});

test('where more words begin like the last one than are looked for, that is said', async () => {
  const store = await openStorage({ dir: folder() });
  await addShop(store);
  const received = await Promise.all(
    Array.from({ length: MAX_ENDINGS + 4 }, (_, i) =>
      store.items.receive(review({ body: `begin${i}`, sourceId: `b${i}` }), 'shop'),
    ),
  );
  await store.items.publish(
    received.map(({ id }) => id),
    act,
  );
  while ((await store.search.advance(50)).more);
  const ask = (q: string) =>
    store.search.query('home', 'selection', { rating: [], tag: [], lang: [], source: [], q, sort: 'newest' }, null);
  const many = (await ask('beg'))!;
  assert.deepEqual([many.found, many.isCut], [{ count: MAX_ENDINGS, isAtLeast: true }, true]);
  const few = (await ask('begin25'))!;
  assert.deepEqual([few.found, few.isCut], [{ count: 11, isAtLeast: false }, undefined]);
  await store.close();
});
