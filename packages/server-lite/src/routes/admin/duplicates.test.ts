import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { App } from '../../http/context.ts';
import { callAdmin } from '../../testing/call-admin.ts';
import { openFixture, type Fixture } from '../../testing/fixture.ts';
import { adminApp, signedIn, type Visitor } from '../../testing/visitor.ts';
import { review } from '../../storage/storage.contract.ts';
import * as z from 'zod/mini';
import { DuplicateList, ItemDuplicates, ItemsMerged, ItemSplit } from './duplicate-schema.ts';

const WORDS =
  'They mended my bicycle within the hour, cleaned the chain, and told me honestly what would do another year.';
let fixture: Fixture;
let app: App;
let curator: Visitor;
let viewer: Visitor;
const ids: string[] = [];

before(async () => {
  fixture = await openFixture(2);
  const { storage } = fixture;
  app = adminApp(storage);
  const [subject] = await storage.subjects.list();
  const twins = { body: WORDS, authorName: 'Ada Sample', authorEmail: 'ada@example.com' };
  for (const [source, sourceId] of [
    ['google', 'g1'],
    ['judge-me', 'j1'],
  ] as const)
    ids.push((await storage.items.receive(review({ ...twins, source, sourceId }), subject!.slug)).id);
  await storage.items.publish(ids, { by: 'cli', attested: true });
  while ((await storage.duplicates.advance(1000)).more);
  await signedIn(app, storage, 'First', 'owner');
  curator = await signedIn(app, storage, 'Curator', 'curator');
  viewer = await signedIn(app, storage, 'Viewer', 'viewer');
});
after(() => fixture.close());

async function get<S extends z.ZodMiniType>(path: string, schema: S): Promise<z.infer<S>> {
  const answer = await callAdmin({ app, fixture }, 'GET', path);
  assert.equal(answer.status, 200);
  return z.parse(schema, await answer.json());
}

test('pairs wait, are merged, lead on by the old id, and are made two again', async () => {
  const [one, other] = ids as [string, string];
  const { pairs, total } = await get('/duplicates', DuplicateList);
  assert.deepEqual([total, pairs[0]?.one.id, pairs[0]?.other.id], [1, one, other]);
  assert.equal((await get(`/items/${one}/duplicates`, ItemDuplicates)).proposed[0]?.item.id, other);
  const { status, body } = await curator.call('POST', `/items/${other}/merge`, { other: one });
  assert.equal(status, 200);
  const { item, part } = z.parse(ItemsMerged, body);
  for (const id of [item, part]) {
    const { parts } = await get(`/items/${id}/duplicates`, ItemDuplicates);
    assert.deepEqual(
      parts.map(({ into, by, evidence }) => [into, by.startsWith('account:'), evidence]),
      [[item, true, 'words']],
    );
    const detail = (await (await callAdmin({ app, fixture }, 'GET', `/items/${id}`)).json()) as { id: string };
    assert.equal(detail.id, item);
    const shown = await app.request(`/v1/reviews/${id}.json`);
    assert.equal(shown.status, 200);
  }
  const again = await callAdmin({ app, fixture }, 'POST', `/items/${one}/merge`, { other });
  assert.equal(again.status, 409);
  const back = await callAdmin({ app, fixture }, 'POST', `/items/${part}/split`);
  assert.deepEqual(z.parse(ItemSplit, await back.json()), { item, part, state: 'published' });
  assert.equal((await get('/duplicates', DuplicateList)).total, 0);
});

test('a pair says which one stays and what changes; kept apart, it is asked about again where that is taken back', async () => {
  const [one, other] = ids as [string, string];
  assert.equal((await curator.call('POST', `/items/${one}/propose`, { other })).status, 200);
  const { pairs } = await get('/duplicates', DuplicateList);
  const [pair] = pairs;
  assert.ok(pair && [one, other].includes(pair.outlook.stays));
  assert.equal(pair.outlook.fault, null);
  assert.match(pair.outlook.changes.join(' '), /^One card instead of two: it counts once/);
  assert.equal((await curator.call('POST', `/items/${one}/apart`, { other })).status, 200);
  assert.equal((await get('/duplicates', DuplicateList)).total, 0);
  assert.equal((await curator.call('POST', `/items/${other}/propose`, { other: one })).status, 200);
  assert.equal((await get('/duplicates', DuplicateList)).total, 1);
  const { item, part } = z.parse(ItemsMerged, (await curator.call('POST', `/items/${one}/merge`, { other })).body);
  assert.equal((await curator.call('POST', `/items/${one}/propose`, { other })).status, 409);
  assert.equal((await curator.call('POST', `/items/${part}/split`)).status, 200);
  assert.equal((await curator.call('POST', `/items/${item}/propose`, { other: part })).status, 200);
  const [again] = (await get('/duplicates', DuplicateList)).pairs;
  assert.equal(again?.evidence, pair.evidence, 'it waits as it did before');
  assert.equal((await viewer.call('POST', `/items/${one}/propose`, { other })).status, 403);
  assert.equal((await curator.call('POST', `/items/${one}/propose`, { other: fixture.ids[0] })).status, 409);
  assert.deepEqual((await fixture.storage.audit()).findings, []);
  assert.equal((await curator.call('POST', `/items/${one}/apart`, { other })).status, 200);
});

test('who only looks changes nothing and sees no address; what names nothing is said', async () => {
  const [one, other] = ids as [string, string];
  assert.equal((await viewer.call('POST', `/items/${one}/apart`, { other })).status, 403);
  const { body } = await viewer.call('GET', `/items/${one}/duplicates`);
  assert.doesNotMatch(JSON.stringify(body), /ada@example/);
  for (const [method, path, what, status] of [
    ['GET', '/items/01none/duplicates', undefined, 404],
    ['POST', `/items/${one}/merge`, { other: '01none' }, 404],
    ['POST', `/items/${one}/split`, undefined, 409],
    ['POST', `/items/${one}/apart`, {}, 422],
    ['GET', '/duplicates?after=nonsense', undefined, 422],
    ['GET', '/duplicates?limit=0', undefined, 422],
  ] as const) {
    const answer = await callAdmin({ app, fixture }, method, path, what);
    assert.equal(answer.status, status, `${method} ${path} ${await answer.text()}`);
  }
});
