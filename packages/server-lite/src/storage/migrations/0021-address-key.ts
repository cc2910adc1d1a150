import { type Kysely, sql } from 'kysely';
import { newSigningKey } from '../secrets.ts';
import { SIGNING_KEY } from './0004-submissions.ts';

/**
 * Where the store keeps the key that addresses are hashed with. It can move to another folder, so that who left is not asked
 * from there either; what signs forms and sign-ins cannot.
 */
export const ADDRESS_KEY = 'address-key';

/** Hashes that are there stay as they are: the key they were made with becomes this one, and forms are signed with a new one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`insert into meta (key, value) select ${sql.lit(ADDRESS_KEY)}, value from meta where key = ${SIGNING_KEY}
    on conflict (key) do nothing`.execute(db);
  await sql`update meta set value = ${newSigningKey()} where key = ${SIGNING_KEY}`.execute(db);
}
