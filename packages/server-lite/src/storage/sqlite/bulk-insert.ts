import type { DatabaseSync } from 'node:sqlite';
import type { Item } from '../../domain/model.ts';
import { publishedBytes } from '../../domain/ledger-entry.ts';
import { sortKeyAt } from '../../domain/sort-key.ts';
import { toItem } from '../item-row.ts';
import type { ListTarget } from '../list-target.ts';
import type { ItemTable } from '../tables.ts';
import type { BulkStatements, TallySums } from './bulk-statements.ts';
import { type ComposedRows, contentOf, readHead, type RowHead, SALT, startOf } from './compose-rows.ts';

export interface InsertContext {
  subject: number;
  subjectSlug: string;
  import: number;
  by: string;
  received: string;
}

/** Writes composed rows inside one transaction: item, words, ledger, lists and counts. */
export class BulkInsert {
  readonly #statements: BulkStatements;
  readonly #context: InsertContext;
  readonly #item: ReturnType<DatabaseSync['prepare']>;
  readonly #content: ReturnType<DatabaseSync['prepare']>;
  readonly #entry: ReturnType<DatabaseSync['prepare']>;
  readonly #entries: ReturnType<DatabaseSync['prepare']>;
  readonly #list: ReturnType<DatabaseSync['prepare']>;

  constructor(database: DatabaseSync, statements: BulkStatements, context: InsertContext) {
    this.#statements = statements;
    this.#context = context;
    this.#item = database.prepare(
      `insert into item (seq, id, subject, type, state, hide_reason, source, imported, star, rating, words, verification,
        featured, date_published, date_received, ref, last_entry, import, key) values (?,?,?,?,?,null,?,1,?,?,?,?,0,?,?,?,?,?,?)`,
    );
    this.#content = database.prepare('insert into content (item_seq, salt, data) values (?,?,cast(? as text))');
    this.#entry = database.prepare(
      'insert into ledger (seq, item_seq, previous, bytes) values (?,?,null,cast(? as text))',
    );
    this.#entries = database.prepare(
      'insert into ledger (seq, item_seq, previous, bytes) values (?,?,null,cast(? as text)), (?,?,?,?)',
    );
    this.#list = database.prepare(
      'insert into list_item (list, sort_key, item_seq, json) values (?,?,?,cast(? as text))',
    );
  }

  /** Begins a step: what it returns takes these rows one by one, and its `end` must be called before the commit. */
  begin(
    rows: ComposedRows,
    sums: TallySums,
    now: string,
  ): { row(i: number, key: Uint8Array): { seq: number; shown: boolean }; end(): void } {
    const heads = rows.heads.split('\n');
    const { subject, import: number, by, received: at } = this.#context;
    const targets = this.#statements.targets(subject);
    const grown = targets.map(() => ({ oldest: '', count: 0, postings: 0 }));
    let seq = this.#statements.lastSeq('item');
    let entry = this.#statements.lastSeq('ledger');
    return {
      row: (i, key) => {
        seq++;
        const first = ++entry;
        const head = readHead(heads[i] as string);
        const { id, ref, instant, type, source, verification, datePublished, star, rating, words } = head;
        const start = startOf(rows, i);
        const [content, received, wire] = [
          rows.ends[3 * i] as number,
          rows.ends[3 * i + 1] as number,
          rows.ends[3 * i + 2] as number,
        ];
        const shown = wire > received;
        if (shown) entry++;
        const state = shown ? 'published' : 'pending';
        this.#item.run(
          seq,
          id,
          subject,
          type,
          state,
          source,
          star,
          rating,
          words,
          verification,
          datePublished,
          at,
          ref,
          entry,
          number,
          key,
        );
        this.#content.run(seq, rows.bytes.subarray(start, start + SALT), rows.bytes.subarray(start + SALT, content));
        const entryBytes = rows.bytes.subarray(content, received);
        sums.add(
          { subject, state, reason: '', star, type, source, verification, imported: 1, count: 1, words, rating },
          1,
        );
        if (!shown) {
          this.#entry.run(first, seq, entryBytes);
          return { seq, shown };
        }
        this.#entries.run(first, seq, entryBytes, entry, seq, first, publishedBytes(now, by, ref, true));
        const sort = sortKeyAt(instant, seq);
        for (let t = 0; t < targets.length; t++) {
          const target = targets[t] as ListTarget;
          if (t > 0 && !target.accepts(this.#whole(head, contentOf(rows, i)))) continue;
          this.#list.run(target.list, sort, seq, rows.bytes.subarray(received, wire));
          const sum = grown[t] as (typeof grown)[number];
          if (sum.count === 0 || sort < sum.oldest) sum.oldest = sort;
          sum.count += 1;
          sum.postings += type === 'SocialMediaPosting' ? 1 : 0;
        }
        return { seq, shown };
      },
      end: () => {
        targets.forEach(({ list }, t) => {
          const { oldest, count, postings } = grown[t] as (typeof grown)[number];
          if (count === 0) return;
          this.#statements.addToList(list, count, postings, 0);
          this.#statements.renewEpoch(list, oldest);
        });
      },
    };
  }

  /** The item as rules look at it. */
  #whole({ datePublished, ...head }: RowHead, content: Uint8Array): Item {
    const { received, subjectSlug } = this.#context;
    const columns: Partial<ItemTable> = {
      ...head,
      state: 'published',
      hide_reason: null,
      featured: 0,
      date_published: datePublished,
      date_received: received,
    };
    return toItem(columns as ItemTable, subjectSlug, Buffer.from(content).toString());
  }
}
