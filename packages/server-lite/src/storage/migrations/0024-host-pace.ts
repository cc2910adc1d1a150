import { type Kysely, sql } from 'kysely';
import type { MigrationEngine } from './0001-first.ts';

/** One pace for each host, whatever asks it; and since when a feed fails. */
export async function up(db: Kysely<unknown>, engine: MigrationEngine): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('host')
    .addColumn('host', 'text', (c) => c.primaryKey().notNull())
    .addColumn('until', 'text', (c) => c.notNull().defaultTo(''))
    .addColumn('turn_at', 'text', (c) => c.notNull().defaultTo(''))
    .addColumn('faults', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('per_hour', 'integer')
    .addColumn('asked', 'text', (c) => c.notNull().defaultTo('[]'))
    .modifyEnd(engine.clustered)
    .execute();
  await schema.createIndex('host_turn').on('host').column('turn_at').execute();

  await sql`insert into host (host, turn_at, faults) select host, until, faults from picture_host`.execute(db);
  await sql`insert into host (host, until) select host, wait_until from feed_host where true
    on conflict (host) do update set until = excluded.until`.execute(db);
  // What feeds asked for within the last hour; at their next request they say how many they may make.
  await sql`insert into host (host, asked)
    select host, '[' || group_concat('[' || slot || ',' || count || ']') || ']' from feed_budget group by host
    on conflict (host) do update set asked = excluded.asked`.execute(db);

  for (const statement of engine.hostPace) await statement.execute(db);
  for (const table of ['picture_host', 'feed_host', 'feed_budget']) await schema.dropTable(table).execute();

  await schema.alterTable('feed').addColumn('failing_since', 'text').execute();
  await sql`update feed set failing_since = last_sync_at where failures > 0`.execute(db);
}
