import type { Selection } from '@smm/sdk/schema';
import type { FacetKind, ItemQuery } from '../domain/item-query.ts';
import type { View } from './storage.ts';

/** How many matches are counted before it is left at "at least". */
export const COUNT_LIMIT = 1000;
/** How many values of a kind are offered to choose from, most first. */
export const FACET_LIMIT = 50;

/** `isAtLeast`: there are more, and how many was not counted. */
export interface Found {
  count: number;
  isAtLeast: boolean;
}

export interface FacetCount extends Found {
  value: string;
}

export type Facets = Record<FacetKind, FacetCount[]>;

export interface QueryRows {
  selection: Selection;
  found: Found;
  /** Of the collection as a whole, whatever was asked for. */
  facets: Facets;
  /** Wire JSON in UTF-8, joined as in a page. */
  items: Uint8Array<ArrayBuffer>;
  /** Where the next page goes on; null at the end. */
  next: string | null;
  /** Published items of the view, and how many of the subject's published items search knows by now. */
  coverage: { published: number; indexed: number };
  /** More words than are looked for begin like the last one: rarer ones were left out. */
  isCut?: boolean;
}

/** Finds published items by their words and facets. Every engine runs `search.contract.ts`. */
export interface Search {
  /**
   * @param after the `next` of an earlier answer to the same query
   * @returns undefined where there is no such collection, or `after` is none of ours
   */
  query(slug: string, view: View, query: ItemQuery, after: string | null): Promise<QueryRows | undefined>;
  /**
   * Takes up changes that were too many to be taken up at once (after an import), in one transaction of about
   * `budget` ms. To be called until nothing is left to do.
   */
  advance(budget: number): Promise<Progress>;
  /** Leaves nothing in the file of terms that were taken out: what many acts took out goes a while after them. */
  clear(): Promise<void>;
}

/** Entries of the ledger that were looked at, of how many. `more`: there is something left to do. */
export interface Progress {
  done: number;
  total: number;
  more: boolean;
}

/** What an engine keeps of one item. */
export interface SearchEntry {
  /** Orders entries as lists do; see `searchKey`. */
  key: bigint;
  terms: ReadonlySet<string>;
  /** How tags are spelt, by their terms. */
  labels: ReadonlyMap<string, string>;
}

/** The part of an index that is written, inside the transaction of the change that it follows. */
export interface SearchIndex {
  has(subject: number, key: bigint): boolean;
  add(subject: number, entries: readonly SearchEntry[]): void;
  /**
   * Leaves nothing of the terms behind. `entries` as they were added.
   *
   * @param later the terms are gone for whoever searches, and from the file once `tidy` has come to its end
   */
  remove(subject: number, entries: readonly SearchEntry[], later?: boolean): void;
  /** Forgets everything. */
  clear(): void;
  /** Puts what many additions left in pieces together, a little at a time. False when nothing is left to do. */
  tidy(): boolean;
  /** Whether terms of what was removed later may still be in the file. */
  isMarked(): boolean;
}
