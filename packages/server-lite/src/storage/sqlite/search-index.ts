import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { SearchEntry, SearchIndex } from '../search.ts';

/** Pages of the index that one step of putting it together writes. */
const MERGE_PAGES = 64;

/** The tables of an index: the entries of each name begin with it. */
export type IndexName = 'search' | 'inbox';

/**
 * Terms of items in an FTS5 table that holds no text: its rows are keyed so that the newest items for a term are a walk
 * from its end. What is removed is overwritten, terms of erased items included (`secure-delete`).
 */
export class SqliteSearchIndex implements SearchIndex {
  readonly #has: StatementSync;
  readonly #insert: StatementSync;
  readonly #delete: StatementSync;
  readonly #count: StatementSync;
  readonly #discount: StatementSync;
  readonly #forget: StatementSync;
  readonly #merge: StatementSync;
  readonly #changes: StatementSync;
  readonly #overwrite: StatementSync;
  readonly #leave: () => void;
  readonly #clear: () => void;
  #isMerging = false;

  constructor(database: DatabaseSync, name: IndexName = 'search') {
    const [items, counts, state] = [`${name}_item`, `${name}_term`, `${name}_state`];
    this.#merge = database.prepare(`insert into ${items} (${items}, rank) values ('merge', ?)`);
    this.#changes = database.prepare('select total_changes() as n');
    this.#overwrite = database.prepare(`insert into ${items} (${items}, rank) values ('secure-delete', ?)`);
    this.#has = database.prepare(`select 1 from ${items}_docsize where id = ?`);
    this.#insert = database.prepare(`insert into ${items} (rowid, terms) values (?, ?)`);
    this.#delete = database.prepare(`insert into ${items} (${items}, rowid, terms) values ('delete', ?, ?)`);
    const another = database.prepare(`replace into ${state} select * from ${state}`);
    // Keys are longer than a JavaScript number, also where one is given back as the last row that was written. Every
    // statement after it would be given it too, until another row is.
    for (const statement of [this.#insert, this.#delete, this.#merge, this.#overwrite, another])
      statement.setReadBigInts(true);
    this.#leave = () => void another.run();
    this.#count = database.prepare(
      `insert into ${counts} (subject, term, count, label) values (?, ?, ?, ?)
       on conflict (subject, term) do update set count = count + excluded.count, label = coalesce(excluded.label, label)`,
    );
    this.#discount = database.prepare(`update ${counts} set count = count - ? where subject = ? and term = ?`);
    this.#forget = database.prepare(`delete from ${counts} where subject = ? and term = ? and count <= 0`);
    this.#clear = () => database.exec(`insert into ${items} (${items}) values ('delete-all'); delete from ${counts}`);
  }

  has(_subject: number, key: bigint): boolean {
    return this.#has.get(key) !== undefined;
  }

  add(subject: number, entries: readonly SearchEntry[]): void {
    for (const { key, terms } of inOrder(entries)) this.#insert.run(key, indexed(subject, terms));
    this.#leave();
    const labels = new Map(entries.flatMap((entry) => [...entry.labels]));
    for (const [term, count] of sums(entries)) this.#count.run(subject, term, count, labels.get(term) ?? null);
  }

  remove(subject: number, entries: readonly SearchEntry[], later = false): void {
    if (later) this.#overwrite.run(0n);
    for (const { key, terms } of inOrder(entries)) this.#delete.run(key, indexed(subject, terms));
    if (later) {
      // Writes down what is still in memory, as it stands: marks beside the terms, which go when pieces are put together.
      this.#merge.run(1n);
      this.#overwrite.run(1n);
    }
    this.#leave();
    for (const [term, count] of sums(entries)) {
      this.#discount.run(count, subject, term);
      this.#forget.run(subject, term);
    }
  }

  clear(): void {
    this.#clear();
  }

  tidy(): boolean {
    const before = this.#totalChanges();
    // Negative: everything into one piece, however few there are. Once begun, it goes on.
    this.#merge.run(this.#isMerging ? MERGE_PAGES : -MERGE_PAGES);
    // The statement itself counts for one.
    this.#isMerging = this.#totalChanges() - before >= 2;
    this.#leave();
    return this.#isMerging;
  }

  #totalChanges(): number {
    return (this.#changes.get() as { n: number }).n;
  }
}

/** A term of a subject as the index has it: subjects share the table and nothing else. */
export function indexedTerm(subject: number, term: string): string {
  return `${subject}x${term}`;
}

function indexed(subject: number, terms: ReadonlySet<string>): string {
  let text = '';
  for (const term of terms) text += ` ${indexedTerm(subject, term)}`;
  return text;
}

/** The index keeps what comes in rising order in memory, and writes all of it at every step back. */
function inOrder(entries: readonly SearchEntry[]): SearchEntry[] {
  return entries.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function sums(entries: readonly SearchEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of entries) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
