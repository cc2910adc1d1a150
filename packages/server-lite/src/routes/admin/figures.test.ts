import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { App } from '../../http/context.ts';
import { openStorage } from '../../storage/sqlite/open-storage.ts';
import type { Storage } from '../../storage/storage.ts';
import { adminApp } from '../../testing/visitor.ts';

interface Found {
  steps: Record<string, unknown>[];
  total: Record<string, unknown>;
  hidden: object[];
  sources: object[];
  ratings: { ratingValue: number | null; received: number; published: number }[];
  average: { received: number | null; published: number | null };
}

let folder = '';
let storage: Storage;
let app: App;
let token = '';
let now = new Date('2026-03-02T12:00:00Z');
const act = { by: 'test', attested: true };

async function receive(ratingValue: number | null, source = 'direct'): Promise<string> {
  const rating = ratingValue === null ? undefined : { ratingValue, worstRating: 1, bestRating: 5 };
  const body = `Words ${Math.random()}`;
  const item = { type: 'Review', source, body, authorName: 'Sample', ...(rating && { rating }) } as const;
  return (await storage.items.receive(item, 'shop')).id;
}

async function figures(query: string): Promise<Found> {
  const answer = await app.request(`/admin/api/figures?${query}`, { headers: { Authorization: `Bearer ${token}` } });
  assert.equal(answer.status, 200, await answer.clone().text());
  return (await answer.json()) as Found;
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smm-figures-'));
  storage = await openStorage({ dir: folder, clock: () => now });
  token = await storage.tokens.create('reader');
  app = adminApp(storage, {}, { clock: () => now });
});
after(async () => {
  await storage.close();
  await rm(folder, { recursive: true });
});

test('nothing received: one empty step, and no mean of nothing', async () => {
  const found = await figures('by=month');
  assert.equal(found.steps.length, 1);
  assert.deepEqual(found.total, { received: 0, published: 0, hidden: 0, decided: 0, waitingDays: null });
  assert.deepEqual(found.average, { received: null, published: null });
  assert.deepEqual([found.sources, found.hidden], [[], []]);
});

test('counts by step, waits in days, stars of all beside those that are shown', async () => {
  await storage.subjects.add({ slug: 'shop', type: 'LocalBusiness', name: 'Sample', sample: false });
  const [five, one, none] = [await receive(5), await receive(1), await receive(null, 'google')];
  now = new Date('2026-03-04T12:00:00Z');
  await storage.items.edit(five, { tags: ['seen'] }, act);
  await storage.items.publish([five], act);
  now = new Date('2026-03-10T12:00:00Z');
  await storage.items.hide([one], 'spam', act);
  const late = await receive(4);
  await storage.items.hide([five], 'off-topic', act);
  await storage.items.publish([five], act);
  const found = await figures('by=week&from=2026-03-01&to=2026-03-10');
  assert.deepEqual(
    found.steps.map(({ start, received, published, hidden, decided, waitingDays }) => [
      start,
      received,
      published,
      hidden,
      decided,
      waitingDays,
    ]),
    [
      ['2026-02-23', 0, 0, 0, 0, null],
      ['2026-03-02', 3, 1, 0, 1, 2],
      ['2026-03-09', 1, 1, 2, 1, 8],
    ],
  );
  assert.deepEqual(found.steps[1]?.['sources'], { direct: 2, google: 1 });
  assert.equal(found.total['waitingDays'], 5);
  assert.deepEqual(found.hidden, [
    { reason: 'off-topic', count: 1 },
    { reason: 'spam', count: 1 },
  ]);
  assert.deepEqual(
    found.ratings.map(({ ratingValue, received, published }) => [ratingValue, received, published]),
    [
      [5, 1, 1],
      [4, 1, 0],
      [3, 0, 0],
      [2, 0, 0],
      [1, 1, 0],
      [null, 1, 0],
    ],
  );
  assert.deepEqual(found.average, { received: 10 / 3, published: 5 });
  assert.ok(none && late);
  assert.equal((await figures('from=2026-03-05&to=2026-03-10')).total['received'], 1);
  assert.equal((await figures('subject=shop')).total['received'], 4);
});

test('a question that does not fit is answered by what does', async () => {
  for (const [query, pointer] of [
    ['by=year', '/by'],
    ['from=2026-13-01', '/from'],
    ['from=2026-03-10&to=2026-03-01', '/from'],
    ['from=1900-01-01&by=day', '/by'],
    ['subject=none', '/subject'],
    ['colour=red', '/colour'],
  ] as const) {
    const answer = await app.request(`/admin/api/figures?${query}`, { headers: { Authorization: `Bearer ${token}` } });
    const { errors } = (await answer.json()) as { errors: { pointer: string }[] };
    assert.deepEqual([answer.status, errors[0]?.pointer], [422, pointer], query);
  }
});
