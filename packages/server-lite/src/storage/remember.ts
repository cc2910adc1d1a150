import type { Kysely } from 'kysely';
import type { Item } from '../domain/model.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import type { Loaded } from './item-changes.ts';
import { digest16, tokenHash } from './secrets.ts';
import type { ItemTable, Tables } from './tables.ts';
import type { Change } from './write-queue.ts';

/** How long an act can be taken back. */
export const UNDO_MS = 10 * 60_000;
/** What is too old is cleared little by little, by the acts that come after it. */
const CLEARED_AT_ONCE = 500;

/** The fields of an item that an act changed, as they were before it. */
export type Before = Partial<Item> & { pins?: Tables['pin'][] };

/** Differs once anything of an item has changed. */
export function itemVersion({ ref, last_entry }: Pick<ItemTable, 'ref' | 'last_entry'>): string {
  return Buffer.from(digest16(`${ref}/${last_entry}`)).toString('base64url');
}

/**
 * What stands under a word, begun with this change if need be. An act that goes on can be taken back for as long after each
 * of its parts.
 *
 * @throws ConflictError for somebody else's word.
 */
export async function undoFor(change: Change, word: string, by: string): Promise<number> {
  const known = await undoOf(change.db, word);
  if (!known) return (await begin(change, word, by)).seq;
  if (known.by !== by)
    throw new ConflictError('That word belongs to another act. Leave the cursor out, and begin anew.');
  await prolong(change, known.seq);
  return known.seq;
}

/** What goes on, or is being taken back, does not run out meanwhile. */
export async function prolong({ db, now }: Pick<Change, 'db' | 'now'>, undo: number): Promise<void> {
  await db
    .updateTable('undo')
    .set({ expires_at: expiry(now) })
    .where('seq', '=', undo)
    .execute();
}

function expiry(now: Date): string {
  return new Date(now.getTime() + UNDO_MS).toISOString();
}

/** Keeps what an act changed of items, so that it can be taken back. `undo`: of `undoFor`. */
export async function rememberAll(
  db: Kysely<Tables>,
  acts: readonly { undo: number; seq: number; entry: number; previous: number; before: Item; loaded: Loaded }[],
): Promise<void> {
  const rows = acts.map(({ undo, seq, entry, previous, before: was, loaded: { item, pins } }) => {
    const before: Before = { ...changed(was, item), ...(pins && pins.length > 0 && { pins }) };
    return { undo, item_seq: seq, entry, previous, before: JSON.stringify(before) };
  });
  await db
    .insertInto('undo_step')
    .values(rows)
    .onConflict((on) => on.columns(['undo', 'item_seq']).doNothing())
    .execute();
}

/** What stands under a word, unless it is too old. */
export async function undoOf(
  db: Kysely<Tables>,
  word: string,
): Promise<{ seq: number; by: string; expires_at: string } | undefined> {
  return db
    .selectFrom('undo')
    .select(['seq', 'by', 'expires_at'])
    .where('hash', '=', tokenHash(word))
    .executeTakeFirst();
}

async function begin({ db, now }: Change, word: string, by: string): Promise<{ seq: number; by: string }> {
  await clearOld(db, now.toISOString());
  return db
    .insertInto('undo')
    .values({ hash: tokenHash(word), by, expires_at: expiry(now) } as Tables['undo'])
    .returning(['seq', 'by'])
    .executeTakeFirstOrThrow();
}

/** @param atOnce how many items' ways back at most */
export async function clearOld(db: Kysely<Tables>, now: string, atOnce = CLEARED_AT_ONCE): Promise<void> {
  const old = await db.selectFrom('undo').select('seq').where('expires_at', '<', now).limit(CLEARED_AT_ONCE).execute();
  for (const { seq } of old) {
    const steps = db.selectFrom('undo_step').select('item_seq').where('undo', '=', seq).limit(atOnce);
    const { numDeletedRows } = await db
      .deleteFrom('undo_step')
      .where('undo', '=', seq)
      .where('item_seq', 'in', steps)
      .executeTakeFirstOrThrow();
    atOnce -= Number(numDeletedRows);
    if (atOnce <= 0) return;
    await db.deleteFrom('undo').where('seq', '=', seq).execute();
  }
}

/** The fields that are other than before, as they were. */
function changed(before: Item, after: Item): Partial<Item> {
  const fields = (Object.keys(before) as (keyof Item)[]).filter(
    (field) => before[field] !== after[field] && JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  return Object.fromEntries(fields.map((field) => [field, before[field]]));
}
