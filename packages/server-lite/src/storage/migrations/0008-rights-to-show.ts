import type { Kysely } from 'kysely';

/** Two more rights of a source: to show a part of the words, and to show counts of likes. Opening the store fills them in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const columns = [
    ['may_excerpt', 1],
    ['may_show_counts', 0],
  ] as const;
  for (const [column, usual] of columns) {
    await db.schema
      .alterTable('source')
      .addColumn(column, 'integer', (c) => c.notNull().defaultTo(usual))
      .execute();
  }
}
