import type { Kysely } from 'kysely';
import { goingHome, partWays } from './duplicate-ways.ts';
import { itemRows, type Loaded, type Step } from './item-changes.ts';
import { toItem } from './item-row.ts';
import { ItemWrites } from './item-writes.ts';
import { forgetRows, notedRows, noteRows } from './merged-rows.ts';
import { give, rekey } from './rekey.ts';
import type { SubjectMergeTable, SubjectTable, Tables } from './tables.ts';
import type { Change } from './write-queue.ts';

/** Two subjects on their way to one, or back. */
export interface Merging {
  row: SubjectMergeTable;
  from: SubjectTable;
  into: SubjectTable;
}

const STEP = 50;
/** Rows of the table that are looked through at once for items that are left. */
const STRETCH = 20_000;

/** Moves some items; what is published comes first, newest first. False once none is left. */
export async function itemsThere(change: Change, { row, from, into }: Merging, due: () => boolean): Promise<boolean> {
  const { db } = change;
  const next = await nextItems(db, row.reached, from);
  if (next === undefined) return false;
  const subject = { from: from.slug, to: into.slug };
  const step = ({ row: own, item }: Loaded): Step => {
    item.subject = into.slug;
    own.subject = into.seq;
    return { type: 'edited', fields: ['subject'], subject, merged: true, attested: true };
  };
  const moved = await moveSome(change, await load(db, next.seqs), { by: row.by, step, due });
  const lost = await rekey(db, moved, subject);
  const noted = moved.map(({ row: { seq } }) => ({ name: seq, before: hex(lost.get(seq)) }));
  await noteRows(db, from.seq, 'item', noted);
  row.done += moved.length;
  // Where time was up before all were moved, they are found once more.
  if (moved.length === next.seqs.length) row.reached = next.reached;
  return true;
}

/** Moves some items back, as far as they are still there. False once none is left. */
export async function itemsBack(change: Change, { row, from, into }: Merging, due: () => boolean): Promise<boolean> {
  const { db } = change;
  const rows = await notedRows(db, from.seq, 'item', STEP);
  if (rows.length === 0) return false;
  const seqs = rows.map(({ name }) => Number(name));
  const found = await load(db, seqs);
  // What was moved on by hand since stays where it is.
  const there = await apart(
    change,
    found.filter((each) => each.row.subject === into.seq),
    { row, from, due },
  );
  const home = new Set((await notedRows(db, from.seq, 'collection')).map(({ name }) => Number(name)));
  const subject = { from: into.slug, to: from.slug };
  const step = async (each: Loaded): Promise<Step> => {
    const pins = await takeStrangePins(db, each.row.seq, home);
    if (pins.length > 0) each.pins = pins;
    each.item.subject = from.slug;
    each.row.subject = from.seq;
    return { type: 'returned', subject };
  };
  const moved = await moveSome(change, there, { by: row.returned_by ?? row.by, step, due });
  await rekey(db, moved, subject);
  const isMoved = new Set(moved.map((each) => each.row.seq));
  const before = new Map(rows.map((each) => [Number(each.name), each.before]));
  const lost = moved.flatMap(({ row: { seq, key } }) => {
    const had = before.get(seq);
    return had && key === null ? [{ seq, key: Buffer.from(had, 'hex') }] : [];
  });
  await give(db, lost);
  const left = new Set(
    found.flatMap(({ row: own }) => (own.subject === into.seq && !isMoved.has(own.seq) ? [String(own.seq)] : [])),
  );
  const done = rows.flatMap(({ name }) => (left.has(name) ? [] : [name]));
  await forgetRows(db, from.seq, 'item', done);
  row.done = Math.max(0, row.done - done.length);
  return true;
}

/** Nothing is left that is one with something about the other subject. @returns as many as there was time for */
async function apart(
  change: Change,
  items: readonly Loaded[],
  { row, from, due }: { row: SubjectMergeTable; from: SubjectTable; due: () => boolean },
): Promise<Loaded[]> {
  const { db } = change;
  const along = (seqs: readonly number[]) => goingHome(db, from.seq, seqs);
  const ready: number[] = [];
  let isOther = false;
  for (const each of items) {
    isOther = (await partWays(change, each.row.seq, { by: row.returned_by ?? row.by, along })) || isOther;
    ready.push(each.row.seq);
    if (due()) break;
  }
  return isOther ? load(db, ready) : items.slice(0, ready.length);
}

/** At least one of them, and more until time is up. @returns those that were moved */
async function moveSome(
  change: Change,
  items: readonly Loaded[],
  { by, step, due }: { by: string; step: (loaded: Loaded) => Step | Promise<Step>; due: () => boolean },
): Promise<Loaded[]> {
  const writes = new ItemWrites(change);
  const moved: Loaded[] = [];
  for (const each of items) {
    await writes.take(each, { by }, step);
    moved.push(each);
    if (due()) break;
  }
  await writes.finish();
  return moved;
}

function hex(bytes: Uint8Array | undefined): string | null {
  return bytes === undefined ? null : Buffer.from(bytes).toString('hex');
}

/** Takes away the pins of an item in collections that do not go back with it. */
async function takeStrangePins(db: Kysely<Tables>, item: number, home: ReadonlySet<number>): Promise<Tables['pin'][]> {
  const pins = await db.selectFrom('pin').selectAll().where('item_seq', '=', item).execute();
  const strange = pins.filter(({ collection }) => !home.has(collection));
  for (const { collection } of strange)
    await db.deleteFrom('pin').where('item_seq', '=', item).where('collection', '=', collection).execute();
  return strange;
}

/** What is published, from the list; then whatever is left, by going through the table once. */
async function nextItems(
  db: Kysely<Tables>,
  reached: number,
  { seq: subject, list }: SubjectTable,
): Promise<{ seqs: number[]; reached: number } | undefined> {
  const shown = await db
    .selectFrom('list_item')
    .select('item_seq')
    .where('list', '=', list)
    .orderBy('sort_key', 'desc')
    .limit(STEP)
    .execute();
  if (shown.length > 0) return { seqs: shown.map(({ item_seq }) => item_seq), reached };
  const { last } = await db
    .selectFrom('item')
    .select((eb) => eb.fn.max('seq').as('last'))
    .executeTakeFirstOrThrow();
  if (reached >= Number(last ?? 0)) return undefined;
  const rows = await db
    .selectFrom('item')
    .select('seq')
    .where('subject', '=', subject)
    .where('seq', '>', reached)
    .where('seq', '<=', reached + STRETCH)
    .orderBy('seq')
    .limit(STEP)
    .execute();
  const seqs = rows.map(({ seq }) => seq);
  return { seqs, reached: seqs.length === STEP ? (seqs.at(-1) as number) : reached + STRETCH };
}

async function load(db: Kysely<Tables>, seqs: readonly number[]): Promise<Loaded[]> {
  if (seqs.length === 0) return [];
  const rows = await itemRows(db).where('item.seq', 'in', seqs).execute();
  const found = new Map(
    rows.map(({ data, subject_slug, ...row }) => [row.seq, { row, item: toItem(row, subject_slug, data) }]),
  );
  return seqs.flatMap((seq) => found.get(seq) ?? []);
}
