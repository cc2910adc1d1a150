import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import * as z from 'zod/mini';
import { FeedLooks } from '../../feeds/feed-looks.ts';
import type { App } from '../../http/context.ts';
import { openFixture, testConfig, testLog, type Fixture } from '../../testing/fixture.ts';
import { type FeedSite, openFeedSite } from '../../testing/feed-site.ts';
import { adminApp, signedIn, Visitor } from '../../testing/visitor.ts';
import { AdminFeed, FeedDetail, FeedKinds, FeedList, FeedLook, FeedRecognised, FeedsFound } from './feeds-schema.ts';

let fixture: Fixture;
let app: App;
let owner: Visitor;
let curator: Visitor;
let viewer: Visitor;
let site: FeedSite;
let looks: FeedLooks;

before(async () => {
  fixture = await openFixture(2);
  const { storage, folder } = fixture;
  await storage.subjects.add({ slug: 'real', type: 'Organization', name: 'Sample Café', sample: false });
  site = await openFeedSite();
  const config = testConfig({ data: folder, outboundAllow: site.host });
  looks = new FeedLooks({ storage, config, log: testLog().log, env: {} });
  app = adminApp(storage, { data: folder, outboundAllow: site.host }, { looks, env: {} });
  owner = await signedIn(app, storage, 'Owner', 'owner');
  curator = await signedIn(app, storage, 'Curator', 'curator');
  viewer = await signedIn(app, storage, 'Viewer', 'viewer');
});
beforeEach(() => {
  site.instead = undefined;
  site.asked = [];
  site.entries = [
    { id: 'e2', text: 'Sample words, the second' },
    { id: 'e1', text: 'Sample words, the first' },
  ];
});
after(async () => {
  await looks.stop();
  await site.close();
  await fixture.close();
});

const feedsNow = async () => z.parse(FeedList, await viewer.ok('GET', '/feeds')).feeds;

async function add(path = '/feed.xml', more: object = {}): Promise<z.infer<typeof AdminFeed>> {
  const feed = z.parse(
    AdminFeed,
    await curator.ok('POST', '/feeds', { address: site.url + path, subject: 'real', ...more }),
  );
  await looks.idle();
  return feed;
}

test('an address is told with its terms, and nobody is asked for it', async () => {
  const told = async (address: string) =>
    z.parse(FeedRecognised, await curator.ok('POST', '/feeds/recognise', { address }));
  const page = await told(`${site.url}/`);
  assert.equal(page.feed?.isPage, true);
  assert.match(page.feed?.terms[0]?.sentences.join(' ') ?? '', /May be stored/);
  const account = await told('@shop@social.example');
  assert.equal(account.feed?.kind, 'mastodon');
  assert.match(account.feed?.terms[0]?.sentences.join(' ') ?? '', /erased here/);
  const keyed = await told('https://www.trustpilot.com/review/sample.example');
  assert.deepEqual([keyed.feed?.key?.variable, keyed.feed?.key?.isSet], ['SMM_TRUSTPILOT_KEY', false]);
  const linked = await told('https://www.threads.com/@sample/post/C1');
  assert.equal(linked.feed, null);
  assert.match(linked.refusal ?? '', /keep its words.*link card/s);
  assert.equal(linked.link?.author, '@sample');
  assert.equal((await told('hello there')).feed, null);
  assert.deepEqual(site.asked, []);
});

test('a page is asked which feeds it names, its comments last', async () => {
  const body = await curator.ok('POST', '/feeds/find', { address: `${site.url}/` });
  const { offers } = z.parse(FeedsFound, body);
  assert.deepEqual(
    offers.map(({ address, title }) => [address, title]),
    [
      [`${site.url}/feed.xml`, 'Sample blog: entries'],
      [`${site.url}/comments.xml`, 'Sample blog: comments'],
    ],
  );
  const none = z.parse(FeedsFound, await curator.ok('POST', '/feeds/find', { address: `${site.url}/plain` }));
  assert.deepEqual(none.offers, []);
  assert.match(none.why ?? '', /Nothing here/);
});

test('the page is no door inward: whatever leads there is refused in a clear sentence', async () => {
  const closed = adminApp(fixture.storage, { data: fixture.folder }, { env: {} });
  const person = await signedIn(closed, fixture.storage, 'Inward', 'curator');
  for (const address of [
    `${site.url}/`,
    'http://127.0.0.1/',
    'http://localhost:8787/admin/api/items',
    'http://[::1]/',
    'http://10.0.0.5/feed.xml',
    'http://169.254.169.254/latest/meta-data/',
    'http://192.168.0.1:8080/',
    'http://0x7f000001/',
    'http://8.8.8.8:22/',
  ]) {
    const { problem } = await person.refused(422, 'invalid', 'POST', '/feeds/find', { address });
    assert.match(problem.detail ?? '', /is not asked: only public addresses/, address);
    assert.equal(problem.errors?.[0]?.pointer, '/address');
  }
  for (const address of ['file:///etc/passwd', 'gopher://127.0.0.1/', 'http://user:secret@10.0.0.5/'])
    await person.refused(422, 'invalid', 'POST', '/feeds/find', { address });
  assert.deepEqual(site.asked, [], 'nothing was asked');
});

test('one that leads inward is not followed there, neither when it is found nor when it is looked at', async () => {
  site.instead = (_, response) =>
    void response.writeHead(302, { Location: 'http://169.254.169.254/latest/meta-data/' }).end();
  const { problem } = await curator.refused(422, 'invalid', 'POST', '/feeds/find', { address: `${site.url}/away` });
  assert.match(problem.detail ?? '', /169\.254\.169\.254:80 is not asked/);
  const { id } = await add('/away.json');
  const look = z.parse(FeedLook, await curator.ok('GET', `/feeds/${id}/look`));
  assert.equal(look.wasRemoved, true);
  assert.match(look.outcome?.why ?? '', /is not asked: only public addresses/);
  assert.equal((await feedsNow()).length, 0);
});

test('asking pages for their feeds has a pace', async () => {
  const own = adminApp(fixture.storage, { data: fixture.folder, outboundAllow: site.host }, { env: {} });
  const person = await signedIn(own, fixture.storage, 'Hasty', 'curator');
  for (let i = 0; i < 20; i++) await person.ok('POST', '/feeds/find', { address: `${site.url}/` });
  const { headers } = await person.refused(429, 'too-many-requests', 'POST', '/feeds/find', {
    address: `${site.url}/`,
  });
  assert.ok(Number(headers.get('retry-after')) > 0);
});

test('a feed is added, looked at once, and what comes waits', async () => {
  const { id, publish, look } = await add('/feed.xml', { everyMinutes: 180 });
  assert.equal(publish, false);
  assert.equal(look?.feed, id);
  const told = z.parse(FeedLook, await viewer.ok('GET', `/feeds/${id}/look`));
  assert.deepEqual([told.state, told.outcome?.added, told.outcome?.terms[0]?.name], ['done', 2, 'Feed']);
  const detail = z.parse(FeedDetail, await viewer.ok('GET', `/feeds/${id}`));
  assert.deepEqual(
    [detail.title, detail.received, detail.own, detail.state, detail.everyMinutes, detail.isGone],
    ['Sample blog', 2, 2, 'active', 180, false],
  );
  const { items } = await fixture.storage.items.list({ subject: 'real' });
  assert.deepEqual(new Set(items.map(({ state }) => state)), new Set(['pending']));
  await curator.refused(409, 'conflict', 'POST', '/feeds', { address: `${site.url}/feed.xml`, subject: 'real' });
  const { feed } = z.parse(
    FeedRecognised,
    await curator.ok('POST', '/feeds/recognise', { address: `${site.url}/feed.xml` }),
  );
  assert.deepEqual(feed?.known, [{ id, subject: 'real' }]);
});

test('what came by a feed is found by it, and says so', async () => {
  const [feed] = await feedsNow();
  const found = (await viewer.ok('GET', `/items?feed=${feed?.id}`)) as { items: { id: string }[]; total: number };
  assert.equal(found.total, 2);
  assert.equal((await viewer.ok('GET', '/items?feed=999'))['total'], 0);
  const counts = (await viewer.ok('GET', '/items/counts')) as { feeds: { value: string; count: number }[] };
  assert.deepEqual(
    counts.feeds.map(({ value, count }) => [value, count]),
    [[`${feed?.id}`, 2]],
  );
  const detail = (await viewer.ok('GET', `/items/${found.items[0]?.id}`)) as { feeds: { id: number }[] };
  assert.deepEqual(
    detail.feeds.map(({ id }) => id),
    [feed?.id],
  );
  await viewer.refused(422, 'invalid', 'GET', '/items?feed=x');
});

test('paused, taken up, looked at, changed', async () => {
  const [feed] = await feedsNow();
  const at = `/feeds/${feed?.id}`;
  const paused = z.parse(AdminFeed, await curator.ok('PATCH', at, { state: 'paused' }));
  assert.deepEqual([paused.state, paused.nextSyncAt], ['paused', null]);
  await curator.refused(409, 'conflict', 'POST', `${at}/look`, {});
  await curator.ok('PATCH', at, { state: 'active', listen: true, only: 'postings', everyMinutes: 1440 });
  site.entries = [{ id: 'e3', text: 'A third that no watch finds' }, ...site.entries];
  await curator.ok('POST', `${at}/look`, { try: true });
  await looks.idle();
  const tried = z.parse(FeedLook, await viewer.ok('GET', `${at}/look`));
  assert.deepEqual([tried.isTried, tried.outcome?.passedOver], [true, 1]);
  await curator.ok('PATCH', at, { listen: false });
  await curator.ok('POST', `${at}/look`, {});
  await looks.idle();
  assert.equal(z.parse(FeedDetail, await viewer.ok('GET', at)).received, 3);
  const { problem } = await curator.refused(422, 'invalid', 'PATCH', at, { everyMinutes: 5 });
  assert.match(problem.detail ?? '', /every 60 minutes at most/);
  await curator.refused(422, 'invalid', 'PATCH', at, { publish: true });
});

test('what is gone for good says so; a place that fails says why', async () => {
  const [feed] = await feedsNow();
  const at = `/feeds/${feed?.id}`;
  site.instead = (_, response) => void response.writeHead(503).end();
  await curator.ok('POST', `${at}/look`, {});
  await looks.idle();
  const failing = z.parse(FeedDetail, await viewer.ok('GET', at));
  assert.deepEqual([failing.failures, failing.isGone], [1, false]);
  assert.match(failing.lastError ?? '', /503.*out of order/);
  site.instead = (_, response) => void response.writeHead(410).end();
  await curator.ok('POST', `${at}/look`, {});
  await looks.idle();
  const gone = z.parse(FeedDetail, await viewer.ok('GET', at));
  assert.deepEqual([gone.state, gone.isGone], ['paused', true]);
});

test('who only looks changes nothing, and keys are told by their names alone', async () => {
  const [feed] = await feedsNow();
  const at = `/feeds/${feed?.id}`;
  for (const [method, path, body] of [
    ['POST', '/feeds/recognise', { address: site.url }],
    ['POST', '/feeds/find', { address: site.url }],
    ['POST', '/feeds', { address: site.url }],
    ['PATCH', at, { state: 'paused' }],
    ['POST', `${at}/look`, {}],
    ['DELETE', at, undefined],
    ['POST', `${at}/erase`, undefined],
    ['POST', '/link-cards', { address: 'https://www.threads.com/@sample/post/C1' }],
  ] as const)
    await viewer.refused(403, 'role-refused', method, path, body);
  await curator.refused(403, 'role-refused', 'POST', `${at}/erase`);
  const env = { SMM_TRUSTPILOT_KEY: 'canary-key-4711' };
  const keyed = adminApp(fixture.storage, { data: fixture.folder }, { env });
  const person = await signedIn(keyed, fixture.storage, 'Keyed', 'owner');
  const kinds = await person.ok('GET', '/feeds/kinds');
  const told = z.parse(FeedKinds, kinds).kinds.find(({ kind }) => kind === 'trustpilot');
  assert.deepEqual([told?.key?.variable, told?.key?.isSet], ['SMM_TRUSTPILOT_KEY', true]);
  assert.doesNotMatch(JSON.stringify(kinds), /canary-key/);
  await curator.refused(422, 'invalid', 'POST', '/feeds', {
    address: 'https://www.trustpilot.com/review/sample.example',
    subject: 'real',
  });
});

test('what publishes by itself is taken up again by those alone who may publish', async () => {
  const { storage } = fixture;
  const base = { kind: 'feed', address: 'https://blog.example/', subject: 'real', only: null, everyMinutes: 60 };
  const { id } = await storage.feeds.add({ ...base, publish: true }, 'cli');
  const token = await storage.tokens.create('bringing in', { scopes: ['read', 'import'] });
  const headers = { Authorization: `Bearer ${token}`, 'Sec-Fetch-Site': null, Origin: null };
  const program = new Visitor(app);
  await program.ok('PATCH', `/feeds/${id}`, { state: 'paused' }, headers);
  await program.refused(403, 'role-refused', 'PATCH', `/feeds/${id}`, { state: 'active' }, headers);
  await program.refused(403, 'role-refused', 'POST', `/feeds/${id}/look`, { try: true, sure: true }, headers);
  await curator.refused(403, 'not-permitted', 'PATCH', `/feeds/${id}`, { listen: true });
  await curator.ok('PATCH', `/feeds/${id}`, { publish: false, listen: true });
  await curator.ok('DELETE', `/feeds/${id}`);
  await curator.refused(404, 'not-found', 'GET', `/feeds/${id}`);
});

test('removed, what came stays; erased, it goes', async () => {
  const [feed] = await feedsNow();
  await curator.ok('DELETE', `/feeds/${feed?.id}`);
  const { storage } = fixture;
  const words = async () =>
    (await storage.items.list({ subject: 'real' })).items.filter(({ state }) => state !== 'erased').length;
  assert.equal(await words(), 3);
  site.entries = [{ id: 'e3', text: 'A third that no watch finds' }, ...site.entries];
  const again = await add();
  assert.equal(z.parse(FeedDetail, await viewer.ok('GET', `/feeds/${again.id}`)).own, 3);
  assert.deepEqual(await owner.ok('POST', `/feeds/${again.id}/erase`), { erased: 3 });
  assert.equal(await words(), 0);
  assert.deepEqual((await storage.audit()).findings, []);
});

test('real words do not go beside invented ones, nor to nowhere', async () => {
  const refused = async (body: object) =>
    (await curator.refused(422, 'invalid', 'POST', '/feeds', { address: `${site.url}/feed.xml`, ...body })).problem;
  assert.match((await refused({ subject: 'shop' })).detail ?? '', /invented/);
  assert.match((await refused({ subject: 'none' })).detail ?? '', /no subject/);
  assert.match((await refused({ subject: 'real', address: 'hello there' })).detail ?? '', /no address/);
});

test('a link card is added with its reason, and waits', async () => {
  const added = await curator.ok('POST', '/link-cards', {
    address: 'https://www.threads.com/@sample/post/C1?utm_source=x',
    subject: 'real',
    note: 'Anna on our rye bread',
  });
  assert.equal(added['merged'], false);
  assert.match(String(added['why']), /Threads lets nobody keep its words/);
  const item = await fixture.storage.items.get(String(added['id']));
  assert.deepEqual([item?.state, item?.body, item?.author.name], ['pending', '', '@sample']);
  assert.match(item?.reply?.text ?? '', /^Anna on our rye bread\n\nThreads lets/);
  const again = await curator.ok('POST', '/link-cards', {
    address: 'https://www.threads.com/@sample/post/C1',
    subject: 'real',
  });
  assert.equal(again['merged'], true);
  await curator.refused(422, 'invalid', 'POST', '/link-cards', { address: 'https://blog.example/', subject: 'real' });
});
