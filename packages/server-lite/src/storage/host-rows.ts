import type { Kysely } from 'kysely';
import { type HostPace, NEVER_ASKED } from '../outbound/host-pace.ts';
import type { Tables } from './tables.ts';

export async function paceOf(db: Kysely<Tables>, host: string): Promise<HostPace> {
  const row = await db.selectFrom('host').selectAll().where('host', '=', host).executeTakeFirst();
  if (!row) return NEVER_ASKED;
  const { until, turn_at: turnAt, faults, per_hour: perHour, asked } = row;
  return { until, turnAt, faults, perHour, asked: JSON.parse(asked) as HostPace['asked'] };
}

export async function keepPace(db: Kysely<Tables>, host: string, pace: HostPace): Promise<void> {
  const { until, turnAt: turn_at, faults, perHour: per_hour, asked } = pace;
  const columns = { until, turn_at, faults, per_hour, asked: JSON.stringify(asked) };
  await db
    .insertInto('host')
    .values({ host, ...columns })
    .onConflict((on) => on.column('host').doUpdateSet(columns))
    .execute();
}
