import type { Item } from '../domain/model.ts';
import { forgetMarks, forgetPairs, reachedAtMost } from './duplicate-marks.ts';
import { toItem } from './item-row.ts';
import { rebuild } from './lists.ts';
import type { SubjectTable, Tables } from './tables.ts';
import { tally } from './tally.ts';
import type { Change } from './write-queue.ts';

const STEP = 500;

/** See `Subjects.removeSample`. */
export async function removeSample(change: Change, name: string): Promise<{ removed: number; kept: number }> {
  const { db } = change;
  const subjects = await db.selectFrom('subject').selectAll().where('sample', '=', 1).execute();
  let removed = 0;
  let kept = 0;
  for (const subject of subjects) {
    removed += await removeItems(change, subject);
    const left = await countItems(change, subject.seq);
    kept += left;
    if (left > 0) await handOver(change, subject, name);
    else await removeSubject(change, subject);
  }
  await reachedAtMost(db);
  return { removed, kept };
}

/** Deletes a subject's sample items, with all that hangs on them but the lists, and says how many there were. */
async function removeItems(change: Change, subject: SubjectTable): Promise<number> {
  const { db } = change;
  let removed = 0;
  for (;;) {
    const rows = await db
      .selectFrom('item')
      .leftJoin('content', 'content.item_seq', 'item.seq')
      .selectAll('item')
      .select('content.data')
      .where('item.subject', '=', subject.seq)
      .where('item.sample', '=', 1)
      .limit(STEP)
      .execute();
    for (const { data, ...row } of rows) {
      const item = toItem(row, subject.slug, data);
      change.reindex({ before: { row, item }, after: null });
      for (const hash of pictures(item)) await db.deleteFrom('media').where('hash', '=', hash).execute();
      await removeEntries(db, row.last_entry);
      if (row.key) await db.deleteFrom('duplicate_key').where('key', '=', row.key).execute();
      for (const table of ['content', 'pin'] as const) {
        await db.deleteFrom(table).where('item_seq', '=', row.seq).execute();
      }
      await forgetMarks(db, row.seq, item);
      await forgetPairs(db, row.seq);
      await tally(db, row, -1);
      await db.deleteFrom('item').where('seq', '=', row.seq).execute();
    }
    removed += rows.length;
    if (rows.length < STEP) break;
  }
  await db.deleteFrom('tally').where('subject', '=', subject.seq).where('count', '=', 0).execute();
  return removed;
}

/** Along the item's chain. The store refuses it for every item that is no sample. */
async function removeEntries(db: Change['db'], last: number): Promise<void> {
  for (let seq: number | null = last; seq !== null;) {
    const entry: Pick<Tables['ledger'], 'previous'> | undefined = await db
      .deleteFrom('ledger')
      .where('seq', '=', seq)
      .returning('previous')
      .executeTakeFirst();
    seq = entry?.previous ?? null;
  }
}

function pictures({ images, videos, author }: Item): string[] {
  return [...images, author.image, ...videos.map(({ thumbnail }) => thumbnail)].flatMap(
    (image) => image?.url.replace(/^media\/|\.webp$/g, '') ?? [],
  );
}

async function countItems({ db }: Change, subject: number): Promise<number> {
  const { n } = await db
    .selectFrom('item')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('subject', '=', subject)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** The subject is the owner's from now on; its lists are written anew without the sample. */
async function handOver(change: Change, { seq, slug, list }: SubjectTable, name: string): Promise<void> {
  const { db } = change;
  await db.updateTable('subject').set({ name, url: null, sample: 0 }).where('seq', '=', seq).execute();
  await rebuild(change, { seq, slug }, list);
  for (const collection of await db.selectFrom('collection').selectAll().where('subject', '=', seq).execute()) {
    if (collection.list === null) continue;
    const pin = await db
      .selectFrom('pin')
      .select('item_seq')
      .where('collection', '=', collection.seq)
      .executeTakeFirst();
    if (collection.rules !== '[]' || pin) {
      await rebuild(change, { seq, slug }, collection.list);
      continue;
    }
    await db.updateTable('collection').set({ list: null }).where('seq', '=', collection.seq).execute();
    await dropList(db, collection.list);
  }
  change.touchSubject(seq);
}

async function removeSubject({ db }: Change, subject: SubjectTable): Promise<void> {
  await db.deleteFrom('collection').where('subject', '=', subject.seq).execute();
  for (const { seq } of await db.selectFrom('list').select('seq').where('subject', '=', subject.seq).execute()) {
    await dropList(db, seq);
  }
  await db.deleteFrom('import').where('subject', '=', subject.seq).execute();
  await db.deleteFrom('merged_row').where('from_subject', '=', subject.seq).execute();
  await db
    .deleteFrom('subject_merge')
    .where((eb) => eb.or([eb('from_subject', '=', subject.seq), eb('into_subject', '=', subject.seq)]))
    .execute();
  await db.deleteFrom('subject').where('seq', '=', subject.seq).execute();
}

async function dropList(db: Change['db'], list: number): Promise<void> {
  await db.deleteFrom('list_item').where('list', '=', list).execute();
  await db.deleteFrom('list').where('seq', '=', list).execute();
}
