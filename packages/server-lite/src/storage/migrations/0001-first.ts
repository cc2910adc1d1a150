import type { sql } from 'kysely';
import { type Kysely } from 'kysely';

/** What differs between engines when a table is made. */
export interface MigrationEngine {
  /** Ends a `create table` whose rows shall lie in the order of their primary key. */
  clustered: ReturnType<typeof sql>;
  /** Type of a column of bytes. */
  bytes: 'blob' | 'bytea';
  /** Statements after which rows of a table can be added and read, but neither changed nor removed. */
  appendOnly(table: string): ReturnType<typeof sql>[];
  /** Statements after which rows of such a table can be removed while the condition on `old`, their row, holds. */
  removableWhere(table: string, condition: ReturnType<typeof sql>): ReturnType<typeof sql>[];
  /** Statements after which a column keeps the value its row was made with. */
  fixed(table: string, column: string): ReturnType<typeof sql>[];
  /** Statements that make the engine's own index of terms. */
  searchIndex: readonly ReturnType<typeof sql>[];
  /** The same for items of every state, for the business alone. */
  inboxIndex: readonly ReturnType<typeof sql>[];
  /** Statements after which `asking_tally` follows every change of messages and invitations. */
  askingSums: readonly ReturnType<typeof sql>[];
  /** Statements after which a picture that came along can be had only while an item that shows it is published, whatever changes that. */
  pictureFollows: readonly ReturnType<typeof sql>[];
  /** The same for what a picture was before it changed at its source. */
  pictureChanges: readonly ReturnType<typeof sql>[];
  /** Statements after which what is remembered of a host goes with its last picture, where no feed asks it. */
  hostPace: readonly ReturnType<typeof sql>[];
}

export async function up(db: Kysely<unknown>, engine: MigrationEngine): Promise<void> {
  const { schema } = db;

  await schema
    .createTable('list')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('subject', 'integer', (c) => c.notNull())
    .addColumn('epoch', 'text', (c) => c.notNull())
    // The newest cursor ever handed out under this epoch: nothing older may change without a new epoch.
    .addColumn('floor', 'text', (c) => c.notNull().defaultTo(''))
    .addColumn('count', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('postings', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('pinned', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();

  await schema
    .createTable('list_item')
    .addColumn('list', 'integer', (c) => c.notNull())
    .addColumn('sort_key', 'text', (c) => c.notNull())
    .addColumn('item_seq', 'integer', (c) => c.notNull())
    .addColumn('json', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('list_item_key', ['list', 'sort_key'])
    .modifyEnd(engine.clustered)
    .execute();

  await schema
    .createTable('subject')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('slug', 'text', (c) => c.notNull().unique())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('url', 'text')
    .addColumn('sample', 'integer', (c) => c.notNull())
    .addColumn('list', 'integer', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('modified', 'text', (c) => c.notNull())
    .execute();

  await schema
    .createTable('collection')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('slug', 'text', (c) => c.notNull().unique())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('subject', 'integer', (c) => c.notNull().references('subject.seq'))
    .addColumn('rules', 'text', (c) => c.notNull())
    // Null: shares the list of its subject.
    .addColumn('list', 'integer')
    .execute();

  await schema
    .createTable('source')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('may_store', 'integer', (c) => c.notNull())
    .addColumn('retention_days', 'integer')
    .addColumn('attribution', 'text')
    .addColumn('may_mark_up', 'integer', (c) => c.notNull())
    .addColumn('needs_permission', 'integer', (c) => c.notNull())
    .execute();

  await schema
    .createTable('import')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('subject', 'integer', (c) => c.notNull().references('subject.seq'))
    .addColumn('file_name', 'text', (c) => c.notNull())
    .addColumn('digest', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('publish', 'integer', (c) => c.notNull())
    .addColumn('started_at', 'text', (c) => c.notNull())
    .addColumn('finished_at', 'text')
    .addColumn('added', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('merged', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('published', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();

  // Narrow on purpose: a change of state rewrites this row alone, never the words.
  await schema
    .createTable('item')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('subject', 'integer', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('hide_reason', 'text')
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('imported', 'integer', (c) => c.notNull())
    // Nearest star, 1–5; 0 without a rating.
    .addColumn('star', 'integer', (c) => c.notNull())
    // Rating on 1–5 in millionths, so that sums are exact; 0 without a rating.
    .addColumn('rating', 'integer', (c) => c.notNull())
    .addColumn('words', 'integer', (c) => c.notNull())
    .addColumn('verification', 'text', (c) => c.notNull())
    .addColumn('featured', 'integer', (c) => c.notNull())
    .addColumn('date_published', 'text')
    .addColumn('date_received', 'text', (c) => c.notNull())
    .addColumn('ref', 'text', (c) => c.notNull())
    .addColumn('last_entry', 'integer', (c) => c.notNull())
    .addColumn('import', 'integer')
    // The key that tells duplicates, again: an import writes its keys at its end, and one that was killed is mended from here.
    .addColumn('key', engine.bytes as 'blob')
    .execute();

  // The words and everything personal. To erase an item is to delete its row here.
  await schema
    .createTable('content')
    .addColumn('item_seq', 'integer', (c) => c.primaryKey())
    .addColumn('salt', engine.bytes as 'blob', (c) => c.notNull())
    .addColumn('data', 'text', (c) => c.notNull())
    .execute();

  await schema
    .createTable('duplicate_key')
    .addColumn('key', engine.bytes as 'blob', (c) => c.primaryKey().notNull())
    .addColumn('item_seq', 'integer', (c) => c.notNull())
    .modifyEnd(engine.clustered)
    .execute();

  // `previous` chains the entries of one item, so that a history needs no index.
  await schema
    .createTable('ledger')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('item_seq', 'integer', (c) => c.notNull())
    .addColumn('previous', 'integer')
    .addColumn('bytes', 'text', (c) => c.notNull())
    .execute();
  for (const statement of engine.appendOnly('ledger')) await statement.execute(db);

  await schema
    .createTable('pin')
    .addColumn('collection', 'integer', (c) => c.notNull().references('collection.seq'))
    .addColumn('item_seq', 'integer', (c) => c.notNull().references('item.seq'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('pin_key', ['collection', 'item_seq'])
    .execute();

  await schema
    .createTable('tally')
    .addColumn('subject', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('star', 'integer', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('verification', 'text', (c) => c.notNull())
    .addColumn('imported', 'integer', (c) => c.notNull())
    .addColumn('count', 'integer', (c) => c.notNull())
    .addColumn('words', 'integer', (c) => c.notNull())
    .addColumn('rating', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('tally_key', [
      'subject',
      'state',
      'reason',
      'star',
      'type',
      'source',
      'verification',
      'imported',
    ])
    .modifyEnd(engine.clustered)
    .execute();

  await schema
    .createTable('token')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('hash', engine.bytes as 'blob', (c) => c.notNull().unique())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('last_used_at', 'text')
    .execute();

  await schema
    .createTable('media')
    .addColumn('hash', 'text', (c) => c.primaryKey())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('width', 'integer', (c) => c.notNull())
    .addColumn('height', 'integer', (c) => c.notNull())
    .addColumn('bytes', engine.bytes as 'blob', (c) => c.notNull())
    .execute();
}
