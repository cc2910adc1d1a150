import type { Kysely } from 'kysely';
import { patternText, type Watch } from '../domain/watch.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { loadMany } from './found-items.ts';
import type { Loaded } from './item-changes.ts';
import { assertTakesNew, subjectRow } from './subjects.ts';
import type { Tables } from './tables.ts';
import { matcherOf, noteMatches, subjectsOf } from './watch-rows.ts';
import type { WatchTable } from './watch-tables.ts';
import type { Change, WriteQueue } from './write-queue.ts';

/** Items that one transaction looks through anew. */
const LOT = 100;

/** @throws ConflictError where the subject, or what became one with it, looks out for that already. @param but the one that is changed */
export async function assertNew(
  db: Kysely<Tables>,
  { kind, text }: Pick<Watch, 'kind' | 'text'>,
  { subjects, slug, but }: { subjects: readonly number[]; slug: string; but?: number },
): Promise<void> {
  const others = await db
    .selectFrom('watch')
    .selectAll()
    .where('kind', '=', kind)
    .where('subject', 'in', subjects)
    .execute();
  const known = others.find(
    (row) => row.seq !== but && (row.text === text || (kind !== 'link' && patternText(row.text) === patternText(text))),
  );
  if (known)
    throw new ConflictError(
      `“${text}” is watch ${known.seq} of “${slug}” already. To change it, take it out first: smm listen remove ${known.seq}.`,
    );
}

/** What was passed over before may be what is looked for now. */
export async function readAnew(db: Kysely<Tables>, subjects: readonly number[]): Promise<void> {
  await db
    .updateTable('feed')
    .set({ deep_at: null })
    .where('subject', 'in', subjects)
    .where('listen', '=', 1)
    .execute();
}

/** Says otherwise what a watch looks for, and notes anew where it is found in what it had found. @param watch checked */
export async function setWatch(writes: WriteQueue, id: number, watch: Omit<Watch, 'id'>): Promise<WatchTable> {
  const row = await writes.run(async ({ db }) => {
    const before = await db.selectFrom('watch').selectAll().where('seq', '=', id).executeTakeFirst();
    if (!before) throw new NotFoundError(`There is no watch ${id}. See smm listen list.`);
    const { slug } = await db
      .selectFrom('subject')
      .select('slug')
      .where('seq', '=', before.subject)
      .executeTakeFirstOrThrow();
    const about = await subjectRow(db, slug);
    assertTakesNew(about);
    const subjects = await subjectsOf(db, about.seq);
    await assertNew(db, watch, { subjects, slug: about.slug, but: id });
    await readAnew(db, subjects);
    const { kind, text, variants, not } = watch;
    return db
      .updateTable('watch')
      .set({ kind, text, variants: JSON.stringify(variants), not_words: JSON.stringify(not) })
      .where('seq', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
  for (let after: number | null = 0; after !== null;) {
    const from: number = after;
    after = await writes.run((change) => noteAnew(change, id, from));
  }
  return row;
}

/** @returns the number of the last item that was looked through; null at the end */
async function noteAnew(change: Change, watch: number, after: number): Promise<number | null> {
  const { db } = change;
  const rows = await db
    .selectFrom('item_match')
    .select('item_seq')
    .distinct()
    .where('watch', '=', watch)
    .where('item_seq', '>', after)
    .orderBy('item_seq')
    .limit(LOT)
    .execute();
  const seqs = rows.map(({ item_seq }) => item_seq);
  await noteLoaded(change, (await loadMany(db, seqs)).values());
  return seqs.length < LOT ? null : (seqs.at(-1) ?? null);
}

/** Notes anew what watches are found in these items. */
export async function noteLoaded(change: Change, items: Iterable<Loaded>): Promise<void> {
  for (const { row, item } of items) {
    const matcher = await matcherOf(change.db, row.subject);
    if (matcher) await noteMatches(change, matcher, row.seq, item);
  }
}

/** How many that each watch found wait for a person. */
export async function waitingOf(db: Kysely<Tables>): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('item_match')
    .innerJoin('item', 'item.seq', 'item_match.item_seq')
    .select((eb) => ['watch', eb.fn.count('item_match.item_seq').distinct().as('n')])
    .where('item.state', '=', 'pending')
    .groupBy('watch')
    .execute();
  return new Map(rows.map(({ watch, n }) => [watch, Number(n)]));
}
