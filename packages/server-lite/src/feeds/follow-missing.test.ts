import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readAll } from '../storage/storage.contract.ts';
import { bench, DAY, HOUR, OWNER } from '../testing/feed-bench.ts';
import { openFeedPlace, placeAdapter, type Post, samplePosts } from '../testing/feed-place.ts';
import { isOver, newClaimant } from './claimant.ts';
import { syncFeed } from './sync-feed.ts';

test('what is deleted there is withdrawn, and waits when it is there again', async (t) => {
  const { place, sync, store, idOf, pass, states } = await bench(t);
  place.posts = samplePosts(4);
  await sync();
  const [gone, hidden] = [await idOf('number 3'), await idOf('number 2')];
  await store.items.publish([gone, await idOf('number 4')], OWNER);
  await store.items.hide([hidden], 'off-topic', OWNER);
  const all = place.posts;
  place.posts = all.filter(({ id }) => id !== 'p3' && id !== 'p2');
  pass(HOUR);
  assert.equal((await sync()).gone, 1);
  assert.equal(await store.read.item(gone), 'gone');
  assert.deepEqual(await states(), { p1: 'pending', p2: 'hidden', p3: 'withdrawn', p4: 'published' });
  assert.equal((await readAll(store, 'home', 'all')).length, 1);
  assert.equal((await store.items.get(gone))?.body, 'Sample words number 3');
  place.posts = all;
  pass(HOUR);
  const again = await sync();
  assert.deepEqual([again.returned, again.added], [1, 0]);
  assert.deepEqual(await states(), { p1: 'pending', p2: 'hidden', p3: 'pending', p4: 'published' });
  assert.deepEqual((await store.audit()).findings, []);
});

test('where terms ask for it words are erased once they are gone, and come in anew when they are there again', async (t) => {
  const { place, sync, dir, pass, store, idOf, states } = await bench(t, { adapter: placeAdapter({}, 'mastodon') });
  place.posts = samplePosts(3);
  place.posts[1]!.text = 'CANARY words of somebody';
  await sync();
  const id = await idOf('CANARY');
  await store.items.publish([id], OWNER);
  const all = place.posts;
  place.posts = all.filter((post) => post.id !== 'p2');
  pass(HOUR);
  const { gone, erased } = await sync();
  assert.deepEqual([gone, erased], [1, 1]);
  assert.equal((await store.items.get(id))?.state, 'erased');
  for (const file of readdirSync(dir).filter((name) => name.startsWith('smm.db')))
    assert.doesNotMatch(readFileSync(join(dir, file), 'latin1'), /CANARY/, file);
  assert.deepEqual((await store.audit()).findings, []);
  place.posts = all;
  pass(HOUR);
  assert.equal((await sync()).added, 1);
  assert.equal((await states())['p2'], 'pending');
});

test('what the place itself names as deleted is gone, however old it is', async (t) => {
  const { place, sync, pass, states } = await bench(t);
  place.posts = samplePosts(4);
  place.extent = 'part';
  await sync();
  place.posts = place.posts.slice(0, 1);
  pass(HOUR);
  assert.equal((await sync()).gone, 0);
  place.deleted = ['p1'];
  pass(HOUR);
  assert.equal((await sync()).gone, 1);
  assert.deepEqual(await states(), { p1: 'withdrawn', p2: 'pending', p3: 'pending', p4: 'pending' });
});

test('what is too old to be seen is asked for by itself, in turn', async (t) => {
  const asked: string[] = [];
  const adapter = placeAdapter({
    async gone(ids, { address, get }) {
      const gone: string[] = [];
      for (const id of ids) {
        asked.push(id);
        const there = await get(new URL(`/post/${id}`, address).href).catch(() => null);
        if (!there) gone.push(id);
      }
      return gone;
    },
  });
  const { place, sync, pass, states } = await bench(t, { adapter });
  place.posts = samplePosts(6);
  await sync();
  assert.deepEqual(asked, []);
  // The place shows two at once from now on, and says no more about the others.
  const shown = place.posts.slice(0, 2);
  place.instead = (request, response) => {
    const one = /^\/post\/(.+)$/.exec(request.url as string)?.[1];
    if (one !== undefined)
      return void response.writeHead(one === 'p1' ? 404 : 200, { 'Content-Type': 'application/json' }).end('{}');
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ title: 'x', extent: 'window', posts: shown, next: null, deleted: [] }));
  };
  pass(HOUR);
  assert.equal((await sync()).gone, 1);
  assert.deepEqual(asked.toSorted(), ['p1', 'p2', 'p3', 'p4']);
  assert.equal((await states())['p1'], 'withdrawn');
});

test('a place that shows nothing at once is not believed at first', async (t) => {
  const { place, sync, pass, store, id, states } = await bench(t);
  place.posts = samplePosts(6);
  place.extent = 'whole';
  await sync();
  const all = place.posts;
  place.posts = [];
  pass(HOUR);
  const doubted = await sync();
  assert.deepEqual([doubted.gone, doubted.doubted], [0, 6]);
  assert.ok((await store.feeds.get(id))?.doubtedAt);
  place.posts = all;
  pass(HOUR);
  assert.equal((await sync()).doubted, 0);
  assert.equal((await store.feeds.get(id))?.doubtedAt, null);
  place.posts = [];
  pass(HOUR);
  await sync();
  // Not by the same breath: what lasts is believed.
  pass(60_000);
  assert.equal((await sync()).gone, 0);
  pass(HOUR);
  assert.equal((await sync()).gone, 6);
  assert.deepEqual(new Set(Object.values(await states())), new Set(['withdrawn']));
});

test('who is sure says so', async (t) => {
  const { place, sync, pass } = await bench(t);
  place.posts = samplePosts(6);
  place.extent = 'whole';
  await sync();
  place.posts = [];
  pass(HOUR);
  assert.equal((await sync({ isSure: true })).gone, 6);
});

test('two feeds with the same words: one item, which stays while one of them has it', async (t) => {
  const { store, place, sync, id, deps, pass, states } = await bench(t);
  const second = await openFeedPlace();
  t.after(() => second.close());
  place.posts = samplePosts(3);
  second.posts = samplePosts(3);
  const { id: other } = await store.feeds.add(
    { kind: 'place', address: second.url, subject: 'shop', publish: false, only: null, everyMinutes: 60 },
    'cli',
  );
  await sync();
  const syncOther = async () =>
    syncFeed((await store.feeds.claim(other, newClaimant(), isOver))!, deps({ exceptions: new Set([second.host]) }));
  assert.deepEqual([(await syncOther()).merged, (await store.items.list({})).total], [3, 3]);
  second.posts = second.posts.filter((post) => post.id !== 'p2');
  pass(HOUR);
  assert.equal((await syncOther()).gone, 0);
  place.posts = place.posts.filter((post) => post.id !== 'p2');
  assert.equal((await sync()).gone, 1);
  assert.equal((await states())['p2'], 'withdrawn');
  assert.deepEqual(await store.feeds.itemsOf(id), []);
});

test('words that may be kept for days only are erased after them, unless they are seen again', async (t) => {
  const { store, place, sync, pass, states, deps } = await bench(t, { adapter: placeAdapter({}, 'youtube') });
  place.posts = samplePosts(2);
  place.extent = 'part';
  await sync();
  // Of a file, and never seen again.
  const { id: filed } = await store.items.receive(
    { type: 'SocialMediaPosting', source: 'youtube', sourceId: 'filed', body: 'From a file', verification: 'imported' },
    'shop',
  );
  await store.items.publish([filed], OWNER);
  pass(20 * DAY);
  place.posts = place.posts.slice(0, 1);
  await sync();
  pass(11 * DAY);
  assert.equal((await sync()).erased, 2);
  assert.equal((await store.items.get(filed))?.state, 'erased');
  assert.equal((await states())['p2'], 'pending');
  // It may be published: it was seen since.
  await store.items.publish([(await store.items.list({ state: 'pending' })).items[0]!.id], OWNER);
  assert.deepEqual((await store.audit()).findings, []);
  pass(31 * DAY);
  place.posts = [];
  await syncFeed((await store.feeds.claim(1, newClaimant(), isOver))!, deps());
  assert.equal((await store.items.list({ state: 'published' })).total, 0);
});

test('of a list whose end falls off, what vanished from between others is gone', async (t) => {
  const { place, sync, pass, states } = await bench(t);
  place.extent = 'list';
  place.posts = samplePosts(5);
  await sync();
  // The oldest falls off, one is new, one is edited and so comes first.
  const [p5, p4, p3, p2] = place.posts as [Post, Post, Post, Post];
  place.posts = [...samplePosts(1, 6), { ...p3, text: 'Edited words' }, p5, p4, p2];
  pass(HOUR);
  assert.equal((await sync()).gone, 0);
  place.posts = place.posts.filter(({ id }) => id !== 'p5' && id !== 'p2');
  pass(HOUR);
  assert.equal((await sync()).gone, 1);
  assert.deepEqual(await states(), {
    p1: 'pending',
    p2: 'pending',
    p3: 'pending',
    p4: 'pending',
    p5: 'withdrawn',
    p6: 'pending',
  });
});

test('what is no longer at the end of a list is gone where its own page is', async (t) => {
  const { place, sync, pass, states } = await bench(t);
  const withPages = (count: number, first?: number) =>
    samplePosts(count, first).map((post) => ({ ...post, url: `http://${place.host}/post/${post.id}` }));
  place.extent = 'list';
  place.posts = withPages(4);
  await sync();
  // Of two at the end one fell off, and has its page; the other was deleted.
  const shown = place.posts.slice(0, 2);
  place.instead = (request, response) => {
    const one = /^\/post\/(.+)$/.exec(request.url as string)?.[1];
    response.setHeader('Content-Type', 'application/json');
    if (one === 'p1') response.statusCode = 404;
    const answer = { title: 'x', extent: 'list', posts: shown, next: null, deleted: [] };
    response.end(one === undefined ? JSON.stringify(answer) : '{}');
  };
  pass(HOUR);
  assert.equal((await sync()).gone, 1);
  assert.deepEqual(await states(), { p1: 'withdrawn', p2: 'pending', p3: 'pending', p4: 'pending' });
});

test('a place whose entries have no pages says nothing by that', async (t) => {
  const { place, sync, pass } = await bench(t);
  place.extent = 'list';
  place.posts = samplePosts(3).map((post) => ({ ...post, url: `http://${place.host}/none/${post.id}` }));
  await sync();
  const shown = place.posts.slice(0, 2);
  place.instead = (request, response) => {
    response.setHeader('Content-Type', 'application/json');
    if (request.url !== '/posts') response.statusCode = 404;
    response.end(JSON.stringify({ title: 'x', extent: 'list', posts: shown, next: null, deleted: [] }));
  };
  pass(HOUR);
  assert.equal((await sync()).gone, 0);
});

test('much that vanished from a list is not believed before a later look says the same', async (t) => {
  const { place, sync, pass } = await bench(t);
  place.extent = 'list';
  place.posts = samplePosts(8);
  await sync();
  place.posts = place.posts.filter(({ id }) => id === 'p1' || id === 'p2');
  pass(HOUR);
  assert.equal((await sync()).doubted, 6);
  pass(HOUR);
  assert.equal((await sync()).gone, 6);
});
