import type { Kysely } from 'kysely';
import type { MigrationEngine } from './0001-first.ts';

/** What the inbox walks, how far its index follows the ledger, what can be taken back, and views that were kept. */
export async function up(db: Kysely<unknown>, engine: MigrationEngine): Promise<void> {
  const { schema } = db;

  // Positions in a state are counted in here alone, never in the rows.
  await schema.createIndex('item_state').on('item').columns(['state', 'seq', 'subject', 'source']).execute();

  await schema
    .createTable('inbox_state')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('entry', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute();
  await (db as Kysely<{ inbox_state: { entry: number; version: number } }>)
    .insertInto('inbox_state')
    .values({ entry: 0, version: 0 })
    .execute();
  await schema
    .createTable('inbox_term')
    .addColumn('subject', 'integer', (c) => c.notNull())
    .addColumn('term', 'text', (c) => c.notNull())
    .addColumn('count', 'integer', (c) => c.notNull())
    .addColumn('label', 'text')
    .addPrimaryKeyConstraint('inbox_term_key', ['subject', 'term'])
    .modifyEnd(engine.clustered)
    .execute();
  for (const statement of engine.inboxIndex) await statement.execute(db);

  await schema
    .createTable('undo')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    // Of the word that takes it back; the word is not kept.
    .addColumn('hash', engine.bytes as 'blob', (c) => c.notNull().unique())
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'text', (c) => c.notNull())
    .execute();
  await schema
    .createTable('undo_step')
    .addColumn('undo', 'integer', (c) => c.notNull())
    .addColumn('item_seq', 'integer', (c) => c.notNull())
    // The act's entry in the ledger: while it is the item's last, nothing was changed since.
    .addColumn('entry', 'integer', (c) => c.notNull())
    // The one before it: what the item is led back to.
    .addColumn('previous', 'integer', (c) => c.notNull())
    // JSON: the fields that the act changed, as they were.
    .addColumn('before', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('undo_step_key', ['undo', 'item_seq'])
    .modifyEnd(engine.clustered)
    .execute();
  await schema.createIndex('undo_step_item').on('undo_step').column('item_seq').execute();

  await schema
    .createTable('saved_view')
    .addColumn('id', 'text', (c) => c.primaryKey())
    // Null: everybody's.
    .addColumn('account', 'text', (c) => c.references('account.id').onDelete('cascade'))
    .addColumn('name', 'text', (c) => c.notNull())
    // JSON: what is asked for.
    .addColumn('query', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .execute();
}
