import { type Kysely, sql } from 'kysely';
import type { ItemTable, Tables, TallyTable } from './tables.ts';

export type Tallied = Pick<
  ItemTable,
  'subject' | 'state' | 'hide_reason' | 'star' | 'type' | 'source' | 'verification' | 'imported' | 'words' | 'rating'
>;

/** The tally row that an item counts in, and what it adds there. */
export function tallyRow(item: Tallied): TallyTable {
  const { subject, state, hide_reason, star, type, source, verification, imported, words, rating } = item;
  return {
    subject,
    state,
    reason: hide_reason ?? '',
    star,
    type,
    source,
    verification,
    imported,
    count: 1,
    words,
    rating,
  };
}

/** Adds (`1`) or takes away (`-1`) an item. */
export async function tally(db: Kysely<Tables>, item: Tallied, by: 1 | -1): Promise<void> {
  const row = tallyRow(item);
  await addToTally(db, { ...row, count: by, words: by * row.words, rating: by * row.rating });
}

/** @param row what to add, less than nothing included */
export async function addToTally(db: Kysely<Tables>, row: TallyTable): Promise<void> {
  await db
    .insertInto('tally')
    .values(row)
    .onConflict((on) =>
      on.columns(['subject', 'state', 'reason', 'star', 'type', 'source', 'verification', 'imported']).doUpdateSet({
        count: sql`tally.count + excluded.count`,
        words: sql`tally.words + excluded.words`,
        rating: sql`tally.rating + excluded.rating`,
      }),
    )
    .execute();
}
