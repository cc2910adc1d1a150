import type { DatabaseSync } from 'node:sqlite';
import { publishedBytes } from '../../domain/ledger-entry.ts';
import { sortKeyAt } from '../../domain/sort-key.ts';
import { toItem } from '../item-row.ts';
import type { ListTarget } from '../list-target.ts';
import type { ItemTable } from '../tables.ts';
import type { BulkStatements, TallySums } from './bulk-statements.ts';
import type { ComposedRows } from './compose-rows.ts';

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
  readonly #list: ReturnType<DatabaseSync['prepare']>;

  constructor(database: DatabaseSync, statements: BulkStatements, context: InsertContext) {
    this.#statements = statements;
    this.#context = context;
    this.#item = database.prepare(
      `insert into item (seq, id, subject, type, state, hide_reason, source, imported, star, rating, words, verification,
        featured, date_published, date_received, ref, last_entry, import, key) values (?,?,?,?,?,null,?,1,?,?,?,?,0,?,?,?,?,?,?)`,
    );
    this.#content = database.prepare('insert into content (item_seq, salt, data) values (?,?,?)');
    this.#entry = database.prepare('insert into ledger (seq, item_seq, previous, bytes) values (?,?,?,?)');
    this.#list = database.prepare('insert into list_item (list, sort_key, item_seq, json) values (?,?,?,?)');
  }

  /** Begins a step: what it returns takes rows one by one, and its `end` must be called before the commit. */
  begin(sums: TallySums, at: string): { row(rows: ComposedRows, i: number, key: Uint8Array): number; end(): void } {
    const { subject, subjectSlug, import: number, by, received } = this.#context;
    const targets = this.#statements.targets(subject);
    const grown = targets.map(() => ({ oldest: '', count: 0, postings: 0 }));
    let seq = this.#statements.lastSeq('item');
    let entry = this.#statements.lastSeq('ledger');
    return {
      row: (rows, i, key) => {
        seq++;
        const first = ++entry;
        const wire = rows.wire[i] as string | null;
        const shown = wire !== null;
        if (shown) entry++;
        const date = rows.datePublished[i] as string | null;
        const ref = rows.ref[i] as string;
        const source = rows.source[i] as string;
        const [type, verification, star, rating, words] = [rows.type[i] as string, rows.verification[i] as string, rows.star[i] as number, rows.rating[i] as number, rows.words[i] as number];
        const data = rows.content[i] as string;
        const state = shown ? 'published' : 'pending';
        this.#item.run(seq, rows.id[i] as string, subject, type, state, source, star, rating, words, verification, date, received, ref, entry, number, key);
        this.#content.run(seq, rows.salt[i] as Uint8Array, data);
        this.#entry.run(first, seq, null, rows.entry[i] as string);
        sums.add({ subject, state, reason: '', star, type, source, verification, imported: 1, count: 1, words, rating }, 1);
        if (!shown) return seq;
        this.#entry.run(entry, seq, first, publishedBytes(at, by, ref, true));
        const sort = sortKeyAt(rows.instant[i] as string, seq);
        for (let t = 0; t < targets.length; t++) {
          const target = targets[t] as ListTarget;
          if (t > 0 && !target.accepts(toItem({ ...rowOf(rows, i), state, date_received: received } as ItemTable, subjectSlug, data))) continue;
          this.#list.run(target.list, sort, seq, wire);
          const sum = grown[t] as (typeof grown)[number];
          if (sum.count === 0 || sort < sum.oldest) sum.oldest = sort;
          sum.count += 1;
          sum.postings += type === 'SocialMediaPosting' ? 1 : 0;
        }
        return seq;
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
}

function rowOf(rows: ComposedRows, i: number): Partial<ItemTable> {
  return {
    id: rows.id[i] as string,
    type: rows.type[i] as string,
    source: rows.source[i] as string,
    verification: rows.verification[i] as string,
    date_published: rows.datePublished[i] as string | null,
    hide_reason: null,
    featured: 0,
    star: rows.star[i] as number,
  };
}
