import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { FeedClaim } from '../feeds.ts';
import { addShop, review } from '../storage.contract.ts';
import type { Storage } from '../storage.ts';
import { openStorage } from './open-storage.ts';

const OWNER = { by: 'cli', attested: true };
const WORDS =
  'They mended my bicycle within the hour, cleaned the chain, and told me honestly that the old tyres would do another year.';

interface Two {
  store: Storage;
  claim: FeedClaim;
  fed: string;
  filed: string;
}

/** One review that came by a feed and in a file, published twice and made one. @param stays which of them stands */
async function made(t: TestContext, stays: 'fed' | 'filed'): Promise<Two> {
  const dir = mkdtempSync(join(tmpdir(), 'smm-gone-'));
  const store = await openStorage({ dir });
  t.after(async () => {
    await store.close();
    rmSync(dir, { recursive: true });
  });
  await addShop(store);
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
  const same = {
    body: WORDS,
    authorName: 'Ada Sample',
    datePublished: '2026-01-01',
    verification: 'imported',
  } as const;
  await store.feeds.take(claim, {
    items: [review({ ...same, source: 'feed', sourceId: 's-1' })],
    next: null,
    since: null,
    isWanted: () => true,
  });
  const fed = (await store.items.list({})).items[0]!.id;
  const filed = (await store.items.receive(review({ ...same, source: 'file' }), 'shop')).id;
  await store.items.publish([fed, filed], OWNER);
  await store.items.feature(stays === 'fed' ? fed : filed, true, OWNER);
  const { item } = await store.duplicates.merge(fed, filed, OWNER);
  assert.equal(item, stays === 'fed' ? fed : filed);
  return { store, claim, fed, filed };
}

const stateOf = async (store: Storage, id: string) => (await store.items.get(id))?.state;

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

test('where the one that stood is gone, its parts wait for a person', async (t) => {
  const { store, claim, fed, filed } = await made(t, 'fed');
  const { withdrawn } = await store.feeds.leave(claim, ['s-1'], true);
  assert.deepEqual(withdrawn, [fed]);
  assert.deepEqual([await stateOf(store, fed), await stateOf(store, filed)], ['withdrawn', 'pending']);
  await store.items.publish([filed], OWNER);
  assert.equal(await stateOf(store, filed), 'published');
  await whole(store);
});
