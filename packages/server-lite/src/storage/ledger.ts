import type { Kysely } from 'kysely';
import { type LedgerEntry, ledgerBytes } from '../domain/ledger-entry.ts';
import type { Tables } from './tables.ts';

/** Appends an entry for an item and makes it the item's last. */
export async function record(
  db: Kysely<Tables>,
  item: { seq: number; last_entry: number | null },
  entry: LedgerEntry,
): Promise<void> {
  const last_entry = await append(db, item, entry);
  await db.updateTable('item').set({ last_entry }).where('seq', '=', item.seq).execute();
}

/** Appends an entry; its number has to become the item's `last_entry`. */
export async function append(
  db: Kysely<Tables>,
  item: { seq: number; last_entry: number | null },
  entry: LedgerEntry,
): Promise<number> {
  const { seq } = await db
    .insertInto('ledger')
    .values({ item_seq: item.seq, previous: item.last_entry, bytes: ledgerBytes(entry) } as Tables['ledger'])
    .returning('seq')
    .executeTakeFirstOrThrow();
  return seq;
}

/** The entries of one item, oldest first. */
export async function history(db: Kysely<Tables>, last: number): Promise<string[]> {
  const entries: string[] = [];
  for (let seq: number | null = last; seq !== null;) {
    const entry: { bytes: string; previous: number | null } = await db
      .selectFrom('ledger')
      .select(['bytes', 'previous'])
      .where('seq', '=', seq)
      .executeTakeFirstOrThrow();
    entries.push(entry.bytes);
    seq = entry.previous;
  }
  return entries.reverse();
}
