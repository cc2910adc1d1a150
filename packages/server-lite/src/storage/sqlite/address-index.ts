import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { SearchEntry, SearchIndex } from '../search.ts';

/** Items by their author's address: the one term of an entry. Rows go as they are deleted; nothing is left to tidy. */
export class SqliteAddressIndex implements SearchIndex {
  readonly #has: StatementSync;
  readonly #insert: StatementSync;
  readonly #delete: StatementSync;
  readonly #clear: () => void;

  constructor(database: DatabaseSync) {
    this.#has = database.prepare('select 1 from item_address where item_seq = ?');
    this.#insert = database.prepare('insert into item_address (item_seq, address) values (?, ?)');
    this.#delete = database.prepare('delete from item_address where item_seq = ?');
    this.#clear = () => database.exec('delete from item_address');
  }

  has(_subject: number, key: bigint): boolean {
    return this.#has.get(key) !== undefined;
  }

  add(_subject: number, entries: readonly SearchEntry[]): void {
    for (const { key, terms } of entries) for (const address of terms) this.#insert.run(key, address);
  }

  remove(_subject: number, entries: readonly SearchEntry[]): void {
    for (const { key } of entries) this.#delete.run(key);
  }

  clear(): void {
    this.#clear();
  }

  tidy(): boolean {
    return false;
  }

  isMarked(): boolean {
    return false;
  }
}
