import { type Kysely, sql } from 'kysely';
import type { MigrationEngine } from './0001-first.ts';

/** Pictures that items name by their addresses: what became of each, and who shows it. Filled in the background alone. */
export async function up(db: Kysely<unknown>, engine: MigrationEngine): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('picture')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('key', engine.bytes as 'blob', (c) => c.notNull().unique())
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('host', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('reason', 'text')
    .addColumn('detail', 'text')
    .addColumn('tries', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('next_at', 'text')
    .addColumn('tried_at', 'text')
    .addColumn('media', 'text')
    .addColumn('width', 'integer')
    .addColumn('height', 'integer')
    .addColumn('owns', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('look', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await sql`create index picture_next on picture (host, next_at) where next_at is not null`.execute(db);
  await sql`create index picture_tried on picture (tried_at) where tried_at is not null`.execute(db);
  await sql`create index picture_media on picture (media) where media is not null`.execute(db);
  await sql`create index picture_look on picture (seq) where look = 1`.execute(db);
  await schema.createIndex('picture_state').on('picture').column('state').execute();

  await schema
    .createTable('item_picture')
    .addColumn('item_seq', 'integer', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('picture', 'integer', (c) => c.notNull().references('picture.seq'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('text', 'text')
    .addColumn('state', 'text', (c) => c.notNull().defaultTo('named'))
    .addPrimaryKeyConstraint('item_picture_key', ['item_seq', 'position'])
    .modifyEnd(engine.clustered)
    .execute();
  await schema.createIndex('item_picture_picture').on('item_picture').columns(['picture', 'state']).execute();

  await schema
    .createTable('held_media')
    .addColumn('hash', 'text', (c) => c.primaryKey().notNull())
    .modifyEnd(engine.clustered)
    .execute();

  await schema
    .createTable('picture_host')
    .addColumn('host', 'text', (c) => c.primaryKey().notNull())
    .addColumn('until', 'text', (c) => c.notNull().defaultTo(''))
    .addColumn('faults', 'integer', (c) => c.notNull().defaultTo(0))
    .modifyEnd(engine.clustered)
    .execute();
  await schema.createIndex('picture_host_until').on('picture_host').column('until').execute();

  for (const statement of engine.pictureFollows) await statement.execute(db);
}
