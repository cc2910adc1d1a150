import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { headSize } from '../../domain/page-name.ts';
import { nextEpoch } from '../list-epoch.ts';
import { type ListTarget, listTargets } from '../list-target.ts';
import { newEpoch } from '../secrets.ts';
import type { ListTable, TallyTable } from '../tables.ts';

/** Plain prepared statements for the bulk path, on a connection that holds a write transaction. */
export interface BulkStatements {
  /** The last row number given out in a table. */
  lastSeq(table: 'item' | 'ledger'): number;
  targets(subject: number): ListTarget[];
  addTally(row: TallyTable): void;
  addToList(list: number, count: number, postings: number, pinned: number): void;
  /** After entries of a list changed, the oldest of them at `oldestChange`. */
  renewEpoch(list: number, oldestChange: string): void;
  touchSubject(subject: number, at: string): void;
}

export function bulkStatements(database: DatabaseSync): BulkStatements {
  const get = <R>(sql: string) => {
    const statement = database.prepare(sql);
    return (...parameters: SQLInputValue[]) => statement.get(...parameters) as R | undefined;
  };
  const all = <R>(sql: string) => {
    const statement = database.prepare(sql);
    return (...parameters: SQLInputValue[]) => statement.all(...parameters) as R[];
  };
  const run = (sql: string) => {
    const statement = database.prepare(sql);
    return (...parameters: SQLInputValue[]) => void statement.run(...parameters);
  };

  const last = {
    item: get<{ seq: number }>('select coalesce(max(seq), 0) as seq from item'),
    ledger: get<{ seq: number }>('select coalesce(max(seq), 0) as seq from ledger'),
  };
  const subjectList = get<{ list: number }>('select list from subject where seq = ?');
  const collections = all<{ seq: number; list: number; rules: string }>(
    'select seq, list, rules from collection where subject = ? and list is not null',
  );
  const pins = all<{ collection: number; item_seq: number; position: number }>(
    'select p.* from pin p join collection c on c.seq = p.collection where c.subject = ?',
  );
  const tally = run(
    `insert into tally values (?,?,?,?,?,?,?,?,?,?,?)
     on conflict (subject, state, reason, star, type, source, verification, imported)
     do update set count = count + excluded.count, words = words + excluded.words, rating = rating + excluded.rating`,
  );
  const list = get<ListTable>('select * from list where seq = ?');
  const grow = run('update list set count = count + ?, postings = postings + ?, pinned = pinned + ? where seq = ?');
  const boundary = get<{ sort_key: string }>(
    'select sort_key from list_item where list = ? order by sort_key desc limit 1 offset ?',
  );
  const setEpoch = run('update list set epoch = ?, floor = ? where seq = ?');
  const touch = run('update subject set revision = revision + 1, modified = ? where seq = ?');

  return {
    lastSeq: (table) => last[table]()!.seq,
    targets: (subject) => listTargets(subjectList(subject)!.list, collections(subject), pins(subject)),
    addTally: (row) =>
      tally(
        row.subject,
        row.state,
        row.reason,
        row.star,
        row.type,
        row.source,
        row.verification,
        row.imported,
        row.count,
        row.words,
        row.rating,
      ),
    addToList: (seq, count, postings, pinned) => grow(count, postings, pinned, seq),
    renewEpoch: (seq, oldestChange) => {
      const before = list(seq)!;
      const head = headSize(before.count);
      const end = head < before.count ? boundary(seq, head - 1)!.sort_key : '';
      const after = nextEpoch(before, oldestChange, end, newEpoch);
      if (after.epoch !== before.epoch || after.floor !== before.floor) setEpoch(after.epoch, after.floor, seq);
    },
    touchSubject: (subject, at) => touch(at, subject),
  };
}

/** Sums tally rows of one step, so that a thousand items cost a handful of statements. */
export class TallySums {
  readonly #rows = new Map<string, TallyTable>();

  add(row: TallyTable, by: 1 | -1): void {
    const key = `${row.subject}/${row.state}/${row.reason}/${row.star}/${row.type}/${row.source}/${row.verification}/${row.imported}`;
    const sum = this.#rows.get(key);
    if (sum) {
      sum.count += by;
      sum.words += by * row.words;
      sum.rating += by * row.rating;
    } else {
      this.#rows.set(key, { ...row, count: by, words: by * row.words, rating: by * row.rating });
    }
  }

  flush(statements: BulkStatements): void {
    for (const row of this.#rows.values()) statements.addTally(row);
    this.#rows.clear();
  }
}
