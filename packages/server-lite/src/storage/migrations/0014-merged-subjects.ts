import type { Kysely } from 'kysely';
import type { MigrationEngine } from './0001-first.ts';

/** Subjects that take nothing new, and subjects that became one with another: how far that is, and what came along. */
export async function up(db: Kysely<unknown>, engine: MigrationEngine): Promise<void> {
  await db.schema.alterTable('subject').addColumn('archived_at', 'text').execute();

  // Stays for ever: the old slug leads to the other subject by it.
  await db.schema
    .createTable('subject_merge')
    .addColumn('from_subject', 'integer', (c) => c.primaryKey())
    .addColumn('into_subject', 'integer', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    // `merging`, `merged`, or `returning`: on its way back.
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('total', 'integer', (c) => c.notNull())
    .addColumn('done', 'integer', (c) => c.notNull())
    // The item up to which all were looked at.
    .addColumn('reached', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('started_at', 'text', (c) => c.notNull())
    .addColumn('finished_at', 'text')
    .addColumn('returned_by', 'text')
    .execute();

  // What belonged to the subject that went, for as long as that can be taken back.
  await db.schema
    .createTable('merged_row')
    .addColumn('from_subject', 'integer', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    // What it had and could not keep: the key that tells an item's duplicates, hex.
    .addColumn('before', 'text')
    .addPrimaryKeyConstraint('merged_row_key', ['from_subject', 'kind', 'name'])
    .modifyEnd(engine.clustered)
    .execute();
}
