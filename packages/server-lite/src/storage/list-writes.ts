import type { Item } from '../domain/model.ts';
import { pinnedSortKey, sortKey } from '../domain/sort-key.ts';
import { listEntry, type ListTarget } from './list-target.ts';
import type { Tables } from './tables.ts';
import type { Change } from './write-queue.ts';

interface Leaving {
  isPosting: boolean;
  isPinned: boolean;
}

interface Sums {
  count: number;
  postings: number;
  pinned: number;
}

/** Items that enter and leave lists, by a few statements for all of them. */
export class ListWrites {
  readonly #change: Change;
  /** Those that leave, by list and by where they stand. */
  readonly #leaving = new Map<number, Map<string, Leaving>>();
  readonly #entering: Tables['list_item'][] = [];
  readonly #sums = new Map<number, Sums>();

  constructor(change: Change) {
    this.#change = change;
  }

  /** Takes a published item out of every list that it is in. `item` as it was when it was put there. */
  leave(targets: readonly ListTarget[], item: Item, seq: number): void {
    for (const { list, pins } of targets) {
      const position = pins.get(seq);
      const key = position === undefined ? sortKey(item.datePublished, seq) : pinnedSortKey(position, seq);
      const leaving = this.#leaving.get(list) ?? new Map<string, Leaving>();
      leaving.set(key, { isPosting: item.type === 'SocialMediaPosting', isPinned: position !== undefined });
      this.#leaving.set(list, leaving);
    }
  }

  /** Puts a published item where it belongs. */
  enter(targets: readonly ListTarget[], item: Item, seq: number): void {
    for (const target of targets) {
      const entry = listEntry(target, item, seq);
      if (!entry) continue;
      const { list } = target;
      this.#entering.push({ list, sort_key: entry.sortKey, item_seq: seq, json: entry.json });
      this.#count(list, 1, { isPosting: item.type === 'SocialMediaPosting', isPinned: entry.pinned });
      this.#change.touchList(list, entry.sortKey);
    }
  }

  /** Writes who left and who entered. */
  async flush(): Promise<void> {
    const { db } = this.#change;
    for (const [list, leaving] of this.#leaving) {
      const gone = await db
        .deleteFrom('list_item')
        .where('list', '=', list)
        .where('sort_key', 'in', [...leaving.keys()])
        .returning('sort_key')
        .execute();
      for (const { sort_key } of gone) {
        this.#count(list, -1, leaving.get(sort_key) as Leaving);
        this.#change.touchList(list, sort_key);
      }
    }
    this.#leaving.clear();
    const entering = this.#entering.splice(0);
    if (entering.length > 0) await db.insertInto('list_item').values(entering).execute();
  }

  /** After the last `flush`: what the lists count. */
  async finish(): Promise<void> {
    for (const [list, { count, postings, pinned }] of this.#sums) {
      await this.#change.db
        .updateTable('list')
        .set((eb) => ({
          count: eb('count', '+', count),
          postings: eb('postings', '+', postings),
          pinned: eb('pinned', '+', pinned),
        }))
        .where('seq', '=', list)
        .execute();
    }
    this.#sums.clear();
  }

  #count(list: number, by: 1 | -1, { isPosting, isPinned }: Leaving): void {
    const sums = this.#sums.get(list) ?? { count: 0, postings: 0, pinned: 0 };
    sums.count += by;
    sums.postings += isPosting ? by : 0;
    sums.pinned += isPinned ? by : 0;
    this.#sums.set(list, sums);
  }
}
