import type { Kysely } from 'kysely';
import { toItem } from './item-row.ts';
import { listEntry, type ListEntry, type ListTarget } from './list-target.ts';
import type { ListTable, Tables } from './tables.ts';

const STEP = 200;

export type Sums = Pick<ListTable, 'count' | 'postings' | 'pinned'>;

/**
 * Goes through all that is published about a subject and hands on what belongs in a list, step by step, with each item's
 * number. Between steps the event loop has its turn, so that a server keeps answering meanwhile.
 *
 * @returns what was handed on, counted.
 */
export async function fillList(
  db: Kysely<Tables>,
  subject: { seq: number; slug: string },
  target: ListTarget,
  take: (entries: readonly (ListEntry & { seq: number })[]) => unknown,
): Promise<Sums> {
  const sums = { count: 0, postings: 0, pinned: 0 };
  for (let after = 0; ;) {
    const rows = await db
      .selectFrom('item')
      .innerJoin('content', 'content.item_seq', 'item.seq')
      .selectAll('item')
      .select('content.data')
      .where('item.subject', '=', subject.seq)
      .where('item.state', '=', 'published')
      .where('item.seq', '>', after)
      .orderBy('item.seq')
      .limit(STEP)
      .execute();
    const entries = [];
    for (const { data, ...row } of rows) {
      const item = toItem(row, subject.slug, data);
      const entry = listEntry(target, item, row.seq);
      if (!entry) continue;
      entries.push({ ...entry, seq: row.seq });
      sums.count += 1;
      sums.postings += item.type === 'SocialMediaPosting' ? 1 : 0;
      sums.pinned += entry.pinned ? 1 : 0;
    }
    await take(entries);
    if (rows.length < STEP) return sums;
    after = rows.at(-1)!.seq;
    await new Promise(setImmediate);
  }
}
