import type { Kysely } from 'kysely';
import type { Item } from '../domain/model.ts';
import { StorageError } from '../errors/storage-error.ts';
import { pinnedSortKey, sortKey } from '../domain/sort-key.ts';
import { fillList } from './fill-list.ts';
import { listEntry, type ListTarget, listTargets } from './list-target.ts';
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

/** Puts a published item where it belongs. */
export async function enlist(change: Change, targets: readonly ListTarget[], item: Item, seq: number): Promise<void> {
  for (const target of targets) {
    const entry = listEntry(target, item, seq);
    if (!entry) continue;
    await change.db
      .insertInto('list_item')
      .values({ list: target.list, sort_key: entry.sortKey, item_seq: seq, json: entry.json })
      .execute();
    await count(change, target.list, 1, item, entry.pinned);
    change.touchList(target.list, entry.sortKey);
  }
}

/** Takes an item out of every list. `item` as it was when it was put there. */
export async function delist(change: Change, targets: readonly ListTarget[], item: Item, seq: number): Promise<void> {
  for (const { list, pins } of targets) {
    const position = pins.get(seq);
    const key = position === undefined ? sortKey(item.datePublished, seq) : pinnedSortKey(position, seq);
    const { numDeletedRows } = await change.db
      .deleteFrom('list_item')
      .where('list', '=', list)
      .where('sort_key', '=', key)
      .executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) continue;
    await count(change, list, -1, item, position !== undefined);
    change.touchList(list, key);
  }
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

async function count(change: Change, list: number, by: 1 | -1, item: Item, pinned: boolean): Promise<void> {
  await change.db
    .updateTable('list')
    .set((eb) => ({
      count: eb('count', '+', by),
      postings: eb('postings', '+', item.type === 'SocialMediaPosting' ? by : 0),
      pinned: eb('pinned', '+', pinned ? by : 0),
    }))
    .where('seq', '=', list)
    .execute();
}
