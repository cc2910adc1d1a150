import { type Kysely, sql } from 'kysely';
import type { Item } from '../domain/model.ts';
import { toItem } from './item-row.ts';
import type { SearchEntry, SearchIndex } from './search.ts';
import type { ItemTable, Tables } from './tables.ts';

/** The ledger's entries that are looked at between two looks at the clock. */
const STEP = 200;
/** After so many, the index is worth being put together: that writes all of it anew. */
const UNTIDY = 20_000;
/** So many items that leave within one transaction are marked as gone: clearing each of their terms takes far longer. */
const MANY = 32;
/** So many changes are taken up by the transaction that made them. More (an import) are left to `advance`. */
const AT_ONCE = 2000;

/** Entries of the ledger that were looked at, of how many. */
interface Extent {
  done: number;
  total: number;
}

/** What tells where an item stands. */
export type FollowedRow = Pick<ItemTable, 'seq' | 'subject' | 'state' | 'date_published'>;

interface Indexed {
  row: FollowedRow;
  item: Item;
}

/** An item as it was and as it is now; null where it is gone altogether. */
export interface Reindexed {
  before: Indexed;
  after: Indexed | null;
}

/** An index that follows the ledger. */
export interface Followed {
  index: SearchIndex;
  /** The table that says how far it has come. */
  state: 'search_state' | 'inbox_state' | 'address_state';
  /** Of the function that makes terms; another one has the index made anew. */
  version: number;
  /** Where the index has an item; undefined for one that it leaves out. */
  place(row: FollowedRow): { subject: number; key: bigint } | undefined;
  entry(item: Item, key: bigint): SearchEntry;
  /** What terms are made of. */
  fields: readonly (keyof Item)[];
}

/**
 * Keeps an index in step with the store by following the ledger, which has an entry for every change of any item: the
 * entry up to which the index has come is kept beside it. An item that leaves, or is about to change, is taken out in
 * the same transaction (`drop`), so the index holds nothing that is not as it says.
 */
export class SearchFollower {
  readonly #of: Followed;
  readonly #index: SearchIndex;
  /** Entries taken up since the index was last put together. */
  #added = 0;

  constructor(of: Followed) {
    this.#of = of;
    this.#index = of.index;
  }

  /**
   * Brings items that changed up to date, those that are there: what stays where it is exchanges its terms, and what goes
   * is taken out. All of a transaction at once, because that is far quicker; what comes is taken up afterwards.
   */
  apply(changes: Iterable<Reindexed>): void {
    const { place, fields } = this.#of;
    const [erased, gone, come] = [new Entries(), new Entries(), new Entries()];
    for (const { before, after } of changes) {
      const at = place(before.row);
      const next = after && place(after.row);
      const isStaying = next?.subject === at?.subject && next?.key === at?.key;
      if (!at || (isStaying && fields.every((field) => before.item[field] === after?.item[field]))) continue;
      const { subject, key } = at;
      if (!this.#index.has(subject, key)) continue;
      const was = this.#of.entry(before.item, key);
      if (!after || !isStaying) {
        // Nothing of words that were erased shall be there a moment longer.
        (after && after.row.state !== 'erased' ? gone : erased).add(subject, was);
        continue;
      }
      const is = this.#of.entry(after.item, key);
      const [removed, added] = [without(was.terms, is.terms), without(is.terms, was.terms)];
      if (removed.size === 0 && added.size === 0) continue;
      gone.add(subject, { ...was, terms: removed });
      come.add(subject, { ...is, terms: added });
    }
    for (const [subject, list] of erased) this.#index.remove(subject, list);
    for (const [subject, list] of gone) this.#index.remove(subject, list, gone.size > MANY);
    for (const [subject, list] of come) this.#index.add(subject, list);
  }

  /** Takes out items that go altogether, those that are there. @param later see `SearchIndex.remove`; then `clear` must follow */
  dropAll(items: Iterable<Indexed>, later = false): void {
    const gone = new Entries();
    for (const { row, item } of items) {
      const place = this.#of.place(row);
      if (place && this.#index.has(place.subject, place.key)) gone.add(place.subject, this.#of.entry(item, place.key));
    }
    for (const [subject, list] of gone) this.#index.remove(subject, list, later);
  }

  /** Puts the index together, whatever was added: nothing of what was taken out is left then. True while there is more to do. */
  clear(): boolean {
    return this.#index.tidy();
  }

  /** After the changes of a transaction: takes them up, unless there are too many of them. */
  async follow(db: Kysely<Tables>, due: () => boolean): Promise<void> {
    const { done, total } = await this.progress(db);
    if (total - done <= AT_ONCE) await this.advance(db, due);
  }

  /** Whether what was taken out may still be in the file. */
  isMarked(): boolean {
    return this.#index.isMarked();
  }

  /** Puts the index in order after many items came or went. True while there is something left to do. */
  tidy(): boolean {
    if (this.#added < UNTIDY && !this.isMarked()) return false;
    if (this.#index.tidy()) return true;
    this.#added = 0;
    return false;
  }

  async progress(db: Kysely<Tables>): Promise<Extent> {
    const { entry, version } = await this.#reached(db);
    const { last } = await db
      .selectFrom('ledger')
      .select((eb) => eb.fn.coalesce(eb.fn.max('seq'), eb.lit(0)).as('last'))
      .executeTakeFirstOrThrow();
    // The sample takes its entries with it.
    return { done: version === this.#of.version ? Math.min(entry, Number(last)) : 0, total: Number(last) };
  }

  /** Takes up what is not yet in the index, oldest change first, until it is done or time is up. */
  async advance(db: Kysely<Tables>, due: () => boolean): Promise<Extent> {
    const { version } = await this.#reached(db);
    const state = sql.table(this.#of.state);
    if (version !== this.#of.version) {
      this.#index.clear();
      await sql`update ${state} set version = ${this.#of.version}, entry = 0`.execute(db);
    }
    const { done: from, total } = await this.progress(db);
    let done = from;
    while (done < total && (done === from || !due())) {
      const to = Math.min(total, done + STEP);
      const entries = new Entries();
      for (const { subject, entry } of await this.#missing(db, done, to)) entries.add(subject, entry);
      for (const [subject, list] of entries) this.#index.add(subject, list);
      done = to;
    }
    this.#added += done - from;
    if (done !== from) await sql`update ${state} set entry = ${done}`.execute(db);
    return { done, total };
  }

  async #reached(db: Kysely<Tables>): Promise<{ entry: number; version: number }> {
    const state = sql.table(this.#of.state);
    const { rows } = await sql<{ entry: number; version: number }>`select entry, version from ${state}`.execute(db);
    return rows[0]!;
  }

  /** The items whose last change is one of these entries, as far as they belong into the index and are not there. */
  async #missing(db: Kysely<Tables>, after: number, to: number): Promise<{ subject: number; entry: SearchEntry }[]> {
    const rows = await db
      .selectFrom('ledger')
      .innerJoin('item', (on) =>
        on.onRef('item.seq', '=', 'ledger.item_seq').onRef('item.last_entry', '=', 'ledger.seq'),
      )
      .selectAll('item')
      .where('ledger.seq', '>', after)
      .where('ledger.seq', '<=', to)
      .execute();
    const wanted = rows.flatMap((row) => {
      const place = this.#of.place(row);
      return place && !this.#index.has(place.subject, place.key) ? [{ row, ...place }] : [];
    });
    if (wanted.length === 0) return [];
    const contents = await db
      .selectFrom('content')
      .select(['item_seq', 'data'])
      .where(
        'item_seq',
        'in',
        wanted.map(({ row }) => row.seq),
      )
      .execute();
    const words = new Map(contents.map(({ item_seq, data }) => [item_seq, data]));
    return wanted.flatMap(({ row, subject, key }) => {
      const data = words.get(row.seq);
      return data === undefined ? [] : [{ subject, entry: this.#of.entry(toItem(row, '', data), key) }];
    });
  }
}

function without(terms: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...terms].filter((term) => !others.has(term)));
}

/** Entries by subject. */
class Entries {
  readonly #lists = new Map<number, SearchEntry[]>();
  size = 0;

  add(subject: number, entry: SearchEntry): void {
    const list = this.#lists.get(subject);
    if (list) list.push(entry);
    else this.#lists.set(subject, [entry]);
    this.size += 1;
  }

  [Symbol.iterator](): IterableIterator<[number, SearchEntry[]]> {
    return this.#lists.entries();
  }
}
