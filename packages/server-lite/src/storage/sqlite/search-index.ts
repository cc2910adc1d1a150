import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { SearchEntry, SearchIndex } from '../search.ts';

/** Pages of the index that one step of putting it together writes. */
const MERGE_PAGES = 64;
/**
 * Terms that come and go again to have the index put together once more. The first are several pages of it, so that
 * what it is put together into is larger than the piece that the second makes, and is not put on one level with it.
 */
const STIRS = [4000, 1];

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
  readonly #structure: StatementSync;
  readonly #mark: StatementSync;
  readonly #unmark: StatementSync;
  readonly #marked: StatementSync;
  readonly #leave: () => void;
  readonly #clear: () => void;
  #stirred = 0;

  constructor(database: DatabaseSync, name: IndexName = 'search') {
    const [items, counts, state] = [`${name}_item`, `${name}_term`, `${name}_state`];
    this.#merge = database.prepare(`insert into ${items} (${items}, rank) values ('merge', ?)`);
    this.#changes = database.prepare('select total_changes() as n');
    this.#overwrite = database.prepare(`insert into ${items} (${items}, rank) values ('secure-delete', ?)`);
    this.#structure = database.prepare(`select block from ${items}_data where id = 10`);
    // Outlives the process: what is marked goes with the next that looks after the index, or erases something.
    this.#mark = database.prepare(`insert or ignore into meta (key, value) values ('${name}-marked', '1')`);
    this.#unmark = database.prepare(`delete from meta where key = '${name}-marked'`);
    this.#marked = database.prepare(`select 1 from meta where key = '${name}-marked'`);
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
    this.#discount = database.prepare(
      `update ${counts} set count = count - ? where subject = ? and term = ? returning count`,
    );
    this.#forget = database.prepare(`delete from ${counts} where subject = ? and term = ?`);
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
    const work = () => {
      for (const { key, terms } of inOrder(entries)) this.#delete.run(key, indexed(subject, terms));
    };
    if (later) {
      this.#marking(work);
      this.#mark.run();
    } else work();
    this.#leave();
    for (const [term, count] of sums(entries)) {
      const left = this.#discount.get(count, subject, term) as { count: number } | undefined;
      if (left && left.count <= 0) this.#forget.run(subject, term);
    }
  }

  clear(): void {
    this.#clear();
  }

  tidy(): boolean {
    const before = this.#totalChanges();
    // Negative: everything into one piece, however few there are.
    this.#merge.run(-MERGE_PAGES);
    // The statement itself counts for one.
    const isMore = this.#totalChanges() - before >= 2 || this.#stir();
    this.#leave();
    if (!isMore) this.#unmark.run();
    return isMore;
  }

  isMarked(): boolean {
    return this.#marked.get() !== undefined;
  }

  /** What is deleted by `work` stands in the index with a mark beside it, which goes when pieces are put together. */
  #marking(work: () => void): void {
    this.#overwrite.run(0n);
    work();
    // Writes down what is still in memory, as it stands.
    this.#merge.run(1n);
    this.#overwrite.run(1n);
  }

  /**
   * Marks go only with what is put together on the highest level of the index. A level stays when what it held was put
   * on a lower one, and from then on marks would be kept for something older that is not there. Two pieces on different
   * levels are put together above them all. False where the highest level is in use: there was nothing to keep back.
   */
  #stir(): boolean {
    const { block } = this.#structure.get() as { block: Uint8Array };
    const count = STIRS[this.#stirred];
    // Its last two numbers: what the highest level holds, and none of it.
    if (count === undefined || block.at(-1) !== 0 || block.at(-2) !== 0) {
      this.#stirred = 0;
      return false;
    }
    this.#stirred += 1;
    const terms = Array.from({ length: count }, (_, i) => `x${i}`).join(' ');
    this.#marking(() => {
      this.#insert.run(0n, terms);
      this.#delete.run(0n, terms);
    });
    return true;
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
