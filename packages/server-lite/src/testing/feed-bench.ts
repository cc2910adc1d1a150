import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { FeedAdapter } from '../feeds/adapter.ts';
import { isOver, newClaimant } from '../feeds/claimant.ts';
import type { SyncDeps, SyncOptions } from '../feeds/look.ts';
import { syncFeed } from '../feeds/sync-feed.ts';
import type { SyncOutcome } from '../feeds/sync-outcome.ts';
import type { NewFeed } from '../storage/feeds.ts';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import { addShop } from '../storage/storage.contract.ts';
import type { Storage } from '../storage/storage.ts';
import { type FeedPlace, openFeedPlace, placeAdapter } from './feed-place.ts';

export const OWNER = { by: 'cli', attested: true };
export const HOUR = 60 * 60_000;
export const DAY = 24 * HOUR;

/** A store with one feed of such a place, and a clock that is moved by hand. */
export interface Bench {
  place: FeedPlace;
  store: Storage;
  dir: string;
  clock: () => Date;
  id: number;
  /** Moves the clock on. */
  pass(ms: number): void;
  sync(options?: SyncOptions): Promise<SyncOutcome>;
  deps(change?: Partial<SyncDeps>): SyncDeps;
  states(): Promise<Record<string, string>>;
  idOf(text: string): Promise<string>;
}

export async function bench(
  t: TestContext,
  { feed = {}, adapter = placeAdapter() }: { feed?: Partial<NewFeed>; adapter?: FeedAdapter } = {},
): Promise<Bench> {
  const dir = mkdtempSync(join(tmpdir(), 'smm-feeds-'));
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
  const { id } = await store.feeds.add(
    { kind: 'place', address: place.url, subject: 'shop', publish: false, only: null, everyMinutes: 60, ...feed },
    'cli',
  );
  const deps = (change: Partial<SyncDeps> = {}): SyncDeps => ({
    storage: store,
    adapterOf: (kind) => (kind === adapter.kind ? adapter : undefined),
    data: dir,
    exceptions: new Set([place.host]),
    env: {},
    clock,
    random: () => 0.5,
    ...change,
  });
  const all = async () => (await store.items.list({ limit: 500 })).items;
  return {
    place,
    store,
    dir,
    clock,
    id,
    deps,
    pass: (ms) => void (now += ms),
    async sync(options = {}) {
      const claim = options.isTried ? await store.feeds.peek(id) : await store.feeds.claim(id, newClaimant(), isOver);
      assert.ok(claim, 'nobody else is at it');
      return syncFeed(claim, deps(), options);
    },
    async states() {
      return Object.fromEntries((await all()).map(({ sourceId, id: own, state }) => [sourceId ?? own, state]));
    },
    async idOf(text) {
      const found = (await all()).find(({ body }) => body.includes(text));
      assert.ok(found, `no item says “${text}”`);
      return found.id;
    },
  };
}
