import type { Kysely } from 'kysely';

/**
 * Items that are looked at once more for duplicates, because they are about another subject now or say something else. Each time
 * is a row of its own, so that what is asked for while they are looked at is not taken for done.
 */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('duplicate_again')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('item_seq', 'integer', (c) => c.notNull())
    .execute();
}
