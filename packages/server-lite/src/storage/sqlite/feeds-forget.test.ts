import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test, type TestContext } from 'node:test';
import type { UntrustedItem } from '../../domain/model.ts';
import { duplicateId } from '../../domain/duplicate-key.ts';
import type { FeedClaim, FeedTaken } from '../feeds.ts';
import { digest16 } from '../secrets.ts';
import { addShop, prepared, review } from '../storage.contract.ts';
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
  dir: string;
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
  return { store, claim, take, dir, id: item!.id, pass: (days) => void (now += days * DAY) };
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

/** The look came to its end, and found those. */
function listed({ store, claim }: Fed, listing: string[], of: FeedClaim = claim): Promise<void> {
  const at = new Date(Date.UTC(2026, 10, 22)).toISOString();
  const done = { validators: null, isDeep: true, rejected: [], listing, movedTo: null };
  return store.feeds.settle(of, { at, next: at, done, error: null, state: 'active', failures: 0 });
}

const listing = async ({ store, claim }: Fed) => (await store.feeds.peek(claim.feed.id))?.listing;

test('what is erased is named no more by the last answer of its feed, nor by the look that is under way', async (t) => {
  const one = await fed(t);
  const { store, claim, id } = one;
  await listed(one, ['s-1', '=s-1', 's-2']);
  const next = (await store.feeds.claim(claim.feed.id, 'one', () => false))!;
  await store.items.erase(id, OWNER);
  assert.deepEqual(await listing(one), ['=s-1', 's-2']);
  await listed(one, ['s-1', 's-2', 's-3'], next);
  assert.deepEqual(await listing(one), ['s-2', 's-3']);
  assert.deepEqual((await store.audit()).findings, []);
});

test('nor is what goes with the import that brought it', async (t) => {
  const one = await fed(t);
  const { store, take } = one;
  const run = await store.beginImport({ subject: 'shop', fileName: 'a', digest: 'a', by: 'cli', publish: false });
  const row = prepared(0, 'Of a file');
  Object.assign(row.item, { source: 'feed', sourceId: 'i-1' });
  run.add([{ ...row, duplicateKey: digest16(duplicateId('shop', 'feed', 'i-1')) }]);
  await run.finish();
  assert.equal((await take({ sourceId: 'i-1', body: 'Of a file' })).merged, 1);
  await listed(one, ['s-1', 'i-1', 's-2']);
  const [record] = await store.imports.list();
  assert.equal((await store.imports.undo(record!.number, 'cli')).erased, 1);
  assert.deepEqual(await listing(one), ['s-1', 's-2']);
  assert.deepEqual((await store.audit()).findings, []);
});

test('what was written there by others is found', async (t) => {
  const one = await fed(t);
  const { store, dir, id } = one;
  await store.items.erase(id, OWNER);
  const forge = async (value: unknown) => {
    const database = new DatabaseSync(join(dir, 'smm.db'));
    database.prepare('update feed set listing = ?').run(typeof value === 'string' ? value : JSON.stringify(value));
    database.close();
    return (await store.audit()).findings.map(({ where, what }) => `${where}: ${what}`);
  };
  assert.deepEqual(await forge(['s-2']), []);
  assert.deepEqual(await forge(['s-2', 's-1']), ['feed 1: It lists the id of an item that is erased.']);
  assert.deepEqual(await forge('{"a":1}'), ['feed 1: What it lists is no list of ids.']);
  assert.deepEqual(await forge('['), ['feed 1: What it lists is no list of ids.']);
  assert.deepEqual(await forge([1]), ['feed 1: What it lists is no list of ids.']);
  assert.deepEqual(await forge(['x'.repeat(501)]), ['feed 1: What it lists is not all ids of a source.']);
  assert.deepEqual(await forge(['Words of\nsomebody']), ['feed 1: What it lists is not all ids of a source.']);
  assert.match((await forge(Array(5001).fill('a')))[0] ?? '', /lists 5001 ids, and at most 5000/);
});
