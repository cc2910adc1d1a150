import type { Kysely } from 'kysely';

/** When an import was taken back, and how many of its items were erased with that. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('import').addColumn('undone_at', 'text').execute();
  await db.schema
    .alterTable('import')
    .addColumn('undone', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
}
