import { atom, onMount, type ReadableAtom } from 'nanostores';
import { absoluteUrl } from '../client/absolute-url.ts';
import type { PageReader, Read } from '../client/page.ts';
import type { ItemQuery, QueryPage } from '../schema/query.ts';
import type { QueryState } from './query-state.ts';
import { ANYTHING, queryUrl } from './query-url.ts';
import { readQuery } from './read-query.ts';

export interface QuerySource {
  /** `links.query` of a head page: where it is null, there is nothing to make a store for. */
  readonly link: string | URL;
  /** What reads pages. `readPage`. */
  readonly read?: PageReader | undefined;
  /** What is asked for at first. Everything, newest first. */
  readonly query?: Partial<ItemQuery> | undefined;
  /** Milliseconds without another letter after which words are asked for. 250. */
  readonly pause?: number | undefined;
}

export interface QueryStore {
  readonly $query: ReadableAtom<QueryState>;
  /**
   * Changes what is asked for, and asks: at once, or after a pause in typing where only words changed. What was under
   * way is given up. Failures are told in the state, never thrown.
   */
  set(change: Partial<ItemQuery>): void;
  /** Asks for what is set unless it was asked already: what can be chosen is then known before anything is. */
  load(): void;
  /** Adds the next page of the answer. */
  loadMore(): Promise<void>;
  /** Repeats what failed. */
  retry(): void;
}

type Kind = 'query' | 'more';

/** Filters, sorting and search of one collection as a store. When nobody listens any more, what is under way ends. */
export const createQueryStore = ({ link, read, query, pause = 250 }: QuerySource): QueryStore => {
  const url = absoluteUrl(link);
  const $query = atom<QueryState>({
    query: { ...ANYTHING, ...query },
    status: 'idle',
    answer: undefined,
    items: [],
    rejected: [],
    found: undefined,
    facets: undefined,
    hasMore: false,
    busy: undefined,
    failed: undefined,
    error: undefined,
  });
  let pages: readonly Read<QueryPage>[] = [];
  let abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();

  /** A listener's own fault is thrown where a page's uncaught errors go, and stops nothing here. */
  const change = (part: Partial<QueryState>): void => {
    try {
      $query.set({ ...$query.value, ...part });
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  };

  const shown = (): Partial<QueryState> => {
    const seen = new Set<string>();
    const [answer] = pages;
    return {
      status: 'ready',
      answer,
      items: pages.flatMap(({ items }) => items).filter(({ identifier }) => seen.size < seen.add(identifier).size),
      rejected: pages.flatMap(({ rejected }) => rejected),
      found: answer?.found,
      facets: answer?.facets,
      hasMore: !!pages.at(-1)?.links.next,
    };
  };

  const giveUp = (): void => {
    clearTimeout(timer);
    abort.abort();
    abort = new AbortController();
  };

  /** Reads one address; an answer that nobody waits for any more changes nothing. */
  const ask = async (kind: Kind, address: string): Promise<void> => {
    const { signal } = abort;
    change({
      busy: kind,
      failed: undefined,
      error: undefined,
      status: pages.length > 0 ? 'ready' : 'loading',
    });
    try {
      const page = await readQuery(address, { signal }, read);
      if (signal.aborted) return;
      pages = kind === 'more' ? [...pages, page] : [page];
      change({ ...shown(), busy: undefined });
    } catch (error) {
      if (!signal.aborted) change({ status: 'error', failed: kind, error: error as Error, busy: undefined });
    }
  };

  const askNow = (): void => {
    running = ask('query', queryUrl(url, $query.value.query));
  };

  const store: QueryStore = {
    $query,
    set: (part) => {
      const before = $query.value.query;
      const after = { ...before, ...part };
      if (JSON.stringify(after) === JSON.stringify(before)) return;
      giveUp();
      change({ query: after, busy: 'query' });
      const isTyping = JSON.stringify({ ...after, q: before.q }) === JSON.stringify(before);
      if (isTyping && after.q) timer = setTimeout(askNow, pause);
      else askNow();
    },
    load: () => {
      if ($query.value.status === 'idle' && !$query.value.busy) askNow();
    },
    loadMore: () => {
      const { busy, hasMore, failed } = $query.value;
      const next = pages.at(-1)?.links.next;
      if (!busy && hasMore && next && failed !== 'query') running = ask('more', next);
      return running;
    },
    retry: () => {
      const { failed, busy } = $query.value;
      const next = pages.at(-1)?.links.next;
      if (!failed || busy) return;
      if (failed === 'more' && next) running = ask('more', next);
      else askNow();
    },
  };

  onMount($query, () => () => {
    giveUp();
    if ($query.value.busy) change({ busy: undefined, ...(pages.length === 0 && { status: 'idle' }) });
  });
  return store;
};
