import type { Kysely } from 'kysely';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { Item } from '../domain/model.ts';
import { SAMPLE_MARK } from '../domain/sample-mark.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import type { Sent } from './follow-submission.ts';
import { Batch } from './batch.ts';
import { contentData, itemColumns, toItem } from './item-row.ts';
import { record } from './ledger.ts';
import { newRef, newSalt, saltedDigest } from './secrets.ts';
import type { Act } from './storage.ts';
import type { ItemTable, SubjectTable, Tables } from './tables.ts';
import { tally } from './tally.ts';
import type { Change } from './write-queue.ts';

export interface Loaded {
  row: ItemTable;
  item: Item;
  /** What its author sent along; null for what no author sent in, undefined where that was not looked up. */
  sent?: Sent | null;
  /** Set by a step that takes its pins away. */
  pins?: Tables['pin'][];
}

/** An entry without what every entry says. */
export type Step = LedgerEntry extends infer Entry
  ? Entry extends LedgerEntry
    ? Omit<Entry, 'at' | 'by' | 'ref'>
    : never
  : never;

/** Loads an item, lets `step` change it, and writes all that hangs on it: row, words, lists, counts and the ledger. */
export async function changeItem(
  change: Change,
  id: string,
  act: Act,
  step: (loaded: Loaded) => Step | undefined | Promise<Step | undefined>,
): Promise<void> {
  const loaded = await findItem(change.db, id);
  if (!loaded) throw missing(id);
  await changeLoaded(change, loaded, act, step);
}

/** The same for one that was loaded within this change. False where the step had nothing to change. @param batch of several */
export async function changeLoaded(
  change: Change,
  loaded: Loaded,
  act: Act,
  step: (loaded: Loaded) => Step | undefined | Promise<Step | undefined>,
  batch: Batch = new Batch(),
): Promise<boolean> {
  const isChanged = await batch.writes(change).take(loaded, act, step);
  await batch.taken(change);
  return isChanged;
}

/** A new item, pending. @param by who brought it, for the ledger. @returns its number */
export async function insertItem(
  change: Change,
  item: Item,
  subject: Pick<SubjectTable, 'seq' | 'sample'>,
  key: Uint8Array | undefined,
  by = 'intake',
): Promise<number> {
  const { db, now } = change;
  const salt = newSalt();
  const columns = {
    ...itemColumns(item),
    subject: subject.seq,
    imported: item.verification.level === 'imported' ? 1 : 0,
    ref: newRef(),
    last_entry: 0,
    import: null,
    key: key ?? null,
    sample: subject.sample === 1 && item.extra?.[SAMPLE_MARK] === true ? 1 : 0,
  };
  const { seq } = await db
    .insertInto('item')
    .values(columns as ItemTable)
    .returning('seq')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('content')
    .values({ item_seq: seq, salt, data: contentData(item) })
    .execute();
  if (key) await db.insertInto('duplicate_key').values({ key, item_seq: seq }).execute();
  await record(db, { seq, last_entry: null }, received(item, columns.ref, salt, now.toISOString(), by));
  await tally(db, columns, 1);
  change.touchSubject(subject.seq);
  return seq;
}

/** The entry that every item's history begins with. */
export function received(item: Item, ref: string, salt: Uint8Array, at: string, by: string): LedgerEntry {
  return {
    at,
    by,
    ref,
    type: 'received',
    subject: item.subject,
    source: item.source,
    verification: item.verification.level,
    ...(item.rating && { rating: item.rating }),
    body: saltedDigest(salt, item.body),
    ...(item.title !== null && { title: saltedDigest(salt, item.title) }),
  };
}

export function itemRows(db: Kysely<Tables>) {
  return db
    .selectFrom('item')
    .innerJoin('subject', 'subject.seq', 'item.subject')
    .leftJoin('content', 'content.item_seq', 'item.seq')
    .selectAll('item')
    .select(['subject.slug as subject_slug', 'content.data']);
}

export async function findItem(db: Kysely<Tables>, id: string): Promise<Loaded | undefined> {
  const found = await itemRows(db).where('item.id', '=', id).executeTakeFirst();
  if (!found) return undefined;
  const { data, subject_slug, ...row } = found;
  return { row, item: toItem(row, subject_slug, data) };
}

export function missing(id: string): NotFoundError {
  return new NotFoundError(`There is no item ${id}. See smm review list.`);
}
