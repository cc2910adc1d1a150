import { type Kysely, sql } from 'kysely';
import { duplicateText } from '../domain/duplicate-key.ts';
import type { Item } from '../domain/model.ts';
import type { Loaded } from './item-changes.ts';
import { digest16 } from './secrets.ts';
import type { Tables } from './tables.ts';

type Keys = { seq: number; was: Uint8Array; next: Uint8Array }[];

/** The key that tells duplicates of an item about a subject; undefined where it hangs on the file that it came with. */
export function ownKey(item: Item, subject: string): Uint8Array | undefined {
  const text = duplicateText({ ...item, subject });
  return text === undefined ? undefined : digest16(text);
}

/**
 * Gives items that move the keys that they would have had there, so that the same file, brought in again, finds them. Where
 * another item has such a key, both stay as they are, and the one that moves goes without.
 *
 * @returns the keys that were lost, by the items' numbers
 */
export async function rekey(
  db: Kysely<Tables>,
  items: readonly Loaded[],
  { from, to }: { from: string; to: string },
): Promise<Map<number, Uint8Array>> {
  const keys = items.flatMap(({ row: { seq, key }, item }): Keys => {
    const [was, next] = [ownKey(item, from), ownKey(item, to)];
    return key && was && next && same(key, was) ? [{ seq, was, next }] : [];
  });
  if (keys.length === 0) return new Map();
  await db
    .deleteFrom('duplicate_key')
    .where(
      'key',
      'in',
      keys.map(({ was }) => was),
    )
    .execute();
  const taken = await give(
    db,
    keys.map(({ seq, next }) => ({ seq, key: next })),
  );
  return new Map(keys.flatMap(({ seq, was }) => (taken.has(seq) ? [[seq, was] as const] : [])));
}

/** Gives items keys, where nobody has them; the others go without. @returns the numbers of those */
export async function give(
  db: Kysely<Tables>,
  keys: readonly { seq: number; key: Uint8Array }[],
): Promise<Set<number>> {
  if (keys.length === 0) return new Set();
  const given = await db
    .insertInto('duplicate_key')
    .values(keys.map(({ seq, key }) => ({ key, item_seq: seq })))
    .onConflict((on) => on.column('key').doNothing())
    .returning('item_seq')
    .execute();
  const got = new Set(given.map(({ item_seq }) => item_seq));
  const values = keys.map(({ seq, key }) => sql`(${seq}, ${got.has(seq) ? key : null})`);
  await sql`with given (seq, key) as (values ${sql.join(values)})
    update item set key = given.key from given where item.seq = given.seq`.execute(db);
  return new Set(keys.flatMap(({ seq }) => (got.has(seq) ? [] : [seq])));
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
