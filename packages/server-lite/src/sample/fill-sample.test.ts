import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { DatabaseSync } from 'node:sqlite';
import { PolicyError } from '../errors/policy-error.ts';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import type { PageRows, Storage } from '../storage/storage.ts';
import { fillSample } from './fill-sample.ts';
import { readSample } from './read-sample.ts';
import { removeSample } from './remove-sample.ts';
import { SampleError } from './sample-error.ts';

async function freshStorage(t: TestContext): Promise<{ storage: Storage; dir: string }> {
  const dir = await mkdtemp(join(tmpdir(), 'smm-sample-'));
  const storage = await openStorage({ dir });
  t.after(async () => {
    await storage.close();
    await rm(dir, { recursive: true });
  });
  return { storage, dir };
}

const own = {
  type: 'Review',
  source: 'direct',
  body: 'Mine, and true.',
  authorName: 'Wilma Anker',
  datePublished: '2026-05-01',
} as const;

test('every row of the sample is taken, and the head page says that it is one', async (t) => {
  const { storage } = await freshStorage(t);
  const { rows } = await readSample();
  const filled = await fillSample(storage);
  assert.deepEqual([filled.added, filled.merged], [rows.length, 0]);

  const head = await storage.read.head('home', 'selection');
  assert.ok(head);
  const { selection, aggregateRating, subject } = head;
  assert.equal(subject.sample, true);
  assert.equal(selection.sample, true);
  assert.match(selection.text, /invented/);
  assert.deepEqual(
    [
      selection.received,
      selection.published,
      selection.pending,
      selection.withdrawn,
      selection.erased,
      selection.pinned,
    ],
    [74, 65, 3, 2, 0, 1],
  );
  assert.deepEqual(
    selection.hidden.map(({ reason, count }) => [reason, count]),
    [
      ['personal-data', 1],
      ['off-topic', 1],
      ['spam', 2],
    ],
  );
  assert.equal(selection.imported, rows.filter((row) => row.verification === 'imported').length);
  assert.equal(aggregateRating?.ratingCount, rows.filter((row) => !row.state && row.rating !== undefined).length);
  assert.ok(aggregateRating.ratingValue > 4 && aggregateRating.ratingValue < 5);
});

test('nothing shown lacks a language; replies, pictures, highlights, excerpt, ties and the featured one are there', async (t) => {
  const { storage } = await freshStorage(t);
  await fillSample(storage);
  const shown: Record<string, unknown>[] = [];
  for (let page: PageRows | undefined = await storage.read.head('home', 'selection'); page !== undefined;) {
    shown.push(...(JSON.parse(`[${Buffer.from(page.items).toString()}]`) as Record<string, unknown>[]));
    page = page.next === null ? undefined : await storage.read.page('home', 'selection', page.next);
  }
  assert.equal(shown.length, 65);
  assert.ok(shown.every((item) => typeof item['inLanguage'] === 'string'));
  const having = (key: string) => shown.filter((item) => item[key] !== undefined).length;
  assert.deepEqual(
    {
      reply: having('reply'),
      image: having('image'),
      excerpt: having('excerpt'),
      featured: having('featured'),
      pinned: having('pinned'),
      materialConnection: having('materialConnection'),
    },
    { reply: 8, image: 5, excerpt: 1, featured: 1, pinned: 1, materialConnection: 4 },
  );
  assert.equal(shown.filter((item) => (item['author'] as { image?: object }).image).length, 3);
  assert.doesNotMatch(JSON.stringify(shown), /smm:sample/);
});

test('run again it changes nothing, also where a first run was cut off', async (t) => {
  const { storage } = await freshStorage(t);
  const { business, rows } = await readSample();
  await storage.subjects.add(business.subject);
  await storage.collections.add({ ...business.collection, subject: business.subject.slug });
  await fillSample(storage);
  const before = await storage.read.head('home', 'selection');
  const again = await fillSample(storage);
  assert.deepEqual([again.added, again.merged], [0, rows.length]);
  assert.deepEqual((await storage.read.head('home', 'selection'))?.items, before?.items);
  assert.equal((await storage.audit()).ok, true);
});

test('it keeps out of a folder whose collection is taken', async (t) => {
  const { storage } = await freshStorage(t);
  await storage.subjects.add({ slug: 'mine', type: 'LocalBusiness', name: 'Mine', sample: false });
  await storage.collections.add({ slug: 'home', name: 'Home', subject: 'mine', rules: [] });
  await assert.rejects(fillSample(storage), SampleError);
  assert.equal((await storage.items.list({})).total, 0);
  assert.deepEqual(
    (await storage.subjects.list()).map(({ slug }) => slug),
    ['mine'],
  );
});

test('removed, it leaves no trace in the file; removing twice is the same as once', async (t) => {
  const { storage, dir } = await freshStorage(t);
  await fillSample(storage);
  assert.deepEqual(await removeSample(storage), { removed: 74, kept: 0 });
  assert.deepEqual(await removeSample(storage), { removed: 0, kept: 0 });
  assert.deepEqual(await storage.subjects.list(), []);
  assert.deepEqual(await storage.collections.list(), []);
  assert.equal(await storage.read.head('home', 'selection'), undefined);
  const report = await storage.audit();
  assert.deepEqual([report.ok, report.items, report.ledgerEntries], [true, 0, 0]);
  const bytes = await readFile(join(dir, 'smm.db'), 'latin1');
  for (const trace of ['Hollin', 'Edda', 'Marguerite', 'opens flat', 'RIFF']) assert.ok(!bytes.includes(trace), trace);
});

test('removed, it leaves what is the owner’s own, and the ledger can again only grow', async (t) => {
  const { storage, dir } = await freshStorage(t);
  const { business } = await readSample();
  await fillSample(storage);
  const { id } = await storage.items.receive(own, business.subject.slug);
  await storage.items.publish([id], { by: 'cli', attested: true });

  assert.deepEqual(await removeSample(storage), { removed: 74, kept: 1 });
  const head = (await storage.read.head('home', 'selection'))!;
  const items = JSON.parse(`[${Buffer.from(head.items).toString()}]`) as { reviewBody: string }[];
  assert.deepEqual(
    items.map(({ reviewBody }) => reviewBody),
    [own.body],
  );
  assert.equal(head.subject.sample, false);
  assert.equal(head.selection.sample, undefined);
  assert.deepEqual([head.selection.received, head.selection.published, head.selection.pinned], [1, 1, 0]);
  assert.doesNotMatch(JSON.stringify(head), /Hollin|hollin/);
  assert.equal((await storage.items.history(id)).length, 2);
  assert.equal((await storage.audit()).ok, true);

  const database = new DatabaseSync(join(dir, 'smm.db'));
  try {
    assert.throws(() => database.exec('delete from ledger'), /append-only/);
    assert.throws(() => database.exec("update ledger set bytes = ''"), /append-only/);
  } finally {
    database.close();
  }
});

test('what is the owner’s own cannot be made part of the sample, nor lose its ledger with it', async (t) => {
  const { storage, dir } = await freshStorage(t);
  const { business } = await readSample();
  await storage.subjects.add({ slug: 'mine', type: 'LocalBusiness', name: 'Mine', sample: false });
  const act = { by: 'cli', attested: true };
  const marked = await storage.items.receive({ ...own, extra: { 'smm:sample': true } }, 'mine');
  await fillSample(storage);
  const { id } = await storage.items.receive(own, business.subject.slug);
  await storage.items.erase(id, act);
  const [invented] = (await storage.items.list({ subject: business.subject.slug, state: 'published' })).items;
  await assert.rejects(storage.items.edit(invented!.id, { subject: 'mine' }, act), PolicyError);
  await assert.rejects(storage.items.edit(marked.id, { subject: business.subject.slug }, act), PolicyError);

  const database = new DatabaseSync(join(dir, 'smm.db'));
  try {
    assert.throws(() => database.exec('update item set sample = 1'), /item\.sample cannot be changed/);
    assert.throws(() => database.exec('update subject set sample = 1; delete from ledger'), /append-only/);
    database.exec("update subject set sample = 0 where slug = 'mine'");
  } finally {
    database.close();
  }
  assert.deepEqual(await removeSample(storage), { removed: 74, kept: 1 });
  assert.equal((await storage.items.history(marked.id)).length, 1);
  assert.equal((await storage.items.history(id)).length, 2);
  assert.equal((await storage.audit()).ok, true);
});

test('it is quick', async (t) => {
  const { storage } = await freshStorage(t);
  const before = process.cpuUsage();
  await fillSample(storage);
  const { user, system } = process.cpuUsage(before);
  const took = Math.round((user + system) / 1000);
  t.diagnostic(`${took} ms of the processor`);
  assert.ok(took < 3000, `${took} ms`);
});
