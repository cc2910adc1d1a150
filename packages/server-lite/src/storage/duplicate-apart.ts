import type { Kysely } from 'kysely';
import { pairOf } from './duplicate-groups.ts';
import type { Tables } from './tables.ts';

/** What somebody keeps apart from an item is kept apart from the one that takes its place. */
export async function passApartOn(db: Kysely<Tables>, from: number, to: number): Promise<void> {
  const rows = await db
    .selectFrom('duplicate_pair')
    .selectAll()
    .where('state', '=', 'apart')
    .where((eb) => eb.or([eb('one', '=', from), eb('other', '=', from)]))
    .execute();
  for (const row of rows) {
    const third = row.one === from ? row.other : row.one;
    if (third === to) continue;
    await db
      .insertInto('duplicate_pair')
      .values({ ...row, ...pairOf(third, to) })
      .onConflict((on) => on.columns(['one', 'other']).doUpdateSet({ state: 'apart', by: row.by, at: row.at }))
      .execute();
  }
}
