import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

type Pin = Tables['pin'];

/** Takes an item's pins away, and says which there were. */
export async function takePins(db: Kysely<Tables>, seq: number): Promise<Pin[]> {
  const pins = await db.selectFrom('pin').selectAll().where('item_seq', '=', seq).execute();
  await db.deleteFrom('pin').where('item_seq', '=', seq).execute();
  return pins;
}

/** Puts pins back that were taken away, where their collection still has a list of its own. */
export async function putPins(db: Kysely<Tables>, pins: readonly Pin[]): Promise<void> {
  for (const pin of pins) {
    const own = await db
      .selectFrom('collection')
      .select('seq')
      .where('seq', '=', pin.collection)
      .where('list', 'is not', null)
      .executeTakeFirst();
    if (!own) continue;
    await db
      .insertInto('pin')
      .values(pin)
      .onConflict((on) => on.columns(['collection', 'item_seq']).doNothing())
      .execute();
  }
}
