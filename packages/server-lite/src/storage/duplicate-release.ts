import { loadMany } from './found-items.ts';
import type { Loaded } from './item-changes.ts';
import { ItemWrites } from './item-writes.ts';
import type { Change } from './write-queue.ts';

/** An item is about to go for good: what was part of it, and stays, stands for itself again and waits for a person. */
export async function releaseParts(change: Change, { row: { seq, ref } }: Loaded, by: string): Promise<void> {
  const { db } = change;
  const rows = await db.selectFrom('duplicate_part').select('part').where('item', '=', seq).execute();
  if (rows.length === 0) return;
  const writes = new ItemWrites(change);
  const parts = await loadMany(
    db,
    rows.map(({ part }) => part),
  );
  await db.deleteFrom('duplicate_part').where('item', '=', seq).execute();
  for (const part of parts.values()) {
    await writes.take(part, { by }, ({ item }) => {
      item.state = 'pending';
      return { type: 'split', from: ref, state: 'pending' };
    });
  }
  await writes.finish();
}
