import { type Kysely, sql } from 'kysely';
import type { MigrationEngine } from './0001-first.ts';

/** What a picture's source said of it, when it is asked again, and what it was before it changed there. */
export async function up(db: Kysely<unknown>, engine: MigrationEngine): Promise<void> {
  for (const column of ['etag', 'last_modified', 'again_at', 'was'])
    await db.schema.alterTable('picture').addColumn(column, 'text').execute();
  await db.schema
    .alterTable('picture')
    .addColumn('was_owned', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .alterTable('feed_item')
    .addColumn('pictures', engine.bytes as 'blob')
    .execute();
  await sql`create index picture_again on picture (host, again_at) where again_at is not null`.execute(db);
  await sql`create index picture_was on picture (was) where was is not null`.execute(db);
  for (const statement of engine.pictureChanges) await statement.execute(db);
}
