import type { Read, Rejected } from '../client/page.ts';
import type { Item } from '../schema/item.ts';
import type { ItemQuery, QueryPage } from '../schema/query.ts';

/** What filters, their controls and their results show. Results stay until better ones are there. */
export interface QueryState {
  /** What is asked for now: controls show this at once, whatever has been answered. */
  readonly query: ItemQuery;
  /** `idle` until something is asked; `loading` until the first answer; `error` when the last attempt failed. */
  readonly status: 'idle' | 'loading' | 'ready' | 'error';
  /** The first page of the last answer; its `query` is what `items` answer, its `text` says it in English. */
  readonly answer: Read<QueryPage> | undefined;
  /** Of all pages read so far, in order, each once. */
  readonly items: readonly Item[];
  /** Left out because they are not as the contract says. */
  readonly rejected: readonly Rejected[];
  /** How many there are over all pages; with `isAtLeast`, more than that. */
  readonly found: QueryPage['found'] | undefined;
  /** What can be chosen, in the collection as a whole. */
  readonly facets: QueryPage['facets'] | undefined;
  readonly hasMore: boolean;
  /** What is under way or about to be asked, also while older items are shown. */
  readonly busy: 'query' | 'more' | undefined;
  /** What failed, when `status` is `error`: `retry()` repeats it. */
  readonly failed: 'query' | 'more' | undefined;
  readonly error: Error | undefined;
}
