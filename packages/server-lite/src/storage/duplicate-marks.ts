import { hash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Item } from '../domain/model.ts';
import { evidenceTexts, type Told } from '../domain/same-item.ts';
import type { Tables } from './tables.ts';

/** Rows that a statement takes. */
const ROWS = 400;
const FIELDS = ['source', 'sourceId', 'url', 'title', 'body', 'author'] as const satisfies (keyof Item)[];

/** 48 bits of the hash of what would show that another item is the same: a number that any engine holds. */
export function marksOf(item: Told): number[] {
  return [...new Set(evidenceTexts(item).map((text) => hash('sha1', text, 'buffer').readUIntBE(0, 6)))];
}

/** Whether an item would be found by other marks than before. */
export function areMarksOther(before: Item, after: Item): boolean {
  return after.state === 'erased' || FIELDS.some((field) => before[field] !== after[field]);
}

/** What was kept to find an item by, for an item whose words are gone or are others now. */
export async function forgetMarks(db: Kysely<Tables>, seq: number, item: Told): Promise<void> {
  const marks = marksOf(item);
  if (marks.length === 0) return;
  await db.deleteFrom('duplicate_mark').where('mark', 'in', marks).where('item_seq', '=', seq).execute();
}

/** Everything that hangs on an item besides its marks. */
export async function forgetPairs(db: Kysely<Tables>, seq: number): Promise<void> {
  await db.deleteFrom('duplicate_pair').where('one', '=', seq).execute();
  await db.deleteFrom('duplicate_pair').where('other', '=', seq).execute();
  await db.deleteFrom('duplicate_part').where('part', '=', seq).execute();
}

/** An item's words are others than before, or gone: it is looked at again by its new ones. */
export async function remark(db: Kysely<Tables>, seq: number, before: Item, after: Item): Promise<void> {
  await forgetMarks(db, seq, before);
  if (after.state === 'erased') return forgetPairs(db, seq);
  await addMarks(
    db,
    marksOf(after).map((mark) => ({ mark, item_seq: seq })),
  );
}

/** Has items looked at once more, whatever was found before. */
export async function lookAgain(db: Kysely<Tables>, seqs: readonly number[]): Promise<void> {
  for (let from = 0; from < seqs.length; from += ROWS) {
    const values = seqs.slice(from, from + ROWS).map((item_seq) => ({ item_seq }) as Tables['duplicate_again']);
    await db.insertInto('duplicate_again').values(values).execute();
  }
}

/** Nobody is asked about two that are about two subjects by now. */
export async function forgetProposals(db: Kysely<Tables>, seqs: readonly number[]): Promise<void> {
  if (seqs.length === 0) return;
  const about = (seq: 'one' | 'other') =>
    sql`(select subject from item where item.seq = duplicate_pair.${sql.ref(seq)})`;
  for (const end of ['one', 'other'] as const)
    await db
      .deleteFrom('duplicate_pair')
      .where('state', '=', 'proposed')
      .where(end, 'in', seqs)
      .where(sql<boolean>`${about('one')} is not ${about('other')}`)
      .execute();
}

/** Those that are there stay. */
export async function addMarks(db: Kysely<Tables>, rows: readonly Tables['duplicate_mark'][]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS) {
    await db
      .insertInto('duplicate_mark')
      .values(rows.slice(from, from + ROWS))
      .onConflict((on) => on.doNothing())
      .execute();
  }
}

/** Which items have some marks. @param marks in order */
export async function holders(db: Kysely<Tables>, marks: readonly number[]): Promise<Map<number, number[]>> {
  const found = new Map<number, number[]>();
  for (let from = 0; from < marks.length; from += ROWS) {
    const rows = await db
      .selectFrom('duplicate_mark')
      .selectAll()
      .where('mark', 'in', marks.slice(from, from + ROWS))
      .execute();
    for (const { mark, item_seq } of rows) found.set(mark, [...(found.get(mark) ?? []), item_seq]);
  }
  return found;
}

/** After rows were taken out of the end of the table: their numbers may be given anew. */
export async function reachedAtMost(db: Kysely<Tables>): Promise<void> {
  await sql`update duplicate_state set reached = min(reached, (select coalesce(max(seq), 0) from item))`.execute(db);
}
