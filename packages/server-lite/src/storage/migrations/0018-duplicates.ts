import type { Kysely } from 'kysely';
import type { MigrationEngine } from './0001-first.ts';

/** Items that are the same: hashes that find them, what became of each two, and which are part of which. */
export async function up(db: Kysely<unknown>, engine: MigrationEngine): Promise<void> {
  const { schema } = db;
  // 48 bits of a hash of what shows that items are the same. Filled after imports, in the order of the hashes; what is found
  // by it is compared itself.
  await schema
    .createTable('duplicate_mark')
    .addColumn('mark', 'integer', (c) => c.notNull())
    .addColumn('item_seq', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('duplicate_mark_key', ['mark', 'item_seq'])
    .modifyEnd(engine.clustered)
    .execute();

  await schema
    .createTable('duplicate_state')
    // The item up to which all were looked at, and by which way of making hashes.
    .addColumn('reached', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute();
  await (db as Kysely<{ duplicate_state: { reached: number; version: number } }>)
    .insertInto('duplicate_state')
    .values({ reached: 0, version: 0 })
    .execute();

  // The one that is part of the other, and what was changed by that, to lead it back.
  await schema
    .createTable('duplicate_part')
    .addColumn('part', 'integer', (c) => c.primaryKey())
    .addColumn('item', 'integer', (c) => c.notNull())
    .addColumn('evidence', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('before', 'text', (c) => c.notNull())
    .execute();
  await schema.createIndex('duplicate_part_item').on('duplicate_part').column('item').execute();

  // Two that a person decides about, or has kept apart; the one is the lower number.
  await schema
    .createTable('duplicate_pair')
    .addColumn('one', 'integer', (c) => c.notNull())
    .addColumn('other', 'integer', (c) => c.notNull())
    // `proposed` or `apart`.
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('evidence', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('duplicate_pair_key', ['one', 'other'])
    .modifyEnd(engine.clustered)
    .execute();
  await schema.createIndex('duplicate_pair_other').on('duplicate_pair').column('other').execute();
}
