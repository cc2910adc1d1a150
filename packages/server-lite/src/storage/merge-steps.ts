import type { Kysely } from 'kysely';
import { rebuild } from './lists.ts';
import { itemsBack, itemsThere, type Merging } from './merge-items.ts';
import { forgetRows, notedRows, noteRows } from './merged-rows.ts';
import type { SubjectTable, Tables } from './tables.ts';
import type { Change } from './write-queue.ts';

const PURCHASES = 500;

/**
 * One step there. Collections come first: from then on their pages show what is published about the other subject, and
 * only grow. Then purchases, so that what somebody bought stands for what they write; then items. False once nothing is left.
 */
export async function stepThere(change: Change, merging: Merging, due: () => boolean): Promise<boolean> {
  return (
    (await collectionThere(change, merging)) ||
    (await purchasesThere(change.db, merging)) ||
    (await itemsThere(change, merging, due))
  );
}

/** One step back: collections come last, so that what their pages show never runs empty. False once nothing is left. */
export async function stepBack(change: Change, merging: Merging, due: () => boolean): Promise<boolean> {
  return (
    (await itemsBack(change, merging, due)) ||
    (await purchasesBack(change.db, merging)) ||
    (await collectionBack(change, merging))
  );
}

async function collectionThere(change: Change, { from, into }: Merging): Promise<boolean> {
  const { db } = change;
  const next = await db
    .selectFrom('collection')
    .selectAll()
    .where('subject', '=', from.seq)
    .limit(1)
    .executeTakeFirst();
  if (!next) return false;
  await noteRows(db, from.seq, 'collection', [{ name: next.seq }]);
  await hand(change, next, from, into);
  return true;
}

async function collectionBack(change: Change, { from, into }: Merging): Promise<boolean> {
  const { db } = change;
  const [noted] = await notedRows(db, from.seq, 'collection', 1);
  if (!noted) return false;
  await forgetRows(db, from.seq, 'collection', [noted.name]);
  const next = await db
    .selectFrom('collection')
    .selectAll()
    .where('seq', '=', Number(noted.name))
    .where('subject', '=', into.seq)
    .executeTakeFirst();
  if (!next) return true;
  // What was pinned since may be about the other one.
  const strange = await db
    .selectFrom('pin')
    .innerJoin('item', 'item.seq', 'pin.item_seq')
    .select('pin.item_seq')
    .where('pin.collection', '=', next.seq)
    .where('item.subject', '!=', from.seq)
    .execute();
  for (const { item_seq } of strange)
    await db.deleteFrom('pin').where('collection', '=', next.seq).where('item_seq', '=', item_seq).execute();
  await hand(change, next, into, from);
  return true;
}

/** A collection keeps its slug, its rules and its pins, and from now on selects from what the other subject has. */
async function hand(
  change: Change,
  { seq, list }: Tables['collection'],
  from: SubjectTable,
  to: SubjectTable,
): Promise<void> {
  const { db } = change;
  await db.updateTable('collection').set({ subject: to.seq }).where('seq', '=', seq).execute();
  if (list !== null) {
    await db.updateTable('list').set({ subject: to.seq }).where('seq', '=', list).execute();
    await rebuild(change, to, list);
  }
  change.touchSubject(from.seq);
  change.touchSubject(to.seq);
}

async function purchasesThere(db: Kysely<Tables>, { from, into }: Merging): Promise<boolean> {
  const rows = await db
    .selectFrom('purchase')
    .select('seq')
    .where('subject', '=', from.slug)
    .orderBy('seq')
    .limit(PURCHASES)
    .execute();
  if (rows.length === 0) return false;
  const seqs = rows.map(({ seq }) => seq);
  await noteRows(
    db,
    from.seq,
    'purchase',
    seqs.map((name) => ({ name })),
  );
  await db.updateTable('purchase').set({ subject: into.slug }).where('seq', 'in', seqs).execute();
  return true;
}

async function purchasesBack(db: Kysely<Tables>, { from, into }: Merging): Promise<boolean> {
  const names = (await notedRows(db, from.seq, 'purchase', PURCHASES)).map(({ name }) => name);
  if (names.length === 0) return false;
  await db
    .updateTable('purchase')
    .set({ subject: from.slug })
    .where('seq', 'in', names.map(Number))
    .where('subject', '=', into.slug)
    .execute();
  await forgetRows(db, from.seq, 'purchase', names);
  return true;
}
