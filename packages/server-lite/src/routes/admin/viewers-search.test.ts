import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { App } from '../../http/context.ts';
import { CANARY, openFixture, type Fixture } from '../../testing/fixture.ts';
import { adminApp, signedIn, type Visitor } from '../../testing/visitor.ts';

/** Whoever is not shown addresses must not learn by a search that they knew one rightly. */
let fixture: Fixture;
let app: App;
let curator: Visitor;
let viewer: Visitor;
let posting = '';

before(async () => {
  fixture = await openFixture(3);
  app = adminApp(fixture.storage, { data: fixture.folder });
  curator = await signedIn(app, fixture.storage, 'Sample Curator', 'curator');
  viewer = await signedIn(app, fixture.storage, 'Sample Viewer', 'viewer');
  const { storage } = fixture;
  const body = 'Write to zoe@shown.example, said the sample.';
  await storage.items.receive({ type: 'Review', source: 'direct', body, authorEmail: 'mira@hidden.example' }, 'shop');
  posting = (
    await storage.items.receive(
      { type: 'SocialMediaPosting', source: 'x', body: 'A sample posting', extra: { permission: CANARY.email } },
      'shop',
    )
  ).id;
});
after(() => fixture.close());

const found = async (visitor: Visitor, q: string): Promise<unknown[]> => {
  const query = `q=${encodeURIComponent(q)}`;
  const { total } = await visitor.ok('GET', `/items?${query}`);
  const { total: oldest } = await visitor.ok('GET', `/items?${query}&sort=oldest&at=0&limit=1`);
  const counts = await visitor.ok('GET', `/items/counts?${query}`);
  const states = Object.values(counts['states'] as Record<string, number>);
  const kinds = ['sources', 'tags', 'languages', 'subjects'].flatMap((kind) => counts[kind] as { count: number }[]);
  return [total, oldest, states.some((count) => count > 0), kinds.some(({ count }) => count > 0)];
};
const NOTHING = [0, 0, false, false];

test('a viewer finds nobody by an address, whole, in parts or only begun', async () => {
  for (const q of ['mira@hidden.example', 'mira', 'hidden example', 'mir', 'sample mira', 'hidd']) {
    assert.deepEqual(await found(viewer, q), NOTHING, q);
    assert.deepEqual(await found(curator, q), [1, 1, true, true], `who works with addresses does: ${q}`);
  }
  assert.deepEqual(await found(viewer, CANARY.email), NOTHING);
  assert.deepEqual(await found(viewer, CANARY.internal), NOTHING);
});

test('what a viewer reads, a viewer finds', async () => {
  for (const q of ['zoe@shown.example', 'write said', 'shown']) assert.equal((await found(viewer, q))[0], 1, q);
});

test('where a permission is kept is not told to a viewer, only that there is one', async () => {
  const rights = async (visitor: Visitor) =>
    ((await visitor.ok('GET', `/items/${posting}`))['rights'] as { permission: string }).permission;
  assert.deepEqual([await rights(curator), await rights(viewer)], [CANARY.email, 'on record']);
});

test('people, whom they asked and what is written to them are for those who work with them', async () => {
  for (const path of [
    '/people?q=mira',
    '/people/choices',
    '/people/export?q=mira',
    '/people/none',
    '/askings',
    '/suppressions',
    '/outbox',
    '/imports',
  ])
    await viewer.refused(403, 'role-refused', 'GET', path);
});

test('a view that somebody keeps under an address is not shown to a viewer', async () => {
  for (const [name, q] of [
    ['Mira', 'mira@hidden.example'],
    ['mira@hidden.example', 'lamps'],
    ['Lamps', 'lamps'],
  ])
    await curator.ok('POST', '/views', { name, query: { q }, isShared: true });
  const names = async (visitor: Visitor) =>
    ((await visitor.ok('GET', '/views')) as unknown as { name: string }[]).map(({ name }) => name).sort();
  assert.deepEqual(await names(viewer), ['Lamps']);
  assert.deepEqual(await names(curator), ['Lamps', 'Mira', 'mira@hidden.example']);
});
