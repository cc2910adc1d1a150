import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { App } from '../../http/context.ts';
import { openFixture, review, type Fixture } from '../../testing/fixture.ts';
import { adminApp, signedIn, Visitor } from '../../testing/visitor.ts';

const PUBLISHED = 12;
let fixture: Fixture;
let app: App;
let owner: Visitor & { id: string };
before(async () => {
  fixture = await openFixture(PUBLISHED);
  app = adminApp(fixture.storage);
  owner = await signedIn(app, fixture.storage, 'Owner', 'owner');
});
after(() => fixture.close());

interface Acted {
  done: number;
  left: { id: string; why: string }[];
  next: string | null;
  undo: string | null;
}

let made = 1000;
const receive = async (): Promise<string> => (await fixture.storage.items.receive(review(++made), 'shop')).id;
const acted = async (visitor: Visitor, path: string, body: unknown): Promise<Acted> =>
  (await visitor.ok('POST', path, body)) as unknown as Acted;
const stateOf = async (id: string): Promise<unknown> => (await owner.ok('GET', `/items/${id}`))['state'];

test('nothing that does many things at once takes a rating, under any name or in any words', async () => {
  const ids = [await receive()];
  const filter = { state: 'pending' };
  const ratings = ['rating', 'stars', 'star', 'minRating', 'ratingValue', 'reviewRating', 'bestRating'];
  for (const [path, more] of [
    ['/items/publish', { attested: true }],
    ['/items/hide', { reason: 'spam' }],
    ['/items/tag', { add: ['x'] }],
    ['/items/feature', { featured: true, attested: true }],
  ] as const) {
    for (const name of ratings) {
      await owner.refused(422, 'invalid', 'POST', path, { ...more, filter: { ...filter, [name]: 5 } });
      await owner.refused(422, 'invalid', 'POST', path, { ...more, ids, [name]: 5 });
    }
  }
  for (const name of ratings) {
    await owner.refused(422, 'invalid', 'GET', `/items?${name}=5`);
    await owner.refused(422, 'invalid', 'GET', `/items/counts?${name}=5`);
    await owner.refused(422, 'invalid', 'POST', '/views', { name: 'x', query: { [name]: 5 } });
  }
  // The terms under which ratings stand in what visitors search.
  for (const q of ['r5', 'v5000000', 'rating:5', 'r5z', '5']) {
    const { items } = (await owner.ok('GET', `/items?q=${encodeURIComponent(q)}`)) as { items: { body: string }[] };
    for (const { body } of items) assert.match(body, new RegExp(`\\b${q}`));
  }
  assert.equal(JSON.stringify(await owner.ok('GET', '/items/counts')).includes('rating'), false);
  assert.equal(await stateOf(ids[0]!), 'pending');
});

test('ids or one filter, and a filter names its state', async () => {
  const ids = [await receive()];
  const filter = { state: 'pending' };
  for (const body of [
    {},
    { ids, filter },
    { ids: [] },
    { ids, cursor: 'x' },
    { filter: {} },
    { filter: { q: 'x' } },
    { filter: { state: 'nice' } },
    { filter, limit: 5 },
    { ids: Array.from({ length: 1001 }, (_, i) => `id${i}`) },
  ])
    await owner.refused(422, 'invalid', 'POST', '/items/hide', { reason: 'spam', ...body });
  await owner.refused(404, 'not-found', 'POST', '/items/hide', {
    reason: 'spam',
    filter: { ...filter, subject: 'none' },
  });
  await owner.refused(422, 'invalid', 'POST', '/items/tag', { ids });
  await owner.refused(422, 'invalid', 'GET', '/items?at=5&cursor=3');
  await owner.refused(422, 'invalid', 'GET', '/items?at=-1');
  assert.equal(await stateOf(ids[0]!), 'pending');
});

test('many are featured at once with the owner’s word alone, those that are published, and taken back', async () => {
  const [shown, also, waits] = [await receive(), await receive(), await receive()] as const;
  await acted(owner, '/items/publish', { ids: [shown, also], attested: true });
  const ids = [shown, also, waits];
  const bare = await acted(owner, '/items/feature', { ids, featured: true });
  assert.deepEqual([bare.done, bare.left.length, bare.undo], [0, 3, null]);
  const featured = await acted(owner, '/items/feature', { ids, featured: true, attested: true });
  assert.deepEqual([featured.done, featured.left.map(({ id }) => id)], [2, [waits]]);
  assert.equal((await owner.ok('GET', `/items/${shown}`))['featured'], true);
  const curator = await fixture.storage.tokens.create('features nothing', { scopes: ['read', 'curate'] });
  const headers = { Authorization: `Bearer ${curator}`, 'Sec-Fetch-Site': null, Origin: null };
  const body = { ids, featured: true, attested: true };
  await new Visitor(app).refused(403, 'role-refused', 'POST', '/items/feature', body, headers);
  assert.equal((await acted(owner, '/undo', { undo: featured.undo })).done, 2);
  assert.equal((await owner.ok('GET', `/items/${shown}`))['featured'], false);
});

test('every act answers with a word that takes it back, and whoever may not do the opposite may not take it back', async () => {
  const [one, two] = [await receive(), await receive()];
  const published = await acted(owner, '/items/publish', { ids: [one, two], attested: true });
  assert.deepEqual([published.done, published.next], [2, null]);
  const back = await acted(owner, '/undo', { undo: published.undo });
  assert.deepEqual([back.done, await stateOf(one)], [2, 'pending']);
  await owner.refused(404, 'not-found', 'POST', '/undo', { undo: published.undo });
  await owner.refused(422, 'invalid', 'POST', '/undo', { undo: back.undo, ids: [one] });

  await acted(owner, '/items/publish', { ids: [one], attested: true });
  const hidden = await acted(owner, '/items/hide', { ids: [one], reason: 'spam' });
  const token = await fixture.storage.tokens.create('curate', { scopes: ['read', 'curate'] });
  const headers = { Authorization: `Bearer ${token}`, 'Sec-Fetch-Site': null, Origin: null };
  const program = new Visitor(app);
  await program.refused(403, 'not-permitted', 'POST', '/undo', { undo: hidden.undo }, headers);
  assert.equal(await stateOf(one), 'hidden');
  await (await signedIn(app, fixture.storage, 'Curator', 'curator')).ok('POST', '/undo', { undo: hidden.undo });
  assert.equal(await stateOf(one), 'published');

  const viewer = await signedIn(app, fixture.storage, 'Viewer', 'viewer');
  const tagged = await acted(owner, '/items/tag', { ids: [one], add: ['seen'] });
  await viewer.refused(403, 'role-refused', 'POST', '/undo', { undo: tagged.undo });
  await owner.ok('POST', `/items/${one}/feature`, { featured: false });
  await owner.refused(409, 'conflict', 'POST', '/undo', {
    undo: (
      await acted(owner, '/items/hide', { ids: [two], reason: 'spam' }).then(async (step) => {
        await owner.ok('PUT', `/items/${two}/reply`, { text: 'Hello.', author: 'Shop' });
        return step;
      })
    ).undo,
  });
});

test('an act on one item answers with the item, its version and the way back', async () => {
  const id = await receive();
  const edited = await owner.ok('PATCH', `/items/${id}`, { tags: ['a'], excerpt: { start: 0, end: 6 } });
  assert.deepEqual([edited['tags'], edited['excerpt']], [['a'], { start: 0, end: 6 }]);
  assert.equal((await owner.ok('PATCH', `/items/${id}`, { tags: ['a'] }))['undo'], null, 'nothing was changed');
  const version = edited['version'];
  const replied = await owner.ok('PUT', `/items/${id}/reply`, { text: 'Hello.', author: 'Shop', version });
  await owner.refused(409, 'outdated', 'PUT', `/items/${id}/reply`, { text: 'Over it.', author: 'Other', version });
  await owner.refused(409, 'outdated', 'PATCH', `/items/${id}`, { tags: [], version });
  assert.equal((await acted(owner, '/undo', { undo: replied['undo'] })).done, 1);
  assert.equal((await owner.ok('GET', `/items/${id}`))['reply'], null);
  assert.equal((await acted(owner, '/undo', { undo: edited['undo'] })).done, 1, 'one after the other');
  assert.deepEqual((await owner.ok('GET', `/items/${id}`))['tags'], []);
});

test('a person sees what a decision would do, and where an item is shown', async () => {
  const id = await receive();
  type Detail = {
    effect: { act: string; text: string; before: { published: number }; after: { published: number } } | null;
    shown: { page: string; permalink: string; fragment: string; collections: { slug: string }[] } | null;
    rights: { needs: string[]; mayShow: boolean };
    decision: { type: string; hideReason: string } | null;
  };
  const get = async () => (await owner.ok('GET', `/items/${id}`)) as unknown as Detail;
  const waits = await get();
  assert.match(
    waits.effect!.text,
    /^Publishing raises the count by one and (keeps|moves) the rating .*\. It enters \w+ collections?: /,
  );
  assert.equal(waits.effect!.after.published, waits.effect!.before.published + 1);
  assert.equal(waits.shown, null);
  await acted(owner, '/items/publish', { ids: [id], attested: true });
  const shows = await get();
  assert.match(shows.effect!.text, /^Hiding lowers the count by one/);
  assert.ok(shows.shown!.collections.some(({ slug }) => slug === 'home'));
  assert.equal(shows.shown!.fragment, `#smm-${id}`);
  for (const address of [shows.shown!.permalink, shows.shown!.page])
    assert.equal((await app.request(`http://localhost${address}`)).status, 200, address);
  assert.match(shows.shown!.page, new RegExp(`^/c/[\\w-]+/r/${id}$`));
  await acted(owner, '/items/hide', { ids: [id], reason: 'off-topic' });
  assert.deepEqual([(await get()).decision?.type, (await get()).decision?.hideReason], ['hidden', 'off-topic']);
  await owner.ok('POST', `/items/${id}/withdraw`);
  assert.deepEqual([(await get()).effect, (await get()).rights.mayShow], [null, false]);
});

test('views: a person’s own are a 404 for everybody else, and a token has the shared ones', async () => {
  const other = await signedIn(app, fixture.storage, 'Another owner', 'owner');
  const token = await fixture.storage.tokens.create('views', { scopes: ['read', 'curate'] });
  const headers = { Authorization: `Bearer ${token}`, 'Sec-Fetch-Site': null, Origin: null };
  const program = new Visitor(app);
  const query = { state: 'pending', tag: 'x', sort: 'oldest' };
  const { id } = await owner.ok('POST', '/views', { name: 'Mine', query });
  for (const visitor of [other, program]) {
    const more = visitor === program ? [headers] : [];
    const list = (await visitor.ok('GET', '/views', undefined, ...more)) as unknown as { id: string }[];
    assert.equal(
      list.some((view) => view.id === id),
      false,
    );
    await visitor.refused(404, 'not-found', 'PATCH', `/views/${id}`, { name: 'Theirs' }, ...more);
    await visitor.refused(404, 'not-found', 'DELETE', `/views/${id}`, undefined, ...more);
  }
  await owner.refused(422, 'invalid', 'PATCH', `/views/${id}`, { account: other.id });
  await owner.refused(422, 'invalid', 'POST', '/views', { name: 'x', query: {}, id: 'mine' });
  await program.refused(422, 'invalid', 'POST', '/views', { name: 'x', query: {}, isShared: false }, headers);
  const shared = await program.ok('POST', '/views', { name: 'Ours', query: {} }, headers);
  assert.equal(shared['isShared'], true);
  await owner.ok('PATCH', `/views/${String(shared['id'])}`, { query, name: 'Ours again' });
  const viewer = await signedIn(app, fixture.storage, 'Reading viewer', 'viewer');
  const seen = (await viewer.ok('GET', '/views')) as unknown as object[];
  assert.deepEqual(seen, [{ ...shared, query, name: 'Ours again' }]);
  await viewer.refused(403, 'role-refused', 'DELETE', `/views/${String(shared['id'])}`);
  assert.deepEqual(await owner.ok('DELETE', `/views/${String(id)}`), { changed: 1 });
});
