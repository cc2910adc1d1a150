import type { Item } from '../domain/model.ts';
import { toItem } from './item-row.ts';
import { rebuild } from './lists.ts';
import type { MigrationEngine } from './migrations/0001-first.ts';
import type { SubjectTable } from './tables.ts';
import { tally } from './tally.ts';
import type { Change } from './write-queue.ts';

/** In an item's `extra`: it came with the sample. Shaped so that no column of anybody's export is called the same. */
export const SAMPLE_MARK = 'smm:sample';

const STEP = 500;

/** See `Subjects.removeSample`. */
export async function removeSample(
  change: Change,
  engine: MigrationEngine,
  name: string,
): Promise<{ removed: number; kept: number }> {
  const { db } = change;
  const subjects = await db.selectFrom('subject').selectAll().where('sample', '=', 1).execute();
  let removed = 0;
  let kept = 0;
  if (subjects.length === 0) return { removed, kept };
  for (const statement of engine.liftAppendOnly('ledger')) await statement.execute(db);
  for (const subject of subjects) {
    removed += await removeItems(change, subject, (item) => item.extra?.[SAMPLE_MARK] === true);
    const left = await withWords(change, subject.seq);
    kept += left;
    if (left > 0) await handOver(change, subject, name);
    else removed += await removeSubject(change, subject);
  }
  for (const statement of engine.appendOnly('ledger')) await statement.execute(db);
  return { removed, kept };
}

/** Deletes the items that pass, with all that hangs on them but the lists, and says how many there were. */
async function removeItems({ db }: Change, subject: SubjectTable, isGone: (item: Item) => boolean): Promise<number> {
  let removed = 0;
  for (let after = 0; ;) {
    const rows = await db
      .selectFrom('item')
      .leftJoin('content', 'content.item_seq', 'item.seq')
      .selectAll('item')
      .select('content.data')
      .where('item.subject', '=', subject.seq)
      .where('item.seq', '>', after)
      .orderBy('item.seq')
      .limit(STEP)
      .execute();
    for (const { data, ...row } of rows) {
      const item = toItem(row, subject.slug, data);
      if (!isGone(item)) continue;
      for (const hash of pictures(item)) await db.deleteFrom('media').where('hash', '=', hash).execute();
      for (const table of ['duplicate_key', 'ledger', 'content', 'pin'] as const) {
        await db.deleteFrom(table).where('item_seq', '=', row.seq).execute();
      }
      await tally(db, row, -1);
      await db.deleteFrom('item').where('seq', '=', row.seq).execute();
      removed += 1;
    }
    if (rows.length < STEP) break;
    after = rows.at(-1)!.seq;
  }
  await db.deleteFrom('tally').where('subject', '=', subject.seq).where('count', '=', 0).execute();
  return removed;
}

function pictures({ images, author }: Item): string[] {
  return [...images, ...(author.image ? [author.image] : [])].map(({ url }) => url.replace(/^media\/|\.webp$/g, ''));
}

async function withWords({ db }: Change, subject: number): Promise<number> {
  const { n } = await db
    .selectFrom('item')
    .innerJoin('content', 'content.item_seq', 'item.seq')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('item.subject', '=', subject)
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
    await dropList(change, collection.list);
  }
  change.touchSubject(seq);
}

/** What is still there are items whose words were erased: nobody's words go with them. */
async function removeSubject(change: Change, subject: SubjectTable): Promise<number> {
  const { db } = change;
  const removed = await removeItems(change, subject, () => true);
  await db.deleteFrom('collection').where('subject', '=', subject.seq).execute();
  for (const { seq } of await db.selectFrom('list').select('seq').where('subject', '=', subject.seq).execute()) {
    await dropList(change, seq);
  }
  await db.deleteFrom('import').where('subject', '=', subject.seq).execute();
  await db.deleteFrom('subject').where('seq', '=', subject.seq).execute();
  return removed;
}

async function dropList({ db }: Change, list: number): Promise<void> {
  await db.deleteFrom('list_item').where('list', '=', list).execute();
  await db.deleteFrom('list').where('seq', '=', list).execute();
}
