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

/** Whether an item counts by itself: what is part of another one counts as that. */
export function isTallied({ state }: Pick<Tallied, 'state'>): boolean {
  return state !== 'merged';
}

/** Adds (`1`) or takes away (`-1`) an item. */
export async function tally(db: Kysely<Tables>, item: Tallied, by: 1 | -1): Promise<void> {
  if (!isTallied(item)) return;
  const row = tallyRow(item);
  await addToTally(db, { ...row, count: by, words: by * row.words, rating: by * row.rating });
}

/** @param row what to add, less than nothing included */
async function addToTally(db: Kysely<Tables>, row: TallyTable): Promise<void> {
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

/** What several items add and take away, written at the end. */
export class TallyWrites {
  readonly #sums = new Map<string, TallyTable>();

  /** Adds (`1`) or takes away (`-1`) an item. */
  add(item: Tallied, by: 1 | -1): void {
    if (!isTallied(item)) return;
    const { count, words, rating, ...key } = tallyRow(item);
    const name = Object.values(key).join('/');
    const sum = this.#sums.get(name);
    if (!sum) {
      this.#sums.set(name, { ...key, count: by * count, words: by * words, rating: by * rating });
      return;
    }
    sum.count += by * count;
    sum.words += by * words;
    sum.rating += by * rating;
  }

  async finish(db: Kysely<Tables>): Promise<void> {
    for (const row of this.#sums.values())
      if (row.count !== 0 || row.words !== 0 || row.rating !== 0) await addToTally(db, row);
    this.#sums.clear();
  }
}
