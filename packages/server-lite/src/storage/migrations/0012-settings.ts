import type { Kysely } from 'kysely';

/** What the business set in the admin page. A key without a row has its default. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('setting')
    .addColumn('key', 'text', (c) => c.primaryKey())
    // JSON; null once it was taken back to its default.
    .addColumn('value', 'text')
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('modified', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .execute();
}
