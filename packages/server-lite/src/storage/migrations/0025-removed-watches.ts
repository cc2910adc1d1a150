import { type Kysely } from 'kysely';
import type { MigrationEngine } from './0001-first.ts';

/** Watches that were taken out and can be led back for a while, with the numbers of the items that they were found in. */
export async function up(db: Kysely<unknown>, engine: MigrationEngine): Promise<void> {
  await db.schema
    .createTable('removed_watch')
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('subject', 'integer', (c) => c.notNull().references('subject.seq').onDelete('cascade'))
    .addColumn('removed_at', 'text', (c) => c.notNull())
    .addColumn('watch', 'text', (c) => c.notNull())
    .addColumn('items', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('removed_watch_key', ['seq', 'removed_at'])
    .modifyEnd(engine.clustered)
    .execute();
}
