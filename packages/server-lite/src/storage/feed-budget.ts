import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

const SLOT_MS = 5 * 60_000;
/** An hour, and the slot that has begun. */
const SLOTS = 13;

/** One request more to a host, for all processes together. @returns null where it may be made, else the time when it may */
export async function spendRequest(
  db: Kysely<Tables>,
  { host, perHour, now, isCounted }: { host: string; perHour: number; now: Date; isCounted: boolean },
): Promise<string | null> {
  const wait = await db.selectFrom('feed_host').select('wait_until').where('host', '=', host).executeTakeFirst();
  if (wait && wait.wait_until > now.toISOString()) return wait.wait_until;
  const slot = Math.floor(now.getTime() / SLOT_MS);
  const oldest = slot - SLOTS + 1;
  const rows = await db
    .selectFrom('feed_budget')
    .select(['slot', 'count'])
    .where('host', '=', host)
    .where('slot', '>=', oldest)
    .orderBy('slot')
    .execute();
  let over = rows.reduce((sum, { count }) => sum + count, 0) - perHour;
  for (const row of rows) {
    if (over < 0) break;
    over -= row.count;
    if (over < 0) return new Date((row.slot + SLOTS) * SLOT_MS).toISOString();
  }
  if (!isCounted) return null;
  await db.deleteFrom('feed_budget').where('slot', '<', oldest).execute();
  await db
    .insertInto('feed_budget')
    .values({ host, slot, count: 1 })
    .onConflict((on) => on.columns(['host', 'slot']).doUpdateSet((eb) => ({ count: eb('feed_budget.count', '+', 1) })))
    .execute();
  return null;
}
