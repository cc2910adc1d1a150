import type { Kysely } from 'kysely';
import { StorageError } from '../errors/storage-error.ts';
import { fillList } from './fill-list.ts';
import { type ListTarget, listTargets } from './list-target.ts';
import { newEpoch } from './secrets.ts';
import type { Tables } from './tables.ts';
import type { Change } from './write-queue.ts';

/** The lists of a subject as they are now. */
export async function loadTargets(db: Kysely<Tables>, subject: number): Promise<ListTarget[]> {
  const { list } = await db.selectFrom('subject').select('list').where('seq', '=', subject).executeTakeFirstOrThrow();
  const collections = await db
    .selectFrom('collection')
    .select(['seq', 'rules', 'list'])
    .where('subject', '=', subject)
    .where('list', 'is not', null)
    .$narrowType<{ list: number }>()
    .execute();
  const pins =
    collections.length === 0
      ? []
      : await db
          .selectFrom('pin')
          .selectAll()
          .where(
            'collection',
            'in',
            collections.map(({ seq }) => seq),
          )
          .execute();
  return listTargets(list, collections, pins);
}

export async function createList(db: Kysely<Tables>, subject: number): Promise<number> {
  const { seq } = await db
    .insertInto('list')
    .values({ subject, epoch: newEpoch() } as Tables['list'])
    .returning('seq')
    .executeTakeFirstOrThrow();
  return seq;
}

/** Writes a list anew from what is published: its rules or pins are other than before. Other writes wait meanwhile. */
export async function rebuild(change: Change, subject: { seq: number; slug: string }, list: number): Promise<void> {
  const { db } = change;
  const target = (await loadTargets(db, subject.seq)).find((each) => each.list === list);
  if (!target) throw new StorageError(`List ${list} belongs to nothing. Run smm audit, and restore a backup.`);
  await db.deleteFrom('list_item').where('list', '=', list).execute();
  const sums = await fillList(db, subject, target, async (entries) => {
    if (entries.length === 0) return;
    const rows = entries.map(({ sortKey: sort_key, seq: item_seq, json }) => ({ list, sort_key, item_seq, json }));
    await db.insertInto('list_item').values(rows).execute();
  });
  await db
    .updateTable('list')
    .set({ ...sums, epoch: newEpoch(), floor: '' })
    .where('seq', '=', list)
    .execute();
  // Above every key: the head has changed, also where the list is empty.
  change.touchList(list, '9');
}
