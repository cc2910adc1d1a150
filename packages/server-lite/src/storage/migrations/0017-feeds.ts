import { type Kysely, sql } from 'kysely';
import type { MigrationEngine } from './0001-first.ts';

/** Places where words keep coming, what came by which, and how often each host was asked. */
export async function up(db: Kysely<unknown>, engine: MigrationEngine): Promise<void> {
  const { schema } = db;

  await schema
    .createTable('feed')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('subject', 'integer', (c) => c.notNull().references('subject.seq').onDelete('cascade'))
    .addColumn('title', 'text')
    .addColumn('publish', 'integer', (c) => c.notNull())
    .addColumn('only_type', 'text')
    .addColumn('every_minutes', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('created_by', 'text', (c) => c.notNull())
    .addColumn('validators', 'text')
    .addColumn('next_page', 'text')
    .addColumn('round', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('deep_at', 'text')
    .addColumn('last_sync_at', 'text')
    .addColumn('next_sync_at', 'text', (c) => c.notNull())
    .addColumn('failures', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('last_error', 'text')
    .addColumn('moved_to', 'text')
    .addColumn('doubted_at', 'text')
    .addColumn('listing', 'text')
    .addColumn('rejected', 'text')
    .addColumn('received', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('edited', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('gone', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('claimed_by', 'text')
    .addColumn('claimed_until', 'text')
    .addUniqueConstraint('feed_address', ['kind', 'address', 'subject'])
    .execute();

  // Names words by where they came from, and keeps a digest of them: both go with the words.
  await schema
    .createTable('feed_item')
    .addColumn('feed', 'integer', (c) => c.notNull().references('feed.seq').onDelete('cascade'))
    .addColumn('source_id', 'text', (c) => c.notNull())
    .addColumn('item_seq', 'integer', (c) => c.notNull().references('content.item_seq').onDelete('cascade'))
    .addColumn('round', 'integer', (c) => c.notNull())
    .addColumn('seen_at', 'text', (c) => c.notNull())
    .addColumn('checked_at', 'text')
    .addColumn('digest', engine.bytes as 'blob', (c) => c.notNull())
    .addColumn('gone_at', 'text')
    .addPrimaryKeyConstraint('feed_item_key', ['feed', 'source_id'])
    .modifyEnd(engine.clustered)
    .execute();
  await schema.createIndex('feed_item_item').on('feed_item').column('item_seq').execute();

  // Of a host that asked to be left alone, until when.
  await schema
    .createTable('feed_host')
    .addColumn('host', 'text', (c) => c.primaryKey())
    .addColumn('wait_until', 'text', (c) => c.notNull())
    .execute();

  // Requests to a host, counted by stretches of five minutes.
  await schema
    .createTable('feed_budget')
    .addColumn('host', 'text', (c) => c.notNull())
    .addColumn('slot', 'integer', (c) => c.notNull())
    .addColumn('count', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('feed_budget_key', ['host', 'slot'])
    .modifyEnd(engine.clustered)
    .execute();

  // When its words were last seen at their source; null: when they were received.
  await schema.alterTable('item').addColumn('fetched_at', 'text').execute();
  // The one source whose words may be kept for a time only: finding what is due must not walk through everything.
  await sql`create index item_kept_for_days on item (date_received) where source = 'youtube' and state <> 'erased'`.execute(
    db,
  );
  await schema
    .alterTable('source')
    .addColumn('erase_when_gone', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
}
