import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import { bench, DAY, HOUR } from '../testing/feed-bench.ts';
import { type FeedPlace, placeAdapter, samplePosts } from '../testing/feed-place.ts';
import { isOver, newClaimant } from './claimant.ts';
import { syncFeed } from './sync-feed.ts';

test('answers that are none take nothing away, and are asked for less and less', async (t) => {
  const { place, sync, pass, store, id, states } = await bench(t);
  place.posts = samplePosts(6);
  place.extent = 'whole';
  await sync();
  const before = await states();
  const answers: [FeedPlace['instead'], RegExp][] = [
    [(_, response) => void response.writeHead(500).end(), /answers 500/],
    [
      (_, response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<form>Sign in</form>'),
      /text\/html/,
    ],
    [(_, response) => void response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"posts":[]'), /JSON/],
    [(_, response) => void response.writeHead(404).end(), /answers 404/],
    [(request) => void request.socket.destroy(), /cannot be reached|without an answer/],
  ];
  const waits: number[] = [];
  for (const [instead, reason] of answers) {
    place.instead = instead;
    pass(DAY);
    const { status, why, gone, next } = await sync();
    assert.deepEqual([status, gone], ['failed', 0]);
    assert.match(why ?? '', reason);
    const feed = await store.feeds.get(id);
    assert.match(feed?.lastError ?? '', reason);
    waits.push(Date.parse(next!) - Date.parse(feed!.lastSyncAt!));
  }
  assert.deepEqual(
    waits,
    [1, 2, 4, 8, 16].map((hours) => hours * HOUR),
  );
  assert.deepEqual(await states(), before);
  for (let i = 0; i < 3; i++) {
    pass(DAY);
    await sync();
  }
  assert.equal((await store.feeds.get(id))?.state, 'failing');
  place.instead = undefined;
  pass(DAY);
  await sync();
  const feed = await store.feeds.get(id);
  assert.deepEqual([feed?.state, feed?.failures, feed?.lastError], ['active', 0, null]);
});

test('a place that asks to be left alone is, by every feed of its host', async (t) => {
  const { place, sync, pass, store } = await bench(t);
  place.posts = samplePosts(1);
  await sync();
  place.instead = (_, response) => void response.writeHead(429, { 'Retry-After': '7200' }).end();
  pass(HOUR);
  const { status, next } = await sync();
  assert.equal(status, 'failed');
  const asked = place.asked.length;
  assert.ok(Date.parse(next!) >= Date.UTC(2026, 10, 22, 12) + 3 * HOUR);
  const other = await store.feeds.add(
    {
      kind: 'place',
      address: `http://${place.host}/other/posts`,
      subject: 'shop',
      publish: false,
      only: null,
      everyMinutes: 60,
    },
    'cli',
  );
  pass(HOUR);
  assert.equal(await store.feeds.spend(null, place.host, 1000), next);
  assert.equal((await sync()).status, 'later');
  assert.equal(place.asked.length, asked);
  assert.equal(other.failures, 0);
});

test('a feed that is gone for good is paused', async (t) => {
  const { place, sync, pass, store, id, states } = await bench(t);
  place.posts = samplePosts(2);
  await sync();
  place.instead = (_, response) => void response.writeHead(410).end();
  pass(HOUR);
  assert.equal((await sync()).status, 'paused');
  const feed = await store.feeds.get(id);
  assert.equal(feed?.state, 'paused');
  assert.match(feed?.lastError ?? '', /gone for good/);
  pass(30 * DAY);
  assert.deepEqual(await store.feeds.due(), []);
  assert.deepEqual(await states(), { p1: 'pending', p2: 'pending' });
});

test('a place that drips is given up in time', async (t) => {
  const { place, store, id, deps } = await bench(t);
  place.instead = (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.write('{"posts":[');
  };
  const claim = await store.feeds.claim(id, newClaimant(), isOver);
  const { status, why } = await syncFeed(claim!, deps({ timeout: 200 }));
  assert.equal(status, 'failed');
  assert.match(why ?? '', /in time/);
});

test('what has not changed is not sent again, and once a day all the same', async (t) => {
  const { place, sync, pass } = await bench(t);
  place.posts = samplePosts(2);
  place.etag = '"one"';
  await sync();
  pass(HOUR);
  const { status, read } = await sync();
  assert.deepEqual([status, read], ['unchanged', 0]);
  pass(DAY);
  assert.equal((await sync()).read, 2);
});

test('the budget of a host holds for all looks, and what is left over comes later', async (t) => {
  const { place, sync, pass, states, store, id } = await bench(t, { adapter: placeAdapter({ perHour: 3 }) });
  place.posts = samplePosts(10);
  place.perPage = 2;
  const first = await sync();
  assert.deepEqual([first.status, first.added, place.asked.length], ['later', 6, 3]);
  pass(10 * 60_000);
  assert.equal((await sync()).status, 'later');
  assert.equal(place.asked.length, 3);
  assert.equal((await store.feeds.get(id))?.failures, 0);
  pass(HOUR);
  const second = await sync();
  assert.deepEqual([second.status, second.added], ['done', 4]);
  assert.equal(Object.keys(await states()).length, 10);
});

test('a look that was killed loses nothing, and takes nothing in twice', async (t) => {
  const { place, sync, store, id, deps, states, pass } = await bench(t);
  place.posts = samplePosts(4);
  place.perPage = 2;
  await sync();
  place.posts = [...samplePosts(6, 5), ...place.posts];
  pass(HOUR);
  const claim = await store.feeds.claim(id, 'elsewhere.example/1/dead', isOver);
  const killed = new Error('killed');
  await assert.rejects(
    syncFeed(claim!, {
      ...deps(),
      storage: {
        pictures: store.pictures,
        feeds: new Proxy(store.feeds, {
          get(feeds, name) {
            // After the second page was taken in, nothing is done any more.
            if (name === 'take') return (...asked: Parameters<typeof feeds.take>) => feeds.take(...asked);
            if (name === 'spend' && place.asked.length >= 5) return () => Promise.reject(killed);
            if (name === 'settle' || name === 'release') return () => Promise.reject(killed);
            const own = Reflect.get(feeds, name, feeds) as unknown;
            return typeof own === 'function' ? (own.bind(feeds) as unknown) : own;
          },
        }),
      },
    }),
    /killed/,
  );
  assert.equal(await store.feeds.claim(id, newClaimant(), isOver), undefined, 'it is claimed still');
  pass(10 * 60_000);
  const { status } = await sync();
  assert.equal(status, 'done');
  pass(HOUR);
  await sync();
  assert.deepEqual(Object.keys(await states()).length, 10);
  assert.equal((await store.items.list({})).total, 10);
});

test('one process looks at a feed at a time', async (t) => {
  const { store, id, dir, clock } = await bench(t);
  const other = await openStorage({ dir, clock });
  t.after(() => other.close());
  const claims = await Promise.all([store, other].map((each) => each.feeds.claim(id, newClaimant(), isOver)));
  assert.equal(claims.filter(Boolean).length, 1);
});

test('what cannot be taken is kept aside once, with its reason', async (t) => {
  const { place, sync, pass, dir } = await bench(t);
  place.posts = [...samplePosts(1), { id: 'bad', text: '', date: '2026-01-01T00:00:00Z' }];
  const { rejected, rejectedFile, added } = await sync();
  assert.equal(added, 1);
  assert.match(rejected[0]?.reason ?? '', /neither words nor a rating/);
  const row = JSON.parse(readFileSync(rejectedFile!, 'utf8')) as { raw: string };
  assert.equal((JSON.parse(row.raw) as { sourceId: string }).sourceId, 'bad');
  pass(HOUR);
  assert.equal((await sync()).rejectedFile, null);
  assert.equal(readdirSync(join(dir, 'rejected')).length, 1);
});

test('an address that has moved for good is noted', async (t) => {
  const { place, sync, store, id } = await bench(t);
  place.posts = samplePosts(1);
  const server = place.instead;
  place.instead = (request, response) => {
    if (request.url !== '/posts') {
      place.instead = server;
      response.setHeader('Content-Type', 'application/json');
      return void response.end(
        JSON.stringify({ title: 'x', extent: 'part', posts: place.posts, next: null, deleted: [] }),
      );
    }
    response.writeHead(301, { Location: '/elsewhere' }).end();
  };
  assert.equal((await sync()).added, 1);
  assert.equal((await store.feeds.get(id))?.movedTo, `http://${place.host}/elsewhere`);
});
