import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import { addShop, review } from '../storage/storage.contract.ts';
import { testLog } from '../testing/fixture.ts';
import { waitFor } from '../testing/wait-for.ts';
import { keepDuplicates } from './keep-duplicates.ts';

test('what came in twice is found once nothing changes any more, and while nothing else goes first', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'smm-twins-'));
  const storage = await openStorage({ dir });
  await addShop(storage);
  const body =
    'They mended my bicycle within the hour, cleaned the chain, and told me honestly what would do another year.';
  const twins = { body, authorName: 'Ada Sample' };
  await storage.items.receive(review({ ...twins, source: 'google', sourceId: 'g1' }), 'shop');
  await storage.items.receive(review({ ...twins, source: 'file' }), 'shop');
  let isBusy = true;
  let looks = 0;
  const watched = {
    duplicates: storage.duplicates,
    version: () => {
      looks += 1;
      return storage.version();
    },
  };
  const keeper = keepDuplicates({ storage: watched, log: testLog().log, isBusy: () => isBusy });
  const look = async (): Promise<void> => {
    const before = looks;
    keeper.wake();
    await waitFor('a look', () => looks > before);
    await keeper.idle();
  };
  const waiting = async (): Promise<number> => (await storage.items.list({ state: 'pending' })).total;
  await look();
  await look();
  assert.equal(await waiting(), 2, 'something else goes first');
  isBusy = false;
  await look();
  assert.equal(await waiting(), 1);
  await storage.items.receive(review({ ...twins, source: 'judge-me', sourceId: 'j1' }), 'shop');
  await look();
  assert.equal(await waiting(), 2, 'the store has just changed');
  await look();
  assert.equal(await waiting(), 1);
  await keeper.stop();
  await storage.close();
  await rm(dir, { recursive: true });
});
