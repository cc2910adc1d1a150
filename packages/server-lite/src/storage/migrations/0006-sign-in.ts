import type { Kysely } from 'kysely';
import type { MigrationEngine } from './0001-first.ts';

/** People who sign in, what they sign in with, and what tokens may do. No secret is kept that opens anything. */
export async function up(db: Kysely<unknown>, engine: MigrationEngine): Promise<void> {
  const { schema } = db;
  const bytes = engine.bytes as 'blob';

  await schema
    .createTable('account')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    // Name and address without differences of case: what one signs in with, so no two are alike.
    .addColumn('name_key', 'text', (c) => c.notNull().unique())
    .addColumn('email', 'text')
    .addColumn('email_key', 'text', (c) => c.unique())
    .addColumn('role', 'text', (c) => c.notNull())
    // The hash with the parameters that it was made with.
    .addColumn('password', 'text')
    .addColumn('failures', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('failed_at', 'text')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('disabled_at', 'text')
    .addColumn('signed_in_at', 'text')
    .execute();

  await schema
    .createTable('passkey')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('account', 'text', (c) => c.notNull().references('account.id').onDelete('cascade'))
    .addColumn('public_key', bytes, (c) => c.notNull())
    .addColumn('counter', 'integer', (c) => c.notNull())
    .addColumn('transports', 'text', (c) => c.notNull())
    // The host name that it was made for: it works nowhere else.
    .addColumn('rp_id', 'text', (c) => c.notNull())
    .addColumn('label', 'text', (c) => c.notNull())
    .addColumn('backed_up', 'integer', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('last_used_at', 'text')
    .execute();
  await schema.createIndex('passkey_account').on('passkey').column('account').execute();

  await schema
    .createTable('session')
    .addColumn('hash', bytes, (c) => c.primaryKey().notNull())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('account', 'text', (c) => c.notNull().references('account.id').onDelete('cascade'))
    .addColumn('way', 'text', (c) => c.notNull())
    .addColumn('user_agent', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('last_seen_at', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'text', (c) => c.notNull())
    .execute();
  await schema.createIndex('session_account').on('session').column('account').execute();

  await schema
    .createTable('sign_in_link')
    .addColumn('hash', bytes, (c) => c.primaryKey().notNull())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('purpose', 'text', (c) => c.notNull())
    .addColumn('account', 'text', (c) => c.references('account.id').onDelete('cascade'))
    .addColumn('role', 'text')
    .addColumn('name', 'text')
    .addColumn('created_by', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'text', (c) => c.notNull())
    .addColumn('used_at', 'text')
    .execute();

  await schema
    .createTable('used_challenge')
    .addColumn('hash', bytes, (c) => c.primaryKey().notNull())
    .addColumn('expires_at', 'text', (c) => c.notNull())
    .execute();

  await schema
    .createTable('sign_in_log')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('event', 'text', (c) => c.notNull())
    // Whom it is about; no reference, because the entry outlives the account.
    .addColumn('account', 'text')
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('detail', 'text')
    .execute();
  await schema.createIndex('sign_in_log_at').on('sign_in_log').column('at').execute();

  // Null: everything, as every token could before.
  await schema.alterTable('token').addColumn('scopes', 'text').execute();
  await schema.alterTable('token').addColumn('created_by', 'text').execute();
}
