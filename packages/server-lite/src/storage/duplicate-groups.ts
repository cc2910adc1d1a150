import type { Kysely } from 'kysely';
import { NotFoundError } from '../errors/not-found-error.ts';
import type { Tables } from './tables.ts';

/** The item that stands for another one: itself, or what it is part of, over as many steps as that is. */
export async function rootOf(db: Kysely<Tables>, seq: number): Promise<number> {
  for (let at = seq; ;) {
    const row = await db.selectFrom('duplicate_part').select('item').where('part', '=', at).executeTakeFirst();
    if (!row) return at;
    at = row.item;
  }
}

/** All that an item stands for, itself left out, in the order in which they were merged. */
export async function partsOf(db: Kysely<Tables>, root: number): Promise<Tables['duplicate_part'][]> {
  const parts: Tables['duplicate_part'][] = [];
  for (let next = [root]; next.length > 0;) {
    const rows = await db.selectFrom('duplicate_part').selectAll().where('item', 'in', next).orderBy('at').execute();
    parts.push(...rows);
    next = rows.map(({ part }) => part);
  }
  return parts;
}

/** An item and all that are one with it, by id. @throws NotFoundError */
export async function wholeOf(db: Kysely<Tables>, id: string): Promise<{ root: string; parts: string[] }> {
  const own = await seqOf(db, id);
  const root = await rootOf(db, own);
  const parts = (await partsOf(db, root)).map(({ part }) => part);
  const rows = await db
    .selectFrom('item')
    .select(['seq', 'id'])
    .where('seq', 'in', [root, ...parts])
    .execute();
  const ids = new Map(rows.map((row) => [row.seq, row.id]));
  return { root: ids.get(root) ?? id, parts: parts.flatMap((seq) => ids.get(seq) ?? []) };
}

/** @throws NotFoundError */
export async function seqOf(db: Kysely<Tables>, id: string): Promise<number> {
  const row = await db.selectFrom('item').select('seq').where('id', '=', id).executeTakeFirst();
  if (row) return row.seq;
  throw new NotFoundError(`There is no item ${id}. See smm review list.`);
}

/** Whether somebody keeps two groups apart. */
export async function areApart(db: Kysely<Tables>, one: readonly number[], other: readonly number[]): Promise<boolean> {
  const all = [...one, ...other];
  const rows = await db
    .selectFrom('duplicate_pair')
    .select(['one', 'other'])
    .where('state', '=', 'apart')
    .where('one', 'in', all)
    .where('other', 'in', all)
    .execute();
  const isOne = new Set(one);
  return rows.some((pair) => isOne.has(pair.one) !== isOne.has(pair.other));
}

/** Two numbers as a pair has them. */
export function pairOf(a: number, b: number): { one: number; other: number } {
  return a < b ? { one: a, other: b } : { one: b, other: a };
}
