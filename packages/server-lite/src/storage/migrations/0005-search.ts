import type { Kysely } from 'kysely';
import type { MigrationEngine } from './0001-first.ts';

/** What visitors search in: how far it has come along the ledger, how many items hold each term, and the engine's index. */
export async function up(db: Kysely<unknown>, engine: MigrationEngine): Promise<void> {
  await db.schema
    .createTable('search_state')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('entry', 'integer', (c) => c.notNull())
    // Of the function that makes terms; another one has the index made anew.
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute();
  await (db as Kysely<{ search_state: { entry: number; version: number } }>)
    .insertInto('search_state')
    .values({ entry: 0, version: 0 })
    .execute();

  await db.schema
    .createTable('search_term')
    .addColumn('subject', 'integer', (c) => c.notNull())
    .addColumn('term', 'text', (c) => c.notNull())
    .addColumn('count', 'integer', (c) => c.notNull())
    // How a tag is spelt.
    .addColumn('label', 'text')
    .addPrimaryKeyConstraint('search_term_key', ['subject', 'term'])
    .modifyEnd(engine.clustered)
    .execute();

  for (const statement of engine.searchIndex) await statement.execute(db);
}
