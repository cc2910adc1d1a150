import type { Kysely } from 'kysely';
import { partsOf, rootOf } from './duplicate-groups.ts';
import { splitFrom } from './duplicate-merge.ts';
import { lookAgain } from './duplicate-marks.ts';
import { loadMany } from './found-items.ts';
import type { Loaded } from './item-changes.ts';
import { ItemWrites } from './item-writes.ts';
import type { SubjectTable, Tables } from './tables.ts';
import type { Change } from './write-queue.ts';

interface Parting {
  by: string;
  /** Of some items, those that go the same way. */
  along(seqs: readonly number[]): Promise<ReadonlySet<number>>;
}

/**
 * Before an item is about another subject: leads apart what it is one with and what does not go along. They may be made one
 * again, should they ever be about the same.
 *
 * @returns whether anything was led apart
 */
export async function partWays(change: Change, seq: number, { by, along }: Parting): Promise<boolean> {
  const { db } = change;
  const rows = await db
    .selectFrom('duplicate_part')
    .selectAll()
    .where((eb) => eb.or([eb('part', '=', seq), eb('item', '=', seq)]))
    .orderBy('at')
    .execute();
  const other = (row: Tables['duplicate_part']) => (row.part === seq ? row.item : row.part);
  const goes = await along(rows.map(other));
  const across = rows.filter((row) => !goes.has(other(row)));
  for (const row of across) await splitOff(change, row, by);
  await lookAgain(db, across.length === 0 ? [] : [seq, ...across.map(other)]);
  return across.length > 0;
}

/** What is part of something, at whatever depth, stands for itself again, with what is part of it. */
export async function splitOff(change: Change, row: Tables['duplicate_part'], by: string): Promise<void> {
  const { db } = change;
  const top = await rootOf(db, row.part);
  const found = await loadMany(db, [row.part, row.item, top]);
  const [part, item, root] = [row.part, row.item, top].map((one) => found.get(one) as Loaded) as [
    Loaded,
    Loaded,
    Loaded,
  ];
  const writes = new ItemWrites(change);
  await splitFrom(change, writes, { item, part, row, root, act: { by }, isKeptApart: false });
  await writes.finish();
}

/** An item is about another subject now: what is part of it goes along. */
export async function partsAlong(
  change: Change,
  whole: number,
  to: Pick<SubjectTable, 'seq' | 'slug'>,
  by: string,
): Promise<void> {
  const parts = (await partsOf(change.db, whole)).map(({ part }) => part);
  const writes = new ItemWrites(change);
  for (const each of (await loadMany(change.db, parts)).values()) {
    const from = each.item.subject;
    if (from === to.slug) continue;
    await writes.take(each, { by }, ({ row, item }) => {
      row.subject = to.seq;
      item.subject = to.slug;
      return { type: 'edited', fields: ['subject'], subject: { from, to: to.slug } };
    });
  }
  await writes.finish();
}

/** Items about a subject, or on their way back to it. */
export async function goingHome(db: Kysely<Tables>, home: number, seqs: readonly number[]): Promise<Set<number>> {
  if (seqs.length === 0) return new Set();
  const there = await db
    .selectFrom('item')
    .select('seq')
    .where('subject', '=', home)
    .where('seq', 'in', seqs)
    .execute();
  const noted = await db
    .selectFrom('merged_row')
    .select('name')
    .where('from_subject', '=', home)
    .where('kind', '=', 'item')
    .where('name', 'in', seqs.map(String))
    .execute();
  return new Set([...there.map(({ seq }) => seq), ...noted.map(({ name }) => Number(name))]);
}
