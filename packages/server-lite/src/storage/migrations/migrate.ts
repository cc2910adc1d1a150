import { type Kysely, sql } from 'kysely';
import { StorageError } from '../../errors/storage-error.ts';
import type { Tables } from '../tables.ts';
import type { MigrationEngine } from './0001-first.ts';
import { MIGRATIONS } from './migrations.ts';

/**
 * Brings the schema up to date inside the caller's transaction.
 *
 * @throws StorageError when the store was written by a newer smm.
 */
export async function migrate(db: Kysely<Tables>, engine: MigrationEngine, where: string): Promise<void> {
  await sql`create table if not exists meta (key text primary key, value text not null)`.execute(db);
  const row = await db.selectFrom('meta').select('value').where('key', '=', 'schema').executeTakeFirst();
  const version = Number(row?.value ?? 0);
  if (version > MIGRATIONS.length) {
    throw new StorageError(
      `${where} was written by a newer smm (schema ${version}; this one knows ${MIGRATIONS.length}). Update smm, or restore a backup made by this version.`,
    );
  }
  if (version === MIGRATIONS.length) return;
  for (const up of MIGRATIONS.slice(version)) await up(db as unknown as Kysely<unknown>, engine);
  const value = String(MIGRATIONS.length);
  await db
    .insertInto('meta')
    .values({ key: 'schema', value })
    .onConflict((on) => on.column('key').doUpdateSet({ value }))
    .execute();
}
