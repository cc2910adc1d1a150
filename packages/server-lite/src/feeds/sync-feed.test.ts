import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { readAll } from '../storage/storage.contract.ts';
import { bench, type Bench, DAY, HOUR, OWNER } from '../testing/feed-bench.ts';
import { placeAdapter, samplePosts } from '../testing/feed-place.ts';
import { isOver, newClaimant } from './claimant.ts';
import type { SyncDeps } from './look.ts';
import { syncFeed } from './sync-feed.ts';

test('what is there comes in once, and waits', async (t) => {
  const { place, sync, store, pass, id } = await bench(t);
  place.posts = samplePosts(5);
  const first = await sync();
  assert.deepEqual([first.status, first.added, first.read], ['done', 5, 5]);
  place.posts = [...samplePosts(2, 6), ...place.posts];
  pass(HOUR);
  const second = await sync();
  assert.deepEqual([second.added, second.read], [2, 7]);
  const { items } = await store.items.list({});
  assert.deepEqual(new Set(items.map(({ state }) => state)), new Set(['pending']));
  assert.equal(items[0]?.verification.level, 'imported');
  const feed = await store.feeds.get(id);
  assert.deepEqual([feed?.title, feed?.items, feed?.received, feed?.state], ['Sample place', 7, 7, 'active']);
  assert.equal((await store.audit()).ok, true);
});

test('words that are edited at their source wait for a person again, with what the business made of them', async (t) => {
  const { place, sync, store, idOf, pass } = await bench(t);
  place.posts = samplePosts(2);
  await sync();
  const id = await idOf('number 1');
  await store.items.publish([id], OWNER);
  await store.items.edit(id, { tags: ['chosen'], excerpt: { start: 0, end: 12 } }, OWNER);
  await store.items.feature(id, true, OWNER);
  await store.items.reply(id, { text: 'Thank you!', author: 'The Shop' }, OWNER);
  place.posts[1]!.text = 'Now: Sample words, other ones';
  pass(HOUR);
  const { edited, added } = await sync();
  assert.deepEqual([edited, added], [1, 0]);
  const item = await store.items.get(id);
  assert.equal(item?.body, 'Now: Sample words, other ones');
  assert.equal(item?.state, 'pending');
  assert.deepEqual(item?.tags, ['chosen']);
  assert.equal(item?.featured, true);
  assert.equal(item?.reply?.text, 'Thank you!');
  assert.deepEqual(item?.excerpt, { start: 5, end: 17 });
  assert.deepEqual(await readAll(store, 'home', 'all'), []);
  const entry = JSON.parse((await store.items.history(id)).at(-1)!) as Record<string, unknown>;
  assert.deepEqual(
    [entry['type'], entry['atSource'], entry['state'], entry['by']],
    ['edited', true, 'pending', 'feed:1'],
  );
  assert.equal(JSON.stringify(entry).includes('other ones'), false);
  assert.deepEqual((await store.audit()).findings, []);
});

test('where what comes is published by itself, so is what was edited, but not what a person hid', async (t) => {
  const { place, sync, store, idOf, pass, states } = await bench(t, { feed: { publish: true } });
  place.posts = samplePosts(3);
  const first = await sync();
  assert.equal(first.published, 3);
  await store.items.hide([await idOf('number 2')], 'spam', OWNER);
  for (const post of place.posts) post.text = `${post.text}, edited`;
  pass(HOUR);
  const { edited, published } = await sync();
  assert.deepEqual([edited, published], [3, 2]);
  assert.deepEqual(await states(), { p1: 'published', p2: 'hidden', p3: 'published' });
  assert.match((await readAll(store, 'home', 'all')).join(), /number 3, edited/);
  assert.deepEqual((await store.audit()).findings, []);
});

test('what its author withdrew or the business erased never comes in again', async (t) => {
  const { place, sync, store, idOf, pass, states } = await bench(t);
  place.posts = samplePosts(3);
  await sync();
  const [withdrawn, erased] = [await idOf('number 1'), await idOf('number 2')];
  await store.items.withdraw(withdrawn, OWNER);
  await store.items.erase(erased, OWNER);
  for (const post of place.posts) post.text = `${post.text}, edited`;
  pass(DAY);
  const { added, keptOut } = await sync();
  assert.deepEqual([added, keptOut], [0, 1]);
  assert.equal((await states())['p1'], 'withdrawn');
  assert.equal((await store.items.get(withdrawn))?.body, 'Sample words number 1');
  assert.equal((await store.items.list({ state: 'erased' })).total, 1);
});

test('a first look reads page by page, a later one as far as what is known', async (t) => {
  const { place, sync, pass } = await bench(t);
  place.posts = samplePosts(10);
  place.perPage = 3;
  assert.deepEqual(await pagesOf(sync), [4, 10]);
  place.posts = [...samplePosts(4, 11), ...place.posts];
  pass(HOUR);
  assert.deepEqual(await pagesOf(sync), [2, 4]);
});

async function pagesOf(sync: Bench['sync']): Promise<[number, number]> {
  const { pages, added } = await sync();
  return [pages, added];
}

test('counts of likes are as they are now, and nothing else changes for it', async (t) => {
  const { store, place, sync, idOf, pass } = await bench(t, { adapter: placeAdapter({}, 'mastodon') });
  place.posts = samplePosts(1).map((post) => ({ ...post, likes: 3 }));
  await sync();
  const id = await idOf('number 1');
  await store.items.publish([id], OWNER);
  const before = await store.items.history(id);
  place.posts[0]!.likes = 41;
  pass(HOUR);
  const { counted, edited } = await sync();
  assert.deepEqual([counted, edited], [1, 0]);
  assert.match((await readAll(store, 'home', 'all')).join(), /"userInteractionCount":41/);
  assert.deepEqual(await store.items.history(id), before);
  assert.deepEqual((await store.audit()).findings, []);
});

test('words that may not be stored are not', async (t) => {
  const { place, sync, dir } = await bench(t, { adapter: placeAdapter({}, 'threads') });
  place.posts = samplePosts(1);
  const { rejected, added, rejectedFile } = await sync();
  assert.equal(added, 0);
  assert.match(rejected[0]?.reason ?? '', /may not be stored/);
  assert.doesNotMatch(readFileSync(rejectedFile!, 'utf8'), /Sample words/);
  for (const file of readdirSync(dir).filter((name) => name.startsWith('smm.db')))
    assert.doesNotMatch(readFileSync(join(dir, file), 'latin1'), /Sample words/, file);
});

test('what needs its author’s permission waits, also where the rest is published by itself', async (t) => {
  const { place, sync, states } = await bench(t, { feed: { publish: true }, adapter: placeAdapter({}, 'x') });
  place.posts = samplePosts(1);
  const { waiting, published } = await sync();
  assert.equal(published, 0);
  assert.match(waiting[0] ?? '', /author's own permission/);
  assert.deepEqual(await states(), { p1: 'pending' });
});

test('a dry run says what would come of it, and writes nothing', async (t) => {
  const { place, sync, pass, dir, store } = await bench(t);
  place.posts = samplePosts(3);
  await sync();
  const dump = () => {
    const raw = new DatabaseSync(join(dir, 'smm.db'), { readOnly: true });
    const tables = raw
      .prepare("select name from sqlite_master where type = 'table' and name not like '%item_%fts%'")
      .all();
    const rows = tables.map(({ name }) => [name, raw.prepare(`select * from "${name}"`).all()]);
    raw.close();
    return JSON.stringify(rows, (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
    );
  };
  place.posts = [...samplePosts(1, 4), ...place.posts.slice(0, 1), place.posts[2]!];
  place.posts[1]!.text = 'Edited words';
  pass(HOUR);
  const before = dump();
  const { added, edited, gone } = await sync({ isTried: true });
  assert.deepEqual([added, edited, gone], [1, 1, 1]);
  assert.equal(dump(), before);
  const real = await sync();
  assert.deepEqual([real.added, real.edited, real.gone], [1, 1, 1]);
  assert.deepEqual((await store.audit()).findings, []);
});

test('what is not asked for does not come in; what came before is followed all the same', async (t) => {
  const { place, sync, pass, store, id, deps } = await bench(t);
  place.posts = samplePosts(2);
  await sync();
  place.posts = [...samplePosts(2, 3), ...place.posts];
  place.posts[3]!.text = 'Edited words';
  pass(HOUR);
  const claim = await store.feeds.claim(id, newClaimant(), isOver);
  const matches: SyncDeps['matches'] = ({ body }) => body?.includes('number 4') ?? false;
  const { added, passedOver, edited } = await syncFeed(claim!, deps({ matches }));
  assert.deepEqual([added, passedOver, edited], [1, 1, 1]);
});
