import type { Kysely } from 'kysely';
import { NotFoundError } from '../errors/not-found-error.ts';
import { loadMany } from './found-items.ts';
import { UNDO_MS } from './remember.ts';
import { assertTakesNew, subjectRow } from './subjects.ts';
import type { Tables } from './tables.ts';
import { subjectsOf } from './watch-rows.ts';
import { assertNew, noteLoaded, readAnew } from './watch-set.ts';
import type { WatchTable } from './watch-tables.ts';
import type { Change, WriteQueue } from './write-queue.ts';

/** Items that one transaction looks through anew. */
const LOT = 100;

/** Items that wait, and that no other watch was found in, oldest first. @throws NotFoundError */
export async function waitingAlone(db: Kysely<Tables>, watch: number): Promise<string[]> {
  const known = await db.selectFrom('watch').select('seq').where('seq', '=', watch).executeTakeFirst();
  if (!known) throw noWatch(watch);
  const rows = await db
    .selectFrom('item')
    .select('id')
    .where('state', '=', 'pending')
    .where('seq', 'in', (eb) => eb.selectFrom('item_match').select('item_seq').where('watch', '=', watch))
    .where('seq', 'not in', (eb) => eb.selectFrom('item_match').select('item_seq').where('watch', '!=', watch))
    .orderBy('seq')
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes a watch out, and keeps for a while what it takes to lead it back. @throws NotFoundError */
export async function removeWatch({ db, now }: Change, id: number): Promise<void> {
  const row = await db.selectFrom('watch').selectAll().where('seq', '=', id).executeTakeFirst();
  if (!row) throw noWatch(id);
  await clearRemoved(db, now);
  const found = await db.selectFrom('item_match').select('item_seq').distinct().where('watch', '=', id).execute();
  await db
    .insertInto('removed_watch')
    .values({
      seq: id,
      subject: row.subject,
      removed_at: now.toISOString(),
      watch: JSON.stringify(row),
      items: JSON.stringify(found.map(({ item_seq }) => item_seq)),
    })
    .onConflict((on) => on.columns(['seq', 'removed_at']).doUpdateSet({ watch: JSON.stringify(row) }))
    .execute();
  await db.deleteFrom('item_match').where('watch', '=', id).execute();
  await db.deleteFrom('watch').where('seq', '=', id).execute();
}

/**
 * Leads a watch back that was taken out within ten minutes, and notes anew where it is found: in what it had been found in,
 * and in what feeds brought or changed since.
 *
 * @throws NotFoundError; ConflictError where its subject looks out for that again; StateError for a subject that takes nothing new
 */
export async function restoreWatch(writes: WriteQueue, id: number): Promise<WatchTable> {
  const { row, since, items } = await writes.run(async ({ db, now }) => {
    await clearRemoved(db, now);
    const removed = await db
      .selectFrom('removed_watch')
      .selectAll()
      .where('seq', '=', id)
      .orderBy('removed_at', 'desc')
      .executeTakeFirst();
    if (!removed)
      throw new NotFoundError(
        `Watch ${id} was not removed within the last ten minutes. See smm listen list, or add it anew (smm listen add).`,
      );
    const kept = JSON.parse(removed.watch) as WatchTable;
    const about = await subjectOf(db, removed.subject);
    assertTakesNew(about);
    const subjects = await subjectsOf(db, about.seq);
    await assertNew(db, { kind: kept.kind as 'word', text: kept.text }, { subjects, slug: about.slug });
    await readAnew(db, subjects);
    const { seq, ...others } = kept;
    const items = JSON.parse(removed.items) as number[];
    const isTaken = await db.selectFrom('watch').select('seq').where('seq', '=', seq).executeTakeFirst();
    const back = await db
      .insertInto('watch')
      // What is noted again is counted again.
      .values({ ...others, ...(!isTaken && { seq }), found: Math.max(0, kept.found - items.length) } as WatchTable)
      .returningAll()
      .executeTakeFirstOrThrow();
    await db.deleteFrom('removed_watch').where('seq', '=', id).where('removed_at', '=', removed.removed_at).execute();
    return { row: back, since: removed.removed_at, items };
  });
  for (let at = 0; at < items.length; at += LOT) await writes.run((change) => note(change, items.slice(at, at + LOT)));
  for (let after: number | undefined = 0; after !== undefined;) {
    const from: number = after;
    after = await writes.run(async (change) => {
      const seen = await seenSince(change.db, since, from);
      await note(change, seen);
      return seen.length < LOT ? undefined : seen.at(-1);
    });
  }
  return row;
}

async function note(change: Change, seqs: readonly number[]): Promise<void> {
  const found = await loadMany(change.db, seqs);
  await noteLoaded(
    change,
    [...found.values()].filter(({ item }) => item.state !== 'erased'),
  );
}

async function seenSince(db: Kysely<Tables>, since: string, after: number): Promise<number[]> {
  const rows = await db
    .selectFrom('feed_item')
    .select('item_seq')
    .distinct()
    .where('seen_at', '>=', since)
    .where('item_seq', '>', after)
    .orderBy('item_seq')
    .limit(LOT)
    .execute();
  return rows.map(({ item_seq }) => item_seq);
}

async function subjectOf(db: Kysely<Tables>, seq: number) {
  const { slug } = await db.selectFrom('subject').select('slug').where('seq', '=', seq).executeTakeFirstOrThrow();
  return subjectRow(db, slug);
}

async function clearRemoved(db: Kysely<Tables>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - UNDO_MS).toISOString();
  await db.deleteFrom('removed_watch').where('removed_at', '<', before).execute();
}

function noWatch(id: number): NotFoundError {
  return new NotFoundError(`There is no watch ${id}. See smm listen list.`);
}
