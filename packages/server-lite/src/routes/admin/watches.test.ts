import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as z from 'zod/mini';
import type { App } from '../../http/context.ts';
import { FeedLooks } from '../../feeds/feed-looks.ts';
import { openFixture, testConfig, testLog, type Fixture } from '../../testing/fixture.ts';
import { type FeedSite, openFeedSite } from '../../testing/feed-site.ts';
import { adminApp, signedIn, type Visitor } from '../../testing/visitor.ts';
import { AdminFeed, AdminWatch, WatchesTried, WatchKept, WatchList } from './feeds-schema.ts';

let fixture: Fixture;
let app: App;
let curator: Visitor;
let viewer: Visitor;
let site: FeedSite;
let looks: FeedLooks;
let watch = 0;

before(async () => {
  fixture = await openFixture(2);
  const { storage, folder } = fixture;
  await storage.subjects.add({ slug: 'real', type: 'Organization', name: 'Sample Café', sample: false });
  site = await openFeedSite([
    { id: 'e3', text: 'At SAMPLE BIKES on Saturday, and it rides like new' },
    { id: 'e2', text: 'Sample Bikes again, and a planet' },
    { id: 'e1', text: 'Something else' },
  ]);
  const config = testConfig({ data: folder, outboundAllow: site.host });
  looks = new FeedLooks({ storage, config, log: testLog().log, env: {} });
  app = adminApp(storage, { data: folder, outboundAllow: site.host }, { looks, env: {} });
  await signedIn(app, storage, 'First', 'owner');
  curator = await signedIn(app, storage, 'Curator', 'curator');
  viewer = await signedIn(app, storage, 'Viewer', 'viewer');
});
after(async () => {
  await looks.stop();
  await site.close();
  await fixture.close();
});

const list = async () => z.parse(WatchList, await viewer.ok('GET', '/watches')).watches;

test('what to look out for is told from what is typed, and refused where it could never be found', async () => {
  const kept = async (body: object) =>
    z.parse(WatchKept, await curator.ok('POST', '/watches', { subject: 'real', ...body }));
  const word = await kept({ text: 'sample bikes' });
  watch = word.id;
  assert.deepEqual([word.kind, word.items, word.waiting], ['word', 0, 0]);
  assert.equal((await kept({ text: 'shop.example/bikes' })).kind, 'link');
  assert.equal((await kept({ text: 'Sample Bikes Ltd', variants: ['SampleBikes'] })).kind, 'name');
  await curator.refused(409, 'conflict', 'POST', '/watches', { text: 'Sample  BIKES', subject: 'real' });
  await curator.refused(422, 'invalid', 'POST', '/watches', { text: '!!!', subject: 'real' });
  await curator.refused(422, 'invalid', 'POST', '/watches', { text: 'one', not: ['one'], subject: 'real' });
  assert.equal((await list()).length, 3);
});

test('a text is tried, with those that are kept and with a draft', async () => {
  const tried = async (body: object) => z.parse(WatchesTried, await viewer.ok('POST', '/watches/try', body)).matches;
  const text = 'Took it to Sample Bikes: www.shop.example/bikes/?utm_source=x';
  assert.deepEqual(
    (await tried({ text })).map(({ text: said, start, end }) => [said, text.slice(start, end)]),
    [
      ['sample bikes', 'Sample Bikes'],
      ['shop.example/bikes', 'www.shop.example/bikes/?utm_source=x'],
    ],
  );
  const [draft] = await tried({ text, draft: { text: 'took it' } });
  assert.deepEqual([draft?.watch, draft?.start, draft?.end], [null, 0, 7]);
  assert.deepEqual(await tried({ text: 'Nothing of it' }), []);
  await viewer.refused(422, 'invalid', 'POST', '/watches/try', { text, draft: { text: '' } });
});

test('what a feed that listens brings is found by its watch, is listed by it, and says where', async () => {
  const body = { address: `${site.url}/feed.xml`, subject: 'real', listen: true };
  z.parse(AdminFeed, await curator.ok('POST', '/feeds', body));
  await looks.idle();
  const [one] = await list();
  assert.deepEqual([one?.items, one?.waiting, one?.found], [2, 2, 2]);
  const found = (await viewer.ok('GET', `/items?watch=${watch}&state=pending`)) as {
    total: number;
    items: { body: string; matches: { watch: number; field: string; start: number; end: number }[] }[];
  };
  assert.equal(found.total, 2);
  const [match] = found.items.find(({ body: words }) => words.startsWith('At'))?.matches ?? [];
  assert.deepEqual(match && [match.watch, match.field, match.start, match.end], [watch, 'body', 3, 15]);
  const { watches, states } = (await viewer.ok('GET', '/items/counts?state=pending')) as {
    watches: { value: string; count: number }[];
    states: { pending: number };
  };
  assert.deepEqual(
    watches.map(({ value, count }) => [value, count]),
    [[`${watch}`, 2]],
  );
  assert.ok(states.pending > 2, 'others wait as well');
  const under = (await viewer.ok('GET', `/items/counts?watch=${watch}`)) as { states: object };
  assert.deepEqual(under.states, { pending: 2, published: 0, hidden: 0 });
  const words = (await viewer.ok('GET', `/items?watch=${watch}&q=planet`)) as { total: number };
  assert.equal(words.total, 1);
});

test('what is done to all that a watch found is done to nothing else', async () => {
  const acted = await curator.ok('POST', '/items/tag', {
    add: ['heard'],
    filter: { state: 'pending', watch: `${watch}` },
  });
  assert.deepEqual([acted['done'], acted['next']], [2, null]);
  const tagged = (await viewer.ok('GET', '/items?tag=heard')) as { total: number };
  assert.equal(tagged.total, 2);
});

test('a watch that is changed marks what it finds now, and no more what it found before', async () => {
  const changed = z.parse(
    WatchKept,
    await curator.ok('PATCH', `/watches/${watch}`, { kind: 'word', text: 'Sample Bikes', not: ['planet'] }),
  );
  assert.deepEqual([changed.id, changed.items, changed.not], [watch, 1, ['planet']]);
  assert.equal((await viewer.ok('GET', `/items?watch=${watch}`))['total'], 1);
  await curator.refused(409, 'conflict', 'PATCH', `/watches/${watch}`, { text: 'shop.example/bikes' });
  await curator.refused(404, 'not-found', 'PATCH', '/watches/999', { text: 'x' });
  assert.deepEqual((await fixture.storage.audit()).findings, []);
});

test('removed, what it found stays; who only looks changes nothing', async () => {
  await viewer.refused(403, 'role-refused', 'POST', '/watches', { text: 'x', subject: 'real' });
  await viewer.refused(403, 'role-refused', 'PATCH', `/watches/${watch}`, { text: 'x' });
  await viewer.refused(403, 'role-refused', 'DELETE', `/watches/${watch}`);
  const before = (await fixture.storage.items.list({ subject: 'real' })).items.length;
  await viewer.refused(403, 'role-refused', 'POST', `/watches/${watch}/restore`);
  await curator.refused(404, 'not-found', 'POST', `/watches/${watch}/restore`);
  await curator.refused(422, 'invalid', 'DELETE', `/watches/${watch}?hide=boring`);
  const states = async () => {
    const { items } = await fixture.storage.items.list({ subject: 'real' });
    return items.map(({ state }) => state).sort();
  };
  const untouched = await states();
  const { undo, ...removed } = await curator.ok('DELETE', `/watches/${watch}?hide=off-topic`);
  assert.deepEqual(removed, { changed: 1, hidden: 1 });
  assert.deepEqual(await states(), ['hidden', ...untouched.slice(1)]);
  const back = z.parse(AdminWatch, await curator.ok('POST', `/watches/${watch}/restore`));
  assert.deepEqual([back.id, back.items, back.waiting], [watch, 1, 0]);
  await curator.ok('POST', '/undo', { undo });
  assert.deepEqual(await states(), untouched);
  assert.deepEqual(await curator.ok('DELETE', `/watches/${watch}`), { changed: 1, hidden: 0, undo: null });
  await curator.refused(404, 'not-found', 'DELETE', `/watches/${watch}`);
  assert.equal((await fixture.storage.items.list({ subject: 'real' })).items.length, before);
  assert.equal((await viewer.ok('GET', `/items?watch=${watch}`))['total'], 0);
});
