import { type Kysely, sql } from 'kysely';
import type { MigrationEngine } from './0001-first.ts';

/** What came of each asking, summed up: of a million invitations nobody wants to count every time. */
export async function up(db: Kysely<unknown>, engine: MigrationEngine): Promise<void> {
  await db.schema
    .createTable('asking_tally')
    .addColumn('asking', 'integer', (c) => c.notNull().references('asking.seq').onDelete('cascade'))
    // Of messages their kind and state, as `first/sent`; of invitations `answered` and `unsubscribed`.
    .addColumn('what', 'text', (c) => c.notNull())
    .addColumn('count', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('asking_tally_key', ['asking', 'what'])
    .modifyEnd(engine.clustered)
    .execute();
  await sql`insert into asking_tally (asking, what, count)
    select invitation.asking, message.kind || '/' || message.state, count(*)
    from message join invitation on invitation.seq = message.invitation group by 1, 2`.execute(db);
  for (const what of ['answered', 'unsubscribed'])
    await sql`insert into asking_tally (asking, what, count)
      select asking, ${sql.lit(what)}, count(*) from invitation
      where ${sql.ref(`${what}_at`)} is not null group by asking`.execute(db);
  for (const statement of engine.askingSums) await statement.execute(db);
}
