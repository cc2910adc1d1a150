import type { Kysely } from 'kysely';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { Item } from '../domain/model.ts';
import { SAMPLE_MARK } from '../domain/sample-mark.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { OutdatedError } from '../errors/outdated-error.ts';
import { contentData, itemColumns, toItem } from './item-row.ts';
import { Batch } from './batch.ts';
import { append, record } from './ledger.ts';
import { delist, enlist } from './lists.ts';
import { itemVersion, remember } from './remember.ts';
import { newRef, newSalt, saltedDigest } from './secrets.ts';
import type { Act } from './storage.ts';
import type { ItemTable, SubjectTable, Tables } from './tables.ts';
import { tally } from './tally.ts';
import type { Change } from './write-queue.ts';

export interface Loaded {
  row: ItemTable;
  item: Item;
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
  const { db, now } = change;
  if (act.version !== undefined && act.version !== itemVersion(loaded.row)) {
    throw new OutdatedError(
      `Item ${loaded.item.id} was changed by somebody else meanwhile. Load it again, look at it, and repeat your change. Nothing was changed.`,
    );
  }
  const before = { row: { ...loaded.row }, item: structuredClone(loaded.item) };
  // With the pins that the step may take away.
  const targetsBefore = await batch.targets(db, before.row.subject);
  const entry = await step(loaded);
  if (!entry) return false;
  if (loaded.pins) batch.forgetTargets();

  const { item } = loaded;
  const row: ItemTable = { ...loaded.row, ...itemColumns(item) };
  if (item.state === 'erased') row.date_published = null;
  const targets = row.subject === before.row.subject ? targetsBefore : await batch.targets(db, row.subject);
  if (before.item.state === 'published') await delist(change, targetsBefore, before.item, row.seq);
  change.reindex({ before, after: { row, item } });
  if (item.state === 'published') await enlist(change, targets, item, row.seq);

  const { seq, last_entry, ...columns } = row;
  // What stays of an erased item are the counts it stands in.
  const kept =
    item.state === 'erased'
      ? { ...columns, star: before.row.star, rating: before.row.rating, words: before.row.words }
      : columns;
  await batch.tally(db, before.row, -1);
  await batch.tally(db, { ...row, ...kept }, 1);
  const written = { at: now.toISOString(), by: act.by, ref: row.ref, ...entry } as LedgerEntry;
  const number = await append(db, { seq, last_entry }, written);
  await db
    .updateTable('item')
    .set({ ...kept, last_entry: number })
    .where('seq', '=', seq)
    .execute();
  if (item.state === 'erased') {
    await db.deleteFrom('content').where('item_seq', '=', seq).execute();
    await db.deleteFrom('pin').where('item_seq', '=', seq).execute();
    await db.deleteFrom('undo_step').where('item_seq', '=', seq).execute();
    await db.deleteFrom('person_item').where('item_seq', '=', seq).execute();
  } else {
    const data = contentData(item);
    if (data !== contentData(before.item))
      await db.updateTable('content').set({ data }).where('item_seq', '=', seq).execute();
  }
  if (act.undo !== undefined) {
    const undo = await batch.undo(change, act.undo, act.by);
    await remember(db, undo, { seq, entry: number, previous: last_entry, before: before.item, loaded });
  }
  change.touchSubject(before.row.subject);
  change.touchSubject(row.subject);
  loaded.row.last_entry = number;
  return true;
}

/** A new item, pending. */
export async function insertItem(
  change: Change,
  item: Item,
  subject: Pick<SubjectTable, 'seq' | 'sample'>,
  key: Uint8Array | undefined,
): Promise<void> {
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
  await record(db, { seq, last_entry: null }, received(item, columns.ref, salt, now.toISOString(), 'intake'));
  await tally(db, columns, 1);
  change.touchSubject(subject.seq);
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
