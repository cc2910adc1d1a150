import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { UntrustedItem } from '../../domain/model.ts';
import type { FeedClaim, FeedTaken } from '../feeds.ts';
import { addShop, review } from '../storage.contract.ts';
import type { Storage } from '../storage.ts';
import { openStorage } from './open-storage.ts';

const OWNER = { by: 'cli', attested: true };
const DAY = 86_400_000;

interface Fed {
  store: Storage;
  claim: FeedClaim;
  take(change?: Partial<UntrustedItem>): Promise<FeedTaken>;
  /** The item that came first. */
  id: string;
  pass(days: number): void;
}

/** One item that came by a feed. */
async function fed(t: TestContext): Promise<Fed> {
  const dir = mkdtempSync(join(tmpdir(), 'smm-forget-'));
  let now = Date.UTC(2026, 10, 22);
  const store = await openStorage({ dir, clock: () => new Date(now) });
  t.after(async () => {
    await store.close();
    rmSync(dir, { recursive: true });
  });
  await addShop(store);
  const wanted = { kind: 'feed', address: 'https://place.example/1', subject: 'shop' };
  const { id } = await store.feeds.add({ ...wanted, publish: false, only: null, everyMinutes: 60 }, 'cli');
  const claim = (await store.feeds.claim(id, 'one', () => false))!;
  const take = (change: Partial<UntrustedItem> = {}) => {
    const item = review({ source: 'feed', sourceId: 's-1', body: 'Words', verification: 'imported', ...change });
    return store.feeds.take(claim, { items: [item], next: null, since: null, isWanted: () => true });
  };
  await take();
  const [item] = (await store.items.list({})).items;
  return { store, claim, take, id: item!.id, pass: (days) => void (now += days * DAY) };
}

test('what was erased here is not kept aside either, when it comes again as something that cannot be taken', async (t) => {
  const { store, take, id } = await fed(t);
  const tooLong = { body: 'Words '.repeat(20_000) };
  assert.equal((await take(tooLong)).rejected.length, 1);
  await store.items.erase(id, OWNER);
  for (const change of [tooLong, {}]) {
    const { rejected, keptOut, added, seen } = await take(change);
    assert.deepEqual([rejected, keptOut, added], [[], 1, 0]);
    assert.deepEqual(seen, [], 'nor is its address, for the next look to compare with');
  }
});

test('what a person hid and is gone at its source is erased after 30 days, as what was shown is', async (t) => {
  const { store, claim, id, pass } = await fed(t);
  await store.items.hide([id], 'off-topic', OWNER);
  await store.feeds.leave(claim, ['s-1'], true);
  pass(29);
  assert.deepEqual(await store.feeds.overdue(10), []);
  pass(2);
  assert.deepEqual(
    (await store.feeds.overdue(10)).map((item) => item.id),
    [id],
  );
});
