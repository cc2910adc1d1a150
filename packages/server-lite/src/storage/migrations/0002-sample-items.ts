import { type Kysely, sql } from 'kysely';
import { SAMPLE_MARK } from '../../domain/sample-mark.ts';
import type { MigrationEngine } from './0001-first.ts';

/**
 * The sample is marked row by row, for ever, so that the store itself lets its ledger entries go with it and nobody
 * else's.
 */
export async function up(db: Kysely<unknown>, engine: MigrationEngine): Promise<void> {
  await db.schema
    .alterTable('item')
    .addColumn('sample', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await sql`update item set sample = 1
    where subject in (select seq from subject where sample = 1)
      and seq in (select item_seq from content where data like ${`%"${SAMPLE_MARK}":true%`})`.execute(db);
  const isSample = sql`(select sample from item where seq = old.item_seq) = 1`;
  for (const statement of engine.removableWhere('ledger', isSample)) await statement.execute(db);
  for (const statement of engine.fixed('item', 'sample')) await statement.execute(db);
}
