import { type BeforeMerge, splitFrom } from './duplicate-merge.ts';
import { loadMany } from './found-items.ts';
import type { Loaded } from './item-changes.ts';
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
  const found = await loadMany(db, [seq, row.item]);
  const [part, item] = [found.get(seq) as Loaded, found.get(row.item) as Loaded];
  if (item.item.state !== 'merged') {
    const writes = new ItemWrites(change);
    await splitFrom(change, writes, { item, part, row: { ...row, before: unseen(row.before) }, act: { by } });
    await writes.finish();
  }
  return true;
}

/** A part on its way out is not shown in between. */
function unseen(before: string): string {
  return JSON.stringify({ ...(JSON.parse(before) as BeforeMerge), state: 'pending', reason: null });
}
