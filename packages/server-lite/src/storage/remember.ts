import { type Kysely, sql } from 'kysely';
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

/** What stands under a word, begun with this change if need be. @throws ConflictError for somebody else's word. */
export async function undoFor(change: Change, word: string, by: string): Promise<number> {
  const undo = (await undoOf(change.db, word)) ?? (await begin(change, word, by));
  if (undo.by === by) return undo.seq;
  throw new ConflictError('That word belongs to another act. Leave the cursor out, and begin anew.');
}

/** Keeps what an act changed, so that it can be taken back. @param undo of `undoFor` */
export async function remember(
  db: Kysely<Tables>,
  undo: number,
  act: { seq: number; entry: number; previous: number; before: Item; loaded: Loaded },
): Promise<void> {
  const { item, pins } = act.loaded;
  const before: Before = { ...changed(act.before, item), ...(pins && pins.length > 0 && { pins }) };
  await db
    .insertInto('undo_step')
    .values({ undo, item_seq: act.seq, entry: act.entry, previous: act.previous, before: JSON.stringify(before) })
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
  const expires_at = new Date(now.getTime() + UNDO_MS).toISOString();
  return db
    .insertInto('undo')
    .values({ hash: tokenHash(word), by, expires_at } as Tables['undo'])
    .returning(['seq', 'by'])
    .executeTakeFirstOrThrow();
}

async function clearOld(db: Kysely<Tables>, now: string): Promise<void> {
  await sql`delete from undo_step where (undo, item_seq) in (
    select s.undo, s.item_seq from undo_step s join undo u on u.seq = s.undo
    where u.expires_at < ${now} limit ${CLEARED_AT_ONCE})`.execute(db);
  await sql`delete from undo where expires_at < ${now}
    and not exists (select 1 from undo_step where undo_step.undo = undo.seq)`.execute(db);
}

/** The fields that are other than before, as they were. */
function changed(before: Item, after: Item): Partial<Item> {
  const fields = (Object.keys(before) as (keyof Item)[]).filter(
    (field) => before[field] !== after[field] && JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  return Object.fromEntries(fields.map((field) => [field, before[field]]));
}
