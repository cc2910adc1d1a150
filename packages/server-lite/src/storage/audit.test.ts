import assert from 'node:assert/strict';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { DATABASE_FILE, openStorage } from './sqlite/open-storage.ts';
import { addShop, review } from './storage.contract.ts';
import type { Storage } from './storage.ts';

const OWNER = { by: 'cli', attested: true };

/** A store with an item in every state, one of them answered, one edited, one featured; and a picture. */
async function filled(): Promise<{ dir: string; store: Storage }> {
  const dir = mkdtempSync(join(tmpdir(), 'smm-audit-'));
  process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
  const store = await openStorage({ dir });
  await addShop(store);
  const ids: string[] = [];
  for (const body of ['Pending.', 'Shown.', 'Hidden.', 'Withdrawn.', 'Erased.']) {
    ids.push((await store.items.receive(review({ body, title: `On ${body}` }), 'shop')).id);
  }
  const [, shown, hidden, withdrawn, erased] = ids as [string, string, string, string, string];
  await store.items.publish([shown, hidden], OWNER);
  await store.items.feature(shown, true, OWNER);
  await store.items.reply(shown, { text: 'Thank you.', author: 'The Shop' }, OWNER);
  await store.items.edit(shown, { verification: { level: 'order' }, tags: ['repairs'] }, OWNER);
  await store.items.hide([hidden], 'spam', OWNER);
  await store.items.withdraw(withdrawn, OWNER);
  await store.items.erase(erased, OWNER);
  await store.media.put({ bytes: Uint8Array.of(1, 2, 3), type: 'image/webp', width: 1, height: 1 });
  return { dir, store };
}

/** What somebody with another program could change in the file, and what the audit says of it. */
const BY_HAND: readonly [change: string, says: RegExp][] = [
  [`update content set data = replace(data, 'Shown.', 'Shone.')`, /words are not those|shows other than/],
  [`update content set data = replace(data, 'Pending.', 'Amended.')`, /words are not those that were received/],
  [`update content set data = replace(data, '"ratingValue":5', '"ratingValue":4')`, /rating is not the one/],
  [`update content set data = substr(data, 2) where item_seq = 1`, /words cannot be read/],
  [`delete from content where item_seq = 1`, /words are missing/],
  [`update item set star = 4 where seq = 1`, /counted other than it is stored/],
  [`update item set date_received = '2020-01-01T00:00:00.000Z' where seq = 1`, /day it was received/],
  [`update item set source = 'google' where seq = 1`, /source is not the one/],
  [`update item set verification = 'order' where seq = 1`, /What was checked/],
  [`update item set hide_reason = 'off-topic' where state = 'hidden'`, /its ledger says “spam”/],
  [`update item set state = 'published' where state = 'hidden'`, /its ledger says hidden/],
  [`update item set featured = 0`, /It is featured, or not/],
  [`update content set data = json_remove(data, '$.reply')`, /It is answered, or not/],
  [`update item set subject = 9 where seq = 1`, /subject is missing/],
  [`update ledger set bytes = replace(bytes, '"by"', ' "by"') where seq = 1`, /entry 1 is not as smm writes one/],
  [`update ledger set bytes = substr(bytes, 2) where seq = 1`, /entry 1 is not as smm writes one/],
  [`update ledger set bytes = replace(bytes, '"ref":"', '"ref":"x') where seq = 1`, /names another reference/],
  [`delete from ledger where seq = 1`, /Ledger entry 1 is missing/],
  [`update ledger set item_seq = 2 where seq = 1`, /belongs to another item/],
  [`update duplicate_key set item_seq = 2 where item_seq = 1`, /not the key that this item has/],
  [`delete from duplicate_key where item_seq = 1`, /not in the table of keys/],
  [`update media set bytes = x'010204'`, /picture is not the one that was stored/],
  [`update list_item set json = replace(json, 'Shown.', 'Shone.')`, /shows other than is stored/],
  [`delete from list_item`, /missing from list/],
  [`update list set count = count + 1`, /counts 2 items, and 1 belong/],
  [`update tally set count = count + 1`, /It says 2, and there are 1/],
];

test('whatever is changed by hand and stands in two places is named, and a sound store has no findings', async () => {
  const { dir, store } = await filled();
  assert.deepEqual((await store.audit()).findings, []);
  const database = new DatabaseSync(join(dir, DATABASE_FILE));
  try {
    database.exec('drop trigger ledger_no_update; drop trigger ledger_no_delete;');
    for (const [change, says] of BY_HAND) {
      const backup = join(dir, `${DATABASE_FILE}.sound`);
      await store.backup(backup);
      database.exec(change);
      const { ok, findings } = await store.audit();
      assert.equal(ok, false, change);
      assert.ok(
        findings.some(({ what }) => says.test(what)),
        `${change}: ${JSON.stringify(findings)}`,
      );
      putBack(database, backup);
      rmSync(backup);
      assert.deepEqual((await store.audit()).findings, [], `after ${change}`);
    }
  } finally {
    database.close();
    await store.close();
  }
});

/** Copies every row back from a sound store, in the open file. */
function putBack(database: DatabaseSync, backup: string): void {
  database.exec('pragma foreign_keys = off');
  database.prepare('attach ? as sound').run(backup);
  for (const table of ['item', 'content', 'ledger', 'duplicate_key', 'media', 'list', 'list_item', 'tally']) {
    database.exec(`delete from main.${table}; insert into main.${table} select * from sound.${table};`);
  }
  database.exec('detach sound');
}

test('a file that is damaged in its middle is a finding, not a crash', async () => {
  const { dir, store } = await filled();
  const database = new DatabaseSync(join(dir, DATABASE_FILE));
  const { rootpage } = database.prepare(`select rootpage from sqlite_schema where name = 'content'`).get() as {
    rootpage: number;
  };
  const { page_size } = database.prepare('pragma page_size').get() as { page_size: number };
  database.exec('pragma wal_checkpoint(truncate)');
  database.close();
  await store.close();
  const file = openSync(join(dir, DATABASE_FILE), 'r+');
  writeSync(file, Buffer.alloc(page_size, 0xff), 0, page_size, (rootpage - 1) * page_size);
  closeSync(file);
  const damaged = await openStorage({ dir });
  try {
    const { ok, findings } = await damaged.audit();
    assert.equal(ok, false);
    assert.ok(findings.some(({ what }) => /cannot be read any further.*Restore a backup/.test(what)));
  } finally {
    await damaged.close();
  }
});
