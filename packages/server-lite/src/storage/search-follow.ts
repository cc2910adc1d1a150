import { type Kysely } from 'kysely';
import { itemTerms, tagLabels, TERMS_VERSION } from '../domain/item-query.ts';
import type { Item } from '../domain/model.ts';
import { searchKey } from '../domain/search-key.ts';
import { toItem } from './item-row.ts';
import type { SearchEntry, SearchIndex } from './search.ts';
import type { Tables } from './tables.ts';

/** The ledger's entries that are looked at between two looks at the clock. */
const STEP = 200;
/** After so many, the index is worth being put together: that writes all of it anew. */
const UNTIDY = 20_000;
/** So many changes are taken up by the transaction that made them. More (an import) are left to `advance`. */
const AT_ONCE = 2000;

/** Entries of the ledger that were looked at, of how many. */
interface Extent {
  done: number;
  total: number;
}

/**
 * Keeps an index in step with the store by following the ledger, which has an entry for every change of any item: the
 * entry up to which the index has come is kept beside it. An item that leaves, or is about to change, is taken out in
 * the same transaction (`drop`), so the index holds nothing that is not published as it says.
 */
export class SearchFollower {
  readonly #index: SearchIndex;
  /** Entries taken up since the index was last put together. */
  #added = 0;

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  /** Takes out an item as it was until now, if it is there. */
  drop(subject: number, item: Item, seq: number): void {
    const key = searchKey(item.datePublished, seq);
    if (this.#index.has(subject, key)) this.#index.remove(subject, [entryOf(item, key)]);
  }

  /** After the changes of a transaction: takes them up, unless there are too many of them. */
  async follow(db: Kysely<Tables>, due: () => boolean): Promise<void> {
    const { done, total } = await this.progress(db);
    if (total - done <= AT_ONCE) await this.advance(db, due);
  }

  /** Puts the index in order after many additions. True while there is something left to do. */
  tidy(): boolean {
    if (this.#added < UNTIDY) return false;
    if (this.#index.tidy()) return true;
    this.#added = 0;
    return false;
  }

  async progress(db: Kysely<Tables>): Promise<Extent> {
    const state = await db.selectFrom('search_state').select(['entry', 'version']).executeTakeFirstOrThrow();
    const { last } = await db
      .selectFrom('ledger')
      .select((eb) => eb.fn.coalesce(eb.fn.max('seq'), eb.lit(0)).as('last'))
      .executeTakeFirstOrThrow();
    // The sample takes its entries with it.
    return { done: state.version === TERMS_VERSION ? Math.min(state.entry, Number(last)) : 0, total: Number(last) };
  }

  /** Takes up what is not yet in the index, oldest change first, until it is done or time is up. */
  async advance(db: Kysely<Tables>, due: () => boolean): Promise<Extent> {
    const { version } = await db.selectFrom('search_state').select('version').executeTakeFirstOrThrow();
    if (version !== TERMS_VERSION) {
      this.#index.clear();
      await db.updateTable('search_state').set({ version: TERMS_VERSION, entry: 0 }).execute();
    }
    const { done: from, total } = await this.progress(db);
    let done = from;
    while (done < total && (done === from || !due())) {
      const to = Math.min(total, done + STEP);
      const entries = new Map<number, SearchEntry[]>();
      for (const { subject, entry } of await this.#published(db, done, to)) {
        if (this.#index.has(subject, entry.key)) continue;
        const list = entries.get(subject);
        if (list) list.push(entry);
        else entries.set(subject, [entry]);
      }
      for (const [subject, list] of entries) this.#index.add(subject, list);
      done = to;
    }
    this.#added += done - from;
    if (done !== from) await db.updateTable('search_state').set({ entry: done }).execute();
    return { done, total };
  }

  /** The items whose last change is one of these entries, as far as they are published now. */
  async #published(db: Kysely<Tables>, after: number, to: number): Promise<{ subject: number; entry: SearchEntry }[]> {
    const rows = await db
      .selectFrom('ledger')
      .innerJoin('item', (on) =>
        on.onRef('item.seq', '=', 'ledger.item_seq').onRef('item.last_entry', '=', 'ledger.seq'),
      )
      .innerJoin('content', 'content.item_seq', 'item.seq')
      .selectAll('item')
      .select('content.data')
      .where('ledger.seq', '>', after)
      .where('ledger.seq', '<=', to)
      .where('item.state', '=', 'published')
      .execute();
    return rows.map(({ data, ...row }) => {
      const item = toItem(row, '', data);
      return { subject: row.subject, entry: entryOf(item, searchKey(row.date_published, row.seq)) };
    });
  }
}

function entryOf(item: Item, key: bigint): SearchEntry {
  return { key, terms: itemTerms(item), labels: tagLabels(item) };
}
