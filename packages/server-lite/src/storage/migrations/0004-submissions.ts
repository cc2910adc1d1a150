import type { Kysely } from 'kysely';
import { newSigningKey } from '../secrets.ts';
import type { MigrationEngine } from './0001-first.ts';

/** What comes with a review that its author sent in: the receipt, what was agreed to, and a picture that waits. */
export async function up(db: Kysely<unknown>, engine: MigrationEngine): Promise<void> {
  const bytes = engine.bytes as 'blob';
  await db.schema
    .createTable('submission')
    .addColumn('item_seq', 'integer', (c) => c.primaryKey())
    .addColumn('number', 'text', (c) => c.notNull().unique())
    // Hashes alone: of the secret in the receipt's address, of the key that names the request, of the form's token.
    .addColumn('secret', bytes, (c) => c.notNull().unique())
    .addColumn('key', bytes, (c) => c.notNull().unique())
    .addColumn('token', bytes, (c) => c.notNull().unique())
    // What the request said, and what its secret is made anew from when it comes again.
    .addColumn('request', bytes, (c) => c.notNull())
    .addColumn('nonce', bytes, (c) => c.notNull())
    .addColumn('digest', 'text', (c) => c.notNull())
    .execute();

  await db.schema
    .createTable('consent')
    .addColumn('item_seq', 'integer', (c) => c.notNull())
    .addColumn('scope', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('given_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('consent_key', ['item_seq', 'scope'])
    .modifyEnd(engine.clustered)
    .execute();

  // Apart from `media`, which serves whatever it holds: a picture moves there when its review is published.
  await db.schema
    .createTable('submission_photo')
    .addColumn('item_seq', 'integer', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('width', 'integer', (c) => c.notNull())
    .addColumn('height', 'integer', (c) => c.notNull())
    // The owner had the same picture before: it stays when this review goes.
    .addColumn('shared', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('bytes', bytes, (c) => c.notNull())
    .execute();

  await db.schema.createIndex('submission_photo_name').on('submission_photo').column('name').execute();

  await (db as Kysely<{ meta: { key: string; value: string } }>)
    .insertInto('meta')
    .values({ key: SIGNING_KEY, value: newSigningKey() })
    .onConflict((on) => on.column('key').doNothing())
    .execute();
}

/** Where the store keeps the key that forms are signed with. */
export const SIGNING_KEY = 'signing-key';
