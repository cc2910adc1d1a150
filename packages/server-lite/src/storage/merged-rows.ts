import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

export type MergedKind = 'item' | 'purchase' | 'collection' | 'import' | 'view' | 'asking';

/** Rows of one statement: engines take only so many values at once. */
const ROWS = 500;

/** Keeps what belonged to a subject before it was merged. */
export async function noteRows(
  db: Kysely<Tables>,
  from_subject: number,
  kind: MergedKind,
  rows: readonly { name: string | number; before?: string | null }[],
): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS) {
    const values = rows
      .slice(i, i + ROWS)
      .map(({ name, before = null }) => ({ from_subject, kind, name: String(name), before }));
    await db.insertInto('merged_row').values(values).execute();
  }
}

export async function notedRows(
  db: Kysely<Tables>,
  from_subject: number,
  kind: MergedKind,
  limit?: number,
): Promise<{ name: string; before: string | null }[]> {
  const rows = db
    .selectFrom('merged_row')
    .select(['name', 'before'])
    .where('from_subject', '=', from_subject)
    .where('kind', '=', kind);
  return (limit === undefined ? rows : rows.limit(limit)).execute();
}

export async function forgetRows(
  db: Kysely<Tables>,
  from_subject: number,
  kind: MergedKind,
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return;
  await db
    .deleteFrom('merged_row')
    .where('from_subject', '=', from_subject)
    .where('kind', '=', kind)
    .where('name', 'in', names)
    .execute();
}

/** Forgets so many rows of whatever kind. False when none is left. */
export async function forgetSome(db: Kysely<Tables>, from_subject: number, limit: number): Promise<boolean> {
  const { rows } = await sql<{ kind: string }>`delete from merged_row where (from_subject, kind, name) in (
    select from_subject, kind, name from merged_row where from_subject = ${from_subject} limit ${limit})
    returning kind`.execute(db);
  return rows.length > 0;
}
