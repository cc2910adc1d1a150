import type { Item } from '../schema/item.ts';
import type { HeadPage } from '../schema/page.ts';
import type { Read, Rejected } from '../client/page.ts';

/** What an element shows. Everything but `status` is kept until something better is there. */
export interface TestimonialsState {
  /** `loading` until the first answer; `error` when the last attempt failed. */
  readonly status: 'loading' | 'ready' | 'error';
  /** The last good head page. */
  readonly head: Read<HeadPage> | undefined;
  /** In the order of the endpoint, each once. */
  readonly items: readonly Item[];
  /** Left out because they are not as the contract says. */
  readonly rejected: readonly Rejected[];
  /** There are further pages. */
  readonly hasMore: boolean;
  /** What is under way, also while older items are shown. */
  readonly busy: 'head' | 'more' | undefined;
  /** What failed, when `status` is `error`: `retry()` repeats it. */
  readonly failed: 'head' | 'more' | undefined;
  readonly error: Error | undefined;
  /** The items are older than the last attempt to read them. */
  readonly stale: boolean;
}
