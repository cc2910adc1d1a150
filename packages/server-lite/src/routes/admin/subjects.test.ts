import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { App } from '../../http/context.ts';
import { keepMerging } from '../../jobs/keep-merging.ts';
import { openFixture, review, testLog, type Fixture } from '../../testing/fixture.ts';
import { adminApp, signedIn, type Visitor } from '../../testing/visitor.ts';

const FILE = 'review,rating\nSample words,4\n';
const BYTES = { 'Content-Type': 'application/octet-stream' };
let fixture: Fixture;
let app: App;
let owner: Visitor;
let asked = 0;

before(async () => {
  fixture = await openFixture(12);
  const { storage } = fixture;
  await storage.subjects.add({ slug: 'shopp', type: 'LocalBusiness', name: 'Sample Bikes and Co', sample: true });
  await storage.collections.add({ slug: 'old', name: 'Old', subject: 'shopp', rules: [] });
  const ids = [];
  for (let n = 100; n < 104; n++) ids.push((await storage.items.receive(review(n), 'shopp')).id);
  await storage.items.publish(ids, { by: 'test', attested: true });
  await storage.subjects.add({ slug: 'real', type: 'Product', name: 'Sample Kettle', sample: false });
  app = adminApp(storage, { data: fixture.folder }, { onMerge: () => void (asked += 1) });
  owner = await signedIn(app, storage, 'Sample Owner', 'owner');
});
after(() => fixture.close());

const head = async (slug: string) =>
  (await (await app.request(`/v1/collections/${slug}.json`)).json()) as {
    subject: { identifier: string };
    selection: { selected: number; text: string };
    aggregateRating: { ratingCount: number };
    links: { form: string | null };
  };

test('only an owner merges and archives; a viewer sees what was merged', async () => {
  const curator = await signedIn(app, fixture.storage, 'Sample Curator', 'curator');
  await curator.refused(403, 'role-refused', 'GET', '/subjects/shopp/merge?into=shop');
  await curator.refused(403, 'role-refused', 'POST', '/subjects/shopp/merge', { into: 'shop', attested: true });
  await curator.refused(403, 'role-refused', 'PUT', '/subjects/shop/archive');
  assert.deepEqual(await curator.ok('GET', '/merges'), []);
});

test('an archived subject: its form says so in the visitor’s language, its pages stay, imports are refused', async () => {
  const before = await head('home');
  const archived = await owner.ok('PUT', '/subjects/shop/archive');
  assert.match(archived.archived as string, /^\d{4}-/);
  const form = await app.request('/c/home/new', { headers: { Accept: 'text/html', 'Accept-Language': 'de' } });
  assert.equal(form.status, 403);
  const page = await form.text();
  assert.match(page, /<html lang="de"/);
  assert.doesNotMatch(page, /<form|archiv/i);
  const asJson = await app.request('/v1/collections/home/form.json');
  assert.equal(((await asJson.json()) as { type: string }).type, '/problems/form-closed');
  const after = await head('home');
  assert.equal(after.links.form, null);
  assert.deepEqual(after.selection, before.selection);
  const { id } = await uploaded();
  await owner.ok('PUT', '/subjects/real/archive');
  const refused = await owner.refused(422, 'invalid', 'POST', `/imports/${id}/start`, { subject: 'real' });
  assert.match(JSON.stringify(refused), /archived and takes nothing new/);
  await owner.ok('DELETE', `/imports/${id}`);
  await owner.ok('DELETE', '/subjects/real/archive');
  assert.equal((await owner.ok('DELETE', '/subjects/shop/archive')).archived, undefined);
  assert.equal((await head('home')).links.form, (before.links.form as string | null) ?? null);
});

test('what would become of two, word for word what visitors read then; the old slug leads on; and back', async () => {
  const preview = (await owner.ok('GET', '/subjects/shopp/merge?into=shop')) as {
    after: { selection: { text: string }; aggregateRating: object; published: number };
    items: { published: number };
  };
  assert.equal(preview.items.published, 4);
  await owner.refused(422, 'invalid', 'POST', '/subjects/shopp/merge', { into: 'shop' });
  await owner.refused(409, 'conflict', 'POST', '/subjects/shopp/merge', { into: 'shopp', attested: true });
  await owner.refused(404, 'not-found', 'GET', '/subjects/none/merge?into=shop');
  await owner.refused(422, 'invalid', 'GET', '/subjects/shopp/merge');
  const run = await fixture.storage.beginImport({
    subject: 'shop',
    fileName: 'a.csv',
    digest: 'e'.repeat(64),
    publish: false,
    by: 'test',
  });
  await owner.refused(409, 'conflict', 'POST', '/subjects/shopp/merge', { into: 'shop', attested: true });
  run.abandon();
  const begun = await owner.call('POST', '/subjects/shopp/merge', { into: 'shop', attested: true });
  assert.deepEqual([begun.status, begun.body.state, asked], [202, 'merging', 1]);
  await kept();
  const [merge] = (await owner.ok('GET', '/merges')) as unknown as { state: string; undoUntil: string }[];
  assert.equal(merge?.state, 'merged');
  assert.ok(merge.undoUntil > new Date().toISOString());
  const old = await head('old');
  assert.equal(old.subject.identifier, 'shop');
  assert.equal(old.selection.text, preview.after.selection.text);
  assert.deepEqual(old.aggregateRating, preview.after.aggregateRating);
  assert.deepEqual(old.selection, (await head('home')).selection);
  assert.equal((await owner.ok('PATCH', '/subjects/shopp', {})).slug, 'shop');
  assert.deepEqual(await owner.ok('GET', '/items?subject=shopp'), await owner.ok('GET', '/items?subject=shop'));
  assert.equal((await owner.call('DELETE', '/subjects/shopp/merge')).status, 202);
  await kept();
  assert.deepEqual(await owner.ok('GET', '/merges'), []);
  assert.equal((await head('old')).selection.selected, 4);
  await owner.refused(404, 'not-found', 'DELETE', '/subjects/shopp/merge');
});

test('a merge that a process left half done is taken up by the next', async () => {
  const { storage } = fixture;
  await storage.merges.begin('shopp', 'shop', { by: 'test', attested: true });
  let turns = 0;
  await storage.merges.work({ budget: 0, isStopping: () => ++turns > 3 });
  assert.equal((await storage.merges.list())[0]?.state, 'merging');
  await kept();
  assert.equal((await storage.merges.list())[0]?.state, 'merged');
  assert.deepEqual((await storage.audit()).findings, []);
});

/** What the server does in the background, until nothing is left to do. */
async function kept(): Promise<void> {
  const keeper = keepMerging(fixture.storage, testLog().log);
  while ((await fixture.storage.merges.list()).some(({ state }) => state !== 'merged'))
    await new Promise((resolve) => setTimeout(resolve, 5));
  await keeper.stop();
}

async function uploaded(): Promise<{ id: string }> {
  return (await owner.ok('POST', '/imports?name=a.csv', FILE, BYTES)) as { id: string };
}
