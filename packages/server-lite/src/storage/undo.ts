import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Undoes after `cause`. On a full disk the engine has undone everything by itself and refuses to do it again: then
 * `cause` is thrown, which says what happened.
 */
export async function undo(
  db: Kysely<Tables>,
  statement: 'rollback' | 'rollback to savepoint change',
  cause: unknown,
): Promise<void> {
  try {
    await sql.raw(statement).execute(db);
  } catch {
    throw cause;
  }
}
