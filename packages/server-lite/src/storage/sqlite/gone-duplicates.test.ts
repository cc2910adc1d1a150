import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { UntrustedItem } from '../../domain/model.ts';
import type { FeedClaim } from '../feeds.ts';
import { addShop, idOf, readAll, review } from '../storage.contract.ts';
import type { Storage } from '../storage.ts';
import { openStorage } from './open-storage.ts';

const OWNER = { by: 'cli', attested: true };
const WORDS =
  'They mended my bicycle within the hour, cleaned the chain, and told me honestly that the old tyres would do another year.';

const SAME = {
  body: WORDS,
  authorName: 'Ada Sample',
  datePublished: '2026-01-01',
  verification: 'imported',
} as const;

interface Two {
  /** The feed is read once more, and has what it had. */
  take(change?: Partial<UntrustedItem>): Promise<unknown>;
  store: Storage;
  claim: FeedClaim;
  fed: string;
  filed: string;
}

/**
 * One review that came by a feed and in a file, published twice and made one.
 *
 * @param stays which of them stands
 * @param other what is other in the file
 */
async function made(
  t: TestContext,
  stays: 'fed' | 'filed',
  other: Partial<UntrustedItem> = {},
  isShownTwice = true,
): Promise<Two> {
  const dir = mkdtempSync(join(tmpdir(), 'smm-gone-'));
  const store = await openStorage({ dir });
  t.after(async () => {
    await store.close();
    rmSync(dir, { recursive: true });
  });
  await addShop(store);
  await store.collections.add({ slug: 'best', name: 'Best', subject: 'shop', rules: [{ type: 'rating', min: 1 }] });
  const { id } = await store.feeds.add(
    {
      kind: 'feed',
      address: 'https://place.example/1',
      subject: 'shop',
      publish: false,
      only: null,
      everyMinutes: 60,
    },
    'cli',
  );
  const claim = (await store.feeds.claim(id, 'one', () => false))!;
  const source = other.source ?? 'feed';
  const take = (change: Partial<UntrustedItem> = {}) =>
    store.feeds.take(claim, {
      items: [review({ ...SAME, ...(other.url && { url: other.url }), ...change, source, sourceId: 's-1' })],
      next: null,
      since: null,
      isWanted: () => true,
    });
  await take();
  const fed = (await store.items.list({})).items[0]!.id;
  const filed = (await store.items.receive(review({ ...SAME, source: 'file', ...other }), 'shop')).id;
  await store.items.publish(isShownTwice ? [fed, filed] : [fed], OWNER);
  await store.items.feature(stays === 'fed' || !isShownTwice ? fed : filed, true, OWNER);
  const { item } = await store.duplicates.merge(fed, filed, OWNER);
  assert.equal(item, stays === 'fed' ? fed : filed);
  return { store, claim, fed, filed, take };
}

const stateOf = async (store: Storage, id: string) => (await store.items.get(id))?.state;

async function findAll(store: Storage): Promise<void> {
  while ((await store.duplicates.advance(1000)).more);
}

async function whole(store: Storage): Promise<void> {
  assert.deepEqual((await store.audit()).findings, []);
}

test('a part that is gone at its source is erased, and never shown again by being split off', async (t) => {
  const { store, claim, fed, filed } = await made(t, 'filed');
  const { erase } = await store.feeds.leave(claim, ['s-1'], true);
  assert.deepEqual(erase, [fed]);
  assert.deepEqual(
    (await store.feeds.overdue(10)).map(({ id }) => id),
    [fed],
    'whoever is stopped before it is erased finds it again',
  );
  await store.feeds.forget(erase, 'feed:1');
  assert.equal(await stateOf(store, fed), 'erased');
  const left = await store.items.get(filed);
  assert.deepEqual(
    [left?.state, left?.extra],
    ['published', null],
    'what stays has no terms of a source it is not from',
  );
  await assert.rejects(
    store.duplicates.split(fed, OWNER, () => true),
    /is part of no other one/,
  );
  await whole(store);
});

test('where the one that stood is gone, what is there still takes its place, as it was shown', async (t) => {
  const { store, claim, fed, filed } = await made(t, 'fed');
  await store.items.edit(fed, { tags: ['bikes'] }, OWNER);
  await store.items.reply(fed, { text: 'Thank you!', author: 'Sample Shop' }, OWNER);
  await store.collections.pin('best', fed);
  const { withdrawn } = await store.feeds.leave(claim, ['s-1'], true);
  assert.deepEqual(withdrawn, [fed]);
  const left = await store.items.get(filed);
  assert.deepEqual([await stateOf(store, fed), left?.state], ['withdrawn', 'published']);
  assert.deepEqual([left?.tags, left?.featured, left?.reply?.text], [['bikes'], true, 'Thank you!']);
  assert.deepEqual((await store.collections.get('best'))?.pins, [filed]);
  assert.deepEqual((await readAll(store, 'home')).map(idOf), [filed]);
  const entry = JSON.parse((await store.items.history(filed)).at(-1) ?? '') as Record<string, unknown>;
  assert.deepEqual(
    { ...entry, at: 0, ref: 0, from: 0 },
    {
      v: 1,
      type: 'split',
      state: 'published',
      featured: true,
      replied: true,
      fields: ['tags'],
      by: 'feed:1',
      at: 0,
      ref: 0,
      from: 0,
    },
  );
  await whole(store);
  await store.feeds.forget([fed], 'source-terms');
  assert.deepEqual([await stateOf(store, fed), await stateOf(store, filed)], ['erased', 'published']);
  await whole(store);
});

const lastEntry = async (store: Storage, id: string) =>
  JSON.parse((await store.items.history(id)).at(-1) ?? '') as Record<string, unknown>;
/** A part of the words that both have, and of those that only the one from the feed has. */
const partOf = (words: string, part: string) => ({
  start: words.indexOf(part),
  end: words.indexOf(part) + part.length,
});

test('marks, the excerpt and the language go over where their words stand in its own, to the character', async (t) => {
  const { store, claim, fed, filed } = await made(t, 'fed');
  await store.items.edit(
    fed,
    {
      excerpt: partOf(WORDS, 'They mended my bicycle within the hour'),
      facets: [
        { type: 'highlight', ...partOf(WORDS, 'within the hour') },
        { type: 'highlight', ...partOf(WORDS, 'another year') },
      ],
      language: 'en-GB',
    },
    OWNER,
  );
  await store.feeds.leave(claim, ['s-1'], true);
  const left = (await store.items.get(filed))!;
  const marked = left.facets.map(({ start, end }) => left.body.slice(start, end));
  assert.deepEqual(
    [left.state, left.body.slice(left.excerpt?.start, left.excerpt?.end), marked, left.language],
    ['published', 'They mended my bicycle within the hour', ['within the hour', 'another year'], 'en-GB'],
  );
  const { fields, left: not } = await lastEntry(store, filed);
  assert.deepEqual([fields, not], [['excerpt', 'facets', 'language'], undefined]);
  await whole(store);
});

test('what its own words do not have is marked nowhere, and its history says so', async (t) => {
  const own = WORDS.replace('within the hour', 'in an hour');
  const other = { url: 'https://twitter.com/ada/status/7', body: `Edited: ${own}` };
  const { store, claim, fed, filed } = await made(t, 'fed', other);
  await store.items.edit(
    fed,
    {
      excerpt: partOf(WORDS, 'mended my bicycle within the hour'),
      facets: [
        { type: 'highlight', ...partOf(WORDS, 'within the hour') },
        { type: 'highlight', ...partOf(WORDS, 'told me honestly') },
      ],
      language: 'en-GB',
    },
    OWNER,
  );
  await store.feeds.leave(claim, ['s-1'], true);
  const left = (await store.items.get(filed))!;
  assert.equal(left.state, 'published', 'it had been published itself');
  assert.deepEqual(
    left.facets.map(({ start, end }) => left.body.slice(start, end)),
    ['told me honestly'],
  );
  assert.deepEqual([left.excerpt, left.language], [null, 'en']);
  const { fields, left: not } = await lastEntry(store, filed);
  assert.deepEqual([fields, not], [['facets'], ['excerpt', 'facets', 'language']]);
  await whole(store);
});

test('one that is there again becomes part of what took its place', async (t) => {
  const { store, claim, fed, filed, take } = await made(t, 'fed');
  await store.feeds.leave(claim, ['s-1'], true);
  await findAll(store);
  await take();
  assert.equal(await stateOf(store, fed), 'pending');
  await findAll(store);
  assert.deepEqual([await stateOf(store, fed), await stateOf(store, filed)], ['merged', 'published']);
  await whole(store);
});

test('words that nobody looked at wait, whatever stood before them', async (t) => {
  const { store, claim, filed } = await made(
    t,
    'fed',
    { url: 'https://twitter.com/ada/status/7', body: `Not those: ${WORDS}` },
    false,
  );
  await store.feeds.leave(claim, ['s-1'], true);
  assert.equal(await stateOf(store, filed), 'pending');
  assert.deepEqual(await readAll(store, 'home'), []);
  await whole(store);
});

test('what a person hid stays hidden by what takes its place, also when its words are erased', async (t) => {
  const { store, claim, fed, filed } = await made(t, 'fed');
  await store.items.hide([fed], 'off-topic', OWNER);
  await store.feeds.leave(claim, ['s-1'], true);
  await store.feeds.forget([fed], 'source-terms');
  const left = await store.items.get(filed);
  assert.deepEqual([await stateOf(store, fed), left?.state, left?.hideReason], ['erased', 'hidden', 'off-topic']);
  await whole(store);
});

test('what its author withdrew stays withdrawn when its words are erased for its source’s sake', async (t) => {
  const { store, fed, filed } = await made(t, 'fed');
  await store.items.withdraw(fed, OWNER);
  await store.feeds.forget([fed], 'source-terms');
  assert.deepEqual([await stateOf(store, fed), await stateOf(store, filed)], ['erased', 'withdrawn']);
  await whole(store);
});

test('what is gone at its place is gone there, whoever brought it: only another place keeps it in view', async (t) => {
  const { store, claim, fed, filed } = await made(t, 'fed', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/sample/comments/abc123/words/',
  });
  const third = (await store.items.receive(review({ ...SAME, source: 'senja', sourceId: '3' }), 'shop')).id;
  await findAll(store);
  assert.equal(await stateOf(store, third), 'merged');
  const { erase } = await store.feeds.leave(claim, ['s-1'], true);
  assert.deepEqual([await stateOf(store, third), await stateOf(store, filed)], ['published', 'merged']);
  await store.feeds.forget(erase, 'feed:1');
  assert.deepEqual([await stateOf(store, fed), await stateOf(store, filed)], ['erased', 'erased']);
  assert.equal((await store.items.get(third))?.extra, null);
  await whole(store);
});

test('an edit at the source that makes it the same as another one is seen', async (t) => {
  const { store, fed, filed, take } = await made(t, 'filed');
  await store.duplicates.split(fed, OWNER, () => true);
  await take({ body: `Another: ${WORDS}` });
  const other = (await store.items.receive(review({ ...SAME, source: 'senja', body: `Another: ${WORDS}` }), 'shop')).id;
  await findAll(store);
  assert.equal((await store.duplicates.of(other))?.partOf ?? (await store.duplicates.of(fed))?.partOf, fed);
  assert.equal(await stateOf(store, filed), 'published');
  await whole(store);
});
