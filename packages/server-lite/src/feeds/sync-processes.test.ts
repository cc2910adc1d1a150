import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../config.ts';
import { keepFeeds } from '../jobs/keep-feeds.ts';
import { createLog } from '../log.ts';
import { createSmmServer } from '../server.ts';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import type { Storage } from '../storage/storage.ts';
import { addShop } from '../storage/storage.contract.ts';
import { type FeedPlace, openFeedPlace, placeAdapter, samplePosts } from '../testing/feed-place.ts';
import { waitFor } from '../testing/wait-for.ts';
import { isOver, newClaimant } from './claimant.ts';
import { syncFeed } from './sync-feed.ts';

const PROCESS = fileURLToPath(new URL('../testing/feed-sync-process.ts', import.meta.url));

async function opened(t: TestContext): Promise<{ dir: string; place: FeedPlace; store: Storage; id: number }> {
  const dir = mkdtempSync(join(tmpdir(), 'smm-feeds-'));
  const place = await openFeedPlace();
  const store = await openStorage({ dir });
  t.after(async () => {
    await store.close();
    await place.close();
    rmSync(dir, { recursive: true });
  });
  await addShop(store);
  const { id } = await store.feeds.add(
    { kind: 'place', address: place.url, subject: 'shop', publish: false, only: null, everyMinutes: 60 },
    'cli',
  );
  return { dir, place, store, id };
}

function looking(dir: string, id: number, { host }: FeedPlace) {
  const child = spawn(process.execPath, [PROCESS, dir, String(id), host], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'close').then(() =>
    said === '' ? undefined : (JSON.parse(said) as { status: string; added?: number }),
  );
  return { child, ended };
}

test('a process that is killed on the way leaves what it took in; the next one goes on at once, and takes nothing twice', async (t) => {
  const { dir, place, store, id } = await opened(t);
  place.posts = samplePosts(9);
  place.perPage = 3;
  const held: ServerResponse[] = [];
  place.instead = (request, response) => {
    const at = Number(new URL(request.url as string, place.url).searchParams.get('at') ?? 0);
    if (at === 6) return void held.push(response);
    const posts = place.posts.slice(at, at + 3);
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ title: 'x', extent: 'window', posts, next: String(at + 3), deleted: [] }));
  };
  const { child, ended } = looking(dir, id, place);
  await waitFor('the third page was asked for', () => held.length === 1);
  child.kill('SIGKILL');
  await ended;
  assert.equal((await store.items.list({})).total, 6);
  place.instead = undefined;
  const again = await looking(dir, id, place).ended;
  assert.deepEqual(again, { status: 'done', added: 3 });
  assert.equal((await store.items.list({})).total, 9);
  assert.deepEqual((await store.audit()).findings, []);
});

test('of several processes one looks', async (t) => {
  const { dir, place, store, id } = await opened(t);
  place.posts = samplePosts(3);
  const held: (() => void)[] = [];
  place.instead = (_, response) =>
    void held.push(() => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ title: 'x', extent: 'window', posts: place.posts, next: null, deleted: [] }));
    });
  const first = looking(dir, id, place);
  await waitFor('the first one asks', () => held.length === 1);
  assert.deepEqual(await looking(dir, id, place).ended, { status: 'busy' });
  held[0]!();
  assert.deepEqual(await first.ended, { status: 'done', added: 3 });
  assert.equal((await store.items.list({})).total, 3);
});

test('the server reads what is due, stops on the way, and says nobody’s name', async (t) => {
  const { dir, place, store, id } = await opened(t);
  place.posts = samplePosts(2).map((post) => ({ ...post, author: 'CANARY Person' }));
  const lines: string[] = [];
  const log = createLog({ level: 'info', destination: { write: (line: string) => void lines.push(line) } });
  const config = { ...readConfig({ data: dir }), outboundAllow: new Set([place.host]) };
  const adapter = placeAdapter();
  const start = () => keepFeeds({ storage: store, config, log, env: {}, adapterOf: () => adapter });
  const keeper = start();
  await waitFor('what is there was taken in', async () => (await store.items.list({})).total === 2);
  await keeper.idle();
  await keeper.stop();
  assert.doesNotMatch(lines.join(''), /CANARY|127\.0\.0\.1/);
  assert.match(lines.join(''), /"added":2/);

  place.instead = () => {};
  await store.feeds.set(id, { state: 'active' });
  const asked = place.asked.length;
  const other = start();
  await waitFor('it asks again', () => place.asked.length > asked);
  await other.stop();
  const feed = await store.feeds.get(id);
  assert.deepEqual([feed?.failures, feed?.lastError], [0, null], 'to be stopped is no failure');
  assert.ok(await store.feeds.claim(id, newClaimant(), isOver), 'and it is given back');
});

test('switched off, feeds are left alone', async (t) => {
  const { dir, place, store } = await opened(t);
  place.posts = samplePosts(1);
  const config = { ...readConfig({ data: dir, feedsOff: 'true' }), outboundAllow: new Set([place.host]) };
  const keeper = keepFeeds({
    storage: store,
    config,
    log: createLog({ level: 'silent' }),
    adapterOf: () => placeAdapter(),
  });
  await keeper.idle();
  await keeper.stop();
  assert.deepEqual(place.asked, []);
});

test('what is deleted at its source is gone from every page of the server', async (t) => {
  const { dir, place, store, id } = await opened(t);
  place.posts = samplePosts(3);
  const look = async () => {
    const claim = await store.feeds.claim(id, newClaimant(), isOver);
    const deps = {
      storage: store,
      adapterOf: () => placeAdapter(),
      data: dir,
      exceptions: new Set([place.host]),
      env: {},
    };
    return syncFeed(claim!, deps);
  };
  await look();
  const { items } = await store.items.list({});
  await store.items.publish(
    items.map((item) => item.id),
    { by: 'cli', attested: true },
  );
  // The server opens the store by itself, as another process would.
  const own = await openStorage({ dir });
  const config = readConfig({ data: dir, port: '0', feedsOff: 'true', logLevel: 'silent' });
  const server = createSmmServer({ storage: own, config, log: createLog({ level: 'silent' }) });
  const { url } = await server.listen();
  t.after(async () => {
    await server.stop();
    await own.close();
  });
  const gone = items.find(({ sourceId }) => sourceId === 'p2')!.id;
  const text = async (path: string) => (await fetch(`${url}${path}`)).text();
  const status = async (path: string) => (await fetch(`${url}${path}`)).status;
  const pages = ['/v1/collections/home.json', '/v1/collections/home/all.json', '/v1/collections/home/fragment.html'];
  for (const path of pages.slice(0, 2)) assert.match(await text(path), /words number 2/, path);
  assert.equal(await status(`/v1/reviews/${gone}.json`), 200);
  assert.equal(await status(`/c/home/r/${gone}`), 200);
  place.posts = place.posts.filter((post) => post.id !== 'p2');
  assert.equal((await look()).gone, 1);
  for (const path of pages)
    await waitFor(`${path} is without it`, async () => !/words number 2/.test(await text(path)));
  await waitFor('its own address says so', async () => (await status(`/v1/reviews/${gone}.json`)) === 410);
  assert.equal(await status(`/c/home/r/${gone}`), 410);
});
