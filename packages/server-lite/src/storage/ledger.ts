import type { Kysely } from 'kysely';
import { type LedgerEntry, ledgerBytes } from '../domain/ledger-entry.ts';
import type { Tables } from './tables.ts';

/** Appends an entry for an item and makes it the item's last. */
export async function record(
  db: Kysely<Tables>,
  item: { seq: number; last_entry: number | null },
  entry: LedgerEntry,
): Promise<void> {
  const { seq } = item;
  const entries = await appendAll(db, [{ item_seq: seq, previous: item.last_entry, bytes: ledgerBytes(entry) }]);
  await db
    .updateTable('item')
    .set({ last_entry: entries.get(seq) as number })
    .where('seq', '=', seq)
    .execute();
}

/** Appends one entry for each of some items. @returns its number by the item's, whose `last_entry` it has to become */
export async function appendAll(
  db: Kysely<Tables>,
  entries: readonly Omit<Tables['ledger'], 'seq'>[],
): Promise<Map<number, number>> {
  const rows = await db
    .insertInto('ledger')
    .values(entries as Tables['ledger'][])
    .returning(['item_seq', 'seq'])
    .execute();
  return new Map(rows.map(({ item_seq, seq }) => [item_seq, seq]));
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
