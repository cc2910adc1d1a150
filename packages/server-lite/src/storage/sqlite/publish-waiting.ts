import type { DatabaseSync } from 'node:sqlite';
import { publishedBytes } from '../../domain/ledger-entry.ts';
import { itemPolicy } from '../../domain/strictest-policy.ts';
import { toItem } from '../item-row.ts';
import { listEntry, type ListTarget } from '../list-target.ts';
import type { ItemTable } from '../tables.ts';
import { tallyRow } from '../tally.ts';
import type { BulkStatements, TallySums } from './bulk-statements.ts';

interface Grown {
  oldest: string;
  count: number;
  postings: number;
  pinned: number;
}

/** Publishes items that were received before and wait, inside one transaction a step. */
export class WaitingPublisher {
  readonly #statements: BulkStatements;
  readonly #read: ReturnType<DatabaseSync['prepare']>;
  readonly #setState: ReturnType<DatabaseSync['prepare']>;
  readonly #entry: ReturnType<DatabaseSync['prepare']>;
  readonly #list: ReturnType<DatabaseSync['prepare']>;
  readonly #by: string;

  constructor(database: DatabaseSync, statements: BulkStatements, by: string) {
    this.#statements = statements;
    this.#by = by;
    this.#read = database.prepare(
      'select i.*, s.slug, c.data from item i join subject s on s.seq = i.subject join content c on c.item_seq = i.seq where i.seq = ?',
    );
    this.#setState = database.prepare("update item set state = 'published', last_entry = ? where seq = ?");
    this.#entry = database.prepare('insert into ledger (seq, item_seq, previous, bytes) values (?,?,?,?)');
    this.#list = database.prepare('insert into list_item (list, sort_key, item_seq, json) values (?,?,?,?)');
  }

  /** Begins a step for items of one subject; `end` must be called before the commit. */
  begin(subject: number, sums: TallySums, at: string): { item(seq: number): 0 | 1; end(): void } {
    const targets = this.#statements.targets(subject);
    const grown = new Map<ListTarget, Grown>();
    let entry = this.#statements.lastSeq('ledger');
    return {
      item: (seq) => {
        const found = this.#read.get(seq) as (ItemTable & { slug: string; data: string }) | undefined;
        if (!found) return 0;
        const { slug, data, ...row } = found;
        // What somebody moved to another subject since is not what this import is about.
        if (row.subject !== subject) return 0;
        if (row.state !== 'pending' || itemPolicy(toItem(row, slug, data)).needsPermission) return 0;
        this.#entry.run(++entry, seq, row.last_entry, publishedBytes(at, this.#by, row.ref, true));
        this.#setState.run(entry, seq);
        const before = tallyRow(row);
        sums.add(before, -1);
        sums.add({ ...before, state: 'published' }, 1);
        const item = toItem({ ...row, state: 'published' }, slug, data);
        for (const target of targets) {
          const place = listEntry(target, item, seq);
          if (!place) continue;
          this.#list.run(target.list, place.sortKey, seq, place.json);
          const sum = grown.get(target) ?? { oldest: place.sortKey, count: 0, postings: 0, pinned: 0 };
          if (place.sortKey < sum.oldest) sum.oldest = place.sortKey;
          sum.count += 1;
          sum.postings += item.type === 'SocialMediaPosting' ? 1 : 0;
          sum.pinned += place.pinned ? 1 : 0;
          grown.set(target, sum);
        }
        return 1;
      },
      end: () => {
        for (const [{ list }, { oldest, count, postings, pinned }] of grown) {
          this.#statements.addToList(list, count, postings, pinned);
          this.#statements.renewEpoch(list, oldest);
        }
      },
    };
  }
}
