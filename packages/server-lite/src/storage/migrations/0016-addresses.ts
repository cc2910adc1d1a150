import { type Kysely, sql } from 'kysely';
import type { MigrationEngine } from './0001-first.ts';

/**
 * Reviews by their author's address in a table of its own, which follows the ledger as search does: an index on the
 * words had an import write it in random order, and took a fifth of its speed.
 */
export async function up(db: Kysely<unknown>, _engine: MigrationEngine): Promise<void> {
  const { schema } = db;
  await sql`drop index content_address`.execute(db);
  await schema
    .createTable('item_address')
    .addColumn('item_seq', 'integer', (c) => c.primaryKey().references('item.seq').onDelete('cascade'))
    // As a person's key has it: small letters, the domain as the network has it.
    .addColumn('address', 'text', (c) => c.notNull())
    .execute();
  await schema.createIndex('item_address_address').on('item_address').column('address').execute();
  await schema
    .createTable('address_state')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('entry', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute();
  await (db as Kysely<{ address_state: { entry: number; version: number } }>)
    .insertInto('address_state')
    .values({ entry: 0, version: 0 })
    .execute();
}
