import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test, type TestContext } from 'node:test';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import type { NewFeed } from '../storage/feeds.ts';
import type { Storage } from '../storage/storage.ts';
import { addShop, readAll } from '../storage/storage.contract.ts';
import { type FeedPlace, openFeedPlace, placeAdapter, type Post } from '../testing/feed-place.ts';
import { isOver, newClaimant } from './claimant.ts';
import { syncFeed } from './sync-feed.ts';
import type { SyncOutcome } from './sync-outcome.ts';

const OWNER = { by: 'cli', attested: true };
const HOUR = 60 * 60_000;

interface Bench {
  place: FeedPlace;
  store: Storage;
  dir: string;
  watch(text: string, ...not: string[]): Promise<unknown>;
  sync(isTried?: boolean): Promise<SyncOutcome>;
  pass(ms: number): void;
  bodies(): Promise<string[]>;
}

async function bench(t: TestContext, feed: Partial<NewFeed> = { listen: true }, source = 'feed'): Promise<Bench> {
  const dir = mkdtempSync(join(tmpdir(), 'smm-listening-'));
  const place = await openFeedPlace();
  let now = Date.UTC(2026, 10, 22, 12);
  const clock = () => new Date(now);
  const store = await openStorage({ dir, clock });
  t.after(async () => {
    await store.close();
    await place.close();
    rmSync(dir, { recursive: true });
  });
  await addShop(store);
  const base = { kind: 'place', address: place.url, subject: 'shop', publish: false, only: null, everyMinutes: 60 };
  const { id } = await store.feeds.add({ ...base, ...feed }, 'cli');
  const adapter = placeAdapter({}, source);
  const deps = {
    storage: store,
    adapterOf: () => adapter,
    data: dir,
    exceptions: new Set([place.host]),
    env: {},
    clock,
  };
  return {
    place,
    store,
    dir,
    watch: (text, ...not) => store.watches.add({ kind: 'word', text, variants: [], not, subject: 'shop' }, 'cli'),
    async sync(isTried = false) {
      const claim = isTried ? await store.feeds.peek(id) : await store.feeds.claim(id, newClaimant(), isOver);
      return syncFeed(claim!, deps, { isTried });
    },
    pass: (ms) => void (now += ms),
    bodies: async () => (await store.items.list({ limit: 500 })).items.map(({ body }) => body).sort(),
  };
}

const posts = (...texts: string[]): Post[] =>
  texts.map((text, i) => ({
    id: `p${texts.length - i}`,
    text,
    date: new Date(Date.UTC(2026, 9, 28 - i)).toISOString(),
  }));

/** What is said of the sample shop, and of something else, in many scripts. */
const SAID: readonly [watch: string, found: string, other: string][] = [
  ['Fahrräder Muster', 'Bei FAHRRADER MUSTER gekauft', 'Muster für Fahrräder'],
  ['велосипеды пример', 'Магазин «Велосипеды Пример» хорош', 'Пример: велосипеды'],
  ['ποδήλατα δείγμα', 'Τα ΠΟΔΗΛΑΤΑ ΔΕΙΓΜΑ είναι καλά', 'δείγμα ποδήλατα'],
  ['دراجات نموذج', 'اشتريت من دَرّاجات نموذج', 'نموذج دراجات'],
  ['אופני דוגמה', 'קניתי אצל אוֹפַנֵי דוגמה', 'דוגמה אופני'],
  ['样品单车', '我在样品单车买的', '单车样品'],
  ['サンプル自転車', 'ｻﾝﾌﾟﾙ自転車で買った', '自転車サンプル'],
  ['จักรยานตัวอย่าง', 'ซื้อที่จักรยานตัวอย่างดี', 'ตัวอย่างจักรยาน'],
  ['샘플자전거', '샘플자전거에서 샀다', '자전거샘플'],
];

test('of a feed that listens only what is found comes in, in every script, and waits', async (t) => {
  const { place, store, dir, watch, sync, bodies } = await bench(t);
  for (const [text] of SAID) await watch(text);
  place.posts = posts(...SAID.flatMap(([, found, other]) => [found, other]), 'CANARY nothing of it');
  const tried = await sync(true);
  assert.deepEqual([tried.added, tried.passedOver], [SAID.length, SAID.length + 1]);
  assert.deepEqual(await bodies(), []);
  const { added, published, passedOver, rejected } = await sync();
  assert.deepEqual([added, published, passedOver, rejected.length], [SAID.length, 0, SAID.length + 1, 0]);
  assert.deepEqual(await bodies(), SAID.map(([, found]) => found).sort());
  const { items } = await store.items.list({});
  const matches = await store.watches.of(items.map(({ id }) => id));
  for (const item of items) {
    assert.equal(item.state, 'pending');
    const [match] = matches.get(item.id) ?? [];
    assert.ok(match, item.body);
    const [text] = SAID.find(([, found]) => found === item.body)!;
    assert.equal(match.text, text);
    assert.ok(match.end > match.start && match.end <= item.body.length);
  }
  assert.deepEqual(await readAll(store, 'home', 'all'), []);
  for (const file of readdirSync(dir).filter((name) => name.startsWith('smm.db')))
    assert.doesNotMatch(readFileSync(join(dir, file), 'utf8'), /CANARY/, file);
  assert.deepEqual((await store.audit()).findings, []);
});

test('it reaches a page once a person published it; an edit waits for a person again', async (t) => {
  const { place, store, watch, sync, pass } = await bench(t);
  await watch('bell');
  place.posts = posts('A bell', 'A horn');
  await sync();
  const [item] = (await store.items.list({})).items;
  await assert.rejects(store.items.publish([item!.id], { by: 'cli' }), /word|attest/i);
  await store.items.publish([item!.id], OWNER);
  assert.equal((await readAll(store, 'home', 'all')).length, 1);
  place.posts[0]!.text = 'A bell, edited';
  pass(HOUR);
  assert.equal((await sync()).published, 0);
  assert.deepEqual(await readAll(store, 'home', 'all'), []);
});

test('what needs its author’s permission needs it here as well', async (t) => {
  const { place, store, watch, sync } = await bench(t, { listen: true }, 'x');
  await watch('bell');
  place.posts = posts('A bell');
  await sync();
  const [item] = (await store.items.list({})).items;
  await assert.rejects(store.items.publish([item!.id], OWNER), /permission/);
});

test('a new watch finds what was passed over before, however far back', async (t) => {
  const { place, watch, sync, bodies, pass } = await bench(t);
  await watch('bell');
  place.posts = posts('New words', 'A bell', 'Words', 'An old horn');
  place.perPage = 1;
  place.etag = '"one"';
  assert.deepEqual([(await sync()).added, await bodies()], [1, ['A bell']]);
  pass(HOUR);
  assert.equal((await sync()).status, 'unchanged');
  await watch('horn', 'car');
  pass(HOUR);
  const { added, passedOver } = await sync();
  assert.deepEqual([added, passedOver], [1, 2]);
  assert.deepEqual(await bodies(), ['A bell', 'An old horn']);
});

test('what is deleted there follows, also of a list whose other entries nobody knows', async (t) => {
  const { place, store, watch, sync, pass } = await bench(t);
  place.extent = 'list';
  await watch('bell');
  place.posts = posts('Words', 'A bell one', 'More words', 'A bell two', 'Last words');
  await sync();
  const peeked = await store.feeds.peek(1);
  assert.deepEqual(peeked?.listing, ['p4', 'p2']);
  place.posts = place.posts.filter(({ id }) => id !== 'p4');
  pass(HOUR);
  assert.equal((await sync()).gone, 1);
  const { items } = await store.items.list({});
  assert.deepEqual(items.map(({ body, state }) => [body, state]).sort(), [
    ['A bell one', 'withdrawn'],
    ['A bell two', 'pending'],
  ]);
});

test('an audit tells a passage that is not within the words', async (t) => {
  const { place, store, dir, watch, sync } = await bench(t);
  await watch('bell');
  place.posts = posts('A bell');
  await sync();
  const raw = new DatabaseSync(join(dir, 'smm.db'));
  raw.exec("update item_match set ends = 700; update watch set kind = 'smell', not_words = '{'");
  raw.exec('update feed set publish = 1');
  raw.close();
  const found = (await store.audit()).findings.map(({ where, what }) => `${where}: ${what}`).join('\n');
  assert.match(found, /item \w+: Where watch 1 was found \(body, 2 to 700\) is not within its words/);
  assert.match(found, /watch 1: It is a “smell”/);
  assert.match(found, /watch 1: .*cannot be read/);
  assert.match(found, /feed 1: It listens, and is to publish/);
});

test('a feed that goes to another subject hears by what is looked out for there', async (t) => {
  const { place, store, watch, sync, pass, bodies } = await bench(t);
  await store.subjects.add({ slug: 'horns', type: 'Product', name: 'Horns', sample: false });
  await watch('bell');
  await store.watches.add({ kind: 'word', text: 'horn', variants: [], not: [], subject: 'horns' }, 'cli');
  place.posts = posts('Some words', 'A bell', 'An old horn');
  place.perPage = 1;
  await sync();
  await store.feeds.set(1, { subject: 'horns' });
  pass(HOUR);
  assert.equal((await sync()).added, 1);
  assert.deepEqual(await bodies(), ['A bell', 'An old horn']);
});

test('what was erased never comes in again, and leaves no match', async (t) => {
  const { place, store, watch, sync, pass } = await bench(t);
  await watch('bell');
  place.posts = posts('A bell');
  await sync();
  const [item] = (await store.items.list({})).items;
  await store.items.erase(item!.id, OWNER);
  pass(25 * HOUR);
  const { added, keptOut } = await sync();
  assert.deepEqual([added, keptOut], [0, 1]);
  assert.equal((await store.watches.of([item!.id])).size, 0);
  const [kept] = await store.watches.list();
  assert.deepEqual([kept?.items, kept?.found], [0, 1]);
  assert.deepEqual((await store.audit()).findings, []);
});
