import type { Kysely } from 'kysely';
import { sentWith } from './follow-submission.ts';
import { itemRows, type Loaded } from './item-changes.ts';
import { toItem } from './item-row.ts';
import type { Tables } from './tables.ts';

/** An item's number, or its id. */
export type Found = number | string;

/** Items by what they are looked for by, with all that acts on them ask for. @param those all numbers, or all ids */
export async function loadMany(db: Kysely<Tables>, those: readonly Found[]): Promise<Map<Found, Loaded>> {
  if (those.length === 0) return new Map();
  const isBySeq = typeof those[0] === 'number';
  const rows = await itemRows(db)
    .where(isBySeq ? 'item.seq' : 'item.id', 'in', those as never)
    .execute();
  const sent = await sentWith(
    db,
    rows.map(({ seq }) => seq),
  );
  return new Map(
    rows.map(({ data, subject_slug, ...row }) => [
      isBySeq ? row.seq : row.id,
      { row, item: toItem(row, subject_slug, data), sent: sent.get(row.seq) ?? null },
    ]),
  );
}
