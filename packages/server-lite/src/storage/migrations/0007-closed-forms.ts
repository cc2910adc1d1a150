import type { Kysely } from 'kysely';

/** Whether a collection's form takes reviews: `open`, as every form was before, or `closed`. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('collection')
    .addColumn('form', 'text', (c) => c.notNull().defaultTo('open'))
    .execute();
}
