import { type Kysely } from 'kysely';
import type { MigrationEngine } from './0001-first.ts';

/** What to look out for, where it was found, and feeds of which nothing else comes in. */
export async function up(db: Kysely<unknown>, engine: MigrationEngine): Promise<void> {
  const { schema } = db;

  await schema
    .createTable('watch')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('subject', 'integer', (c) => c.notNull().references('subject.seq').onDelete('cascade'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('variants', 'text', (c) => c.notNull())
    .addColumn('not_words', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('created_by', 'text', (c) => c.notNull())
    .addColumn('found', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await schema.createIndex('watch_subject').on('watch').column('subject').execute();

  // Says where in somebody's words something stands: goes with the words.
  await schema
    .createTable('item_match')
    .addColumn('item_seq', 'integer', (c) => c.notNull().references('content.item_seq').onDelete('cascade'))
    .addColumn('watch', 'integer', (c) => c.notNull().references('watch.seq').onDelete('cascade'))
    .addColumn('field', 'text', (c) => c.notNull())
    .addColumn('starts', 'integer', (c) => c.notNull())
    .addColumn('ends', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('item_match_key', ['item_seq', 'watch', 'field', 'starts'])
    .modifyEnd(engine.clustered)
    .execute();
  await schema.createIndex('item_match_watch').on('item_match').column('watch').execute();

  // 1: only what a watch finds comes in, and it is never published by itself.
  await schema
    .alterTable('feed')
    .addColumn('listen', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
}
