import { rootOf } from './duplicate-groups.ts';
import { type BeforeMerge, splitFrom } from './duplicate-merge.ts';
import { loadMany } from './found-items.ts';
import { changeItem, type Loaded } from './item-changes.ts';
import { toState } from './item-steps.ts';
import { ItemWrites } from './item-writes.ts';
import type { Change } from './write-queue.ts';

/**
 * Takes a part out of what it is part of, because it is about to be erased by itself.
 *
 * @returns false for what is no part
 */
export async function leaveWhole(change: Change, seq: number, by: string): Promise<boolean> {
  const { db } = change;
  const row = await db.selectFrom('duplicate_part').selectAll().where('part', '=', seq).executeTakeFirst();
  if (!row) return false;
  // What came by it goes with it; its own parts become parts of what it was part of.
  await db.updateTable('duplicate_part').set({ item: row.item }).where('item', '=', seq).execute();
  const top = await rootOf(db, seq);
  const found = await loadMany(db, [seq, row.item, top]);
  const [part, item, root] = [seq, row.item, top].map((one) => found.get(one) as Loaded) as [Loaded, Loaded, Loaded];
  const writes = new ItemWrites(change);
  const act = { by };
  await splitFrom(change, writes, {
    ...{ item, part, root, act },
    row: { ...row, before: unseen(row.before) },
    isKeptApart: false,
  });
  await writes.finish();
  return true;
}

/** Nobody asked for these words to be forgotten for ever: the key that would keep them out goes as well. */
export async function eraseFreely(change: Change, { row: { seq, key }, item }: Loaded, by: string): Promise<void> {
  const erasing = toState('erased', () => ({ type: 'erased' }));
  await changeItem(change, item.id, { by }, (one) => erasing(change, one));
  if (!key) return;
  await change.db.deleteFrom('duplicate_key').where('key', '=', key).where('item_seq', '=', seq).execute();
  await change.db.updateTable('item').set({ key: null }).where('seq', '=', seq).execute();
}

/** A part on its way out is not shown in between, and where it stood in front its whole still does: that was a person's choice. */
function unseen(json: string): string {
  const before = JSON.parse(json) as BeforeMerge;
  return JSON.stringify({ ...before, state: 'pending', reason: null, given: { ...before.given, pins: [] } });
}
