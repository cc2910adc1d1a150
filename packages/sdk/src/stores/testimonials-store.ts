import { atom, onMount, type ReadableAtom } from 'nanostores';
import { absoluteUrl } from '../client/absolute-url.ts';
import { asHeadPage } from '../client/as-head-page.ts';
import { checkPage } from '../client/check-page.ts';
import type { CacheMode, Page, PageReader, Read } from '../client/page.ts';
import { readPage } from '../client/read-page.ts';
import type { SmmHttpError } from '../errors/smm-http-error.ts';
import type { HeadPage } from '../schema/page.ts';
import type { TestimonialsState } from './testimonials-state.ts';

export interface TestimonialsSource {
  /** Address of a head page. */
  readonly src: string | URL;
  /** What reads pages. `readPage`. */
  readonly read?: PageReader | undefined;
  /** The head page as JSON, where the document has it already: the first reading is then saved. */
  readonly seed?: unknown;
}

export interface TestimonialsStore {
  /** Absolute. */
  readonly src: string;
  /** Reads the head page when somebody begins to listen; stops reading when nobody does. */
  readonly $testimonials: ReadableAtom<TestimonialsState>;
  /** Adds the next further page. Failures are told in the state, never thrown. */
  loadMore(): Promise<void>;
  /** Reads everything that is shown anew, and replaces it at once when all of it is there. */
  refresh(): Promise<void>;
  /** Repeats what failed. */
  retry(): Promise<void>;
  /**
   * Takes over a head page that is already here as JSON, unless one was read.
   *
   * @throws {SmmFormatError} when it is not a head page.
   */
  seed(page: unknown): void;
}

type Kind = 'head' | 'more';

type Job = (signal: AbortSignal) => Promise<readonly Page[]>;

const EMPTY: TestimonialsState = {
  status: 'loading',
  head: undefined,
  items: [],
  rejected: [],
  hasMore: false,
  busy: undefined,
  failed: undefined,
  error: undefined,
  stale: false,
};

/** Where the chain goes on; null at its end, also where it would lead back into itself. */
const nextOf = (pages: readonly Page[]): string | null => {
  const next = pages.at(-1)?.links.next ?? null;
  return pages.some((page) => page.links.self === next) ? null : next;
};

const isGone = (error: unknown): boolean => [404, 410].includes((error as Partial<SmmHttpError>).status ?? 0);

/** What a chain of pages shows. An item that moved from one page to another between two readings counts once. */
const shown = (pages: readonly Page[]): TestimonialsState => {
  const seen = new Set<string>();
  return {
    ...EMPTY,
    status: 'ready',
    head: pages[0] as Read<HeadPage> | undefined,
    items: pages.flatMap(({ items }) => items).filter(({ identifier }) => seen.size < seen.add(identifier).size),
    rejected: pages.flatMap(({ rejected }) => rejected),
    hasMore: nextOf(pages) !== null,
  };
};

/**
 * A collection as a store: what is there, what is under way, and what went wrong. Reading begins with the first
 * listener, so the store can be made anywhere.
 */
export const createTestimonialsStore = ({ src, read = readPage, seed }: TestimonialsSource): TestimonialsStore => {
  const url = absoluteUrl(src);
  const $testimonials = atom(EMPTY);
  const running = new Map<Kind, Promise<void>>();
  let pages: readonly Page[] = [];
  let isSeeded = false;
  let abort = new AbortController();
  let last: Promise<unknown> = Promise.resolve();

  /** A listener's own fault is thrown where a page's uncaught errors go, and stops nothing here. */
  const change = (part: Partial<TestimonialsState>): void => {
    try {
      $testimonials.set({ ...$testimonials.value, ...part });
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  };

  /** A fresh head and as many further pages as before; those that it still links to are what they were. */
  const readChain = async (signal: AbortSignal, length: number, cache: CacheMode): Promise<readonly Page[]> => {
    const known = new Map(pages.slice(1).map((page) => [page.links.self, page]));
    const chain: Page[] = [asHeadPage(await read(url, { signal, cache }), url)];
    for (let next = nextOf(chain); next && chain.length < length; next = nextOf(chain)) {
      chain.push(known.get(next) ?? (await read(next, { signal })));
    }
    return chain;
  };

  const readMore: Job = async (signal) => {
    const next = nextOf(pages);
    if (!next) return pages.length ? pages : readChain(signal, 1, 'default');
    try {
      return [...pages, await read(next, { signal })];
    } catch (error) {
      // The list was written anew meanwhile, and its further pages have other names.
      if (isGone(error)) return readChain(signal, pages.length + 1, 'no-cache');
      throw error;
    }
  };

  /** One job at a time, in the order they were asked for; what already waits or runs is not asked for twice. */
  const run = (kind: Kind, job: Job): Promise<void> => {
    const found = running.get(kind);
    if (found) return found;
    if (abort.signal.aborted) abort = new AbortController();
    const { signal } = abort;
    const promise = last.then(async () => {
      if (signal.aborted) return;
      change(pages.length ? { busy: kind } : { ...EMPTY, busy: kind });
      let outcome: Partial<TestimonialsState> = {};
      try {
        pages = await job(signal);
        outcome = shown(pages);
      } catch (error) {
        const stale = kind === 'head' && pages.length > 0;
        if (!signal.aborted) outcome = { status: 'error', failed: kind, error: error as Error, stale };
      }
      if (running.get(kind) === promise) running.delete(kind);
      change({ ...outcome, busy: undefined });
    });
    running.set(kind, promise);
    last = promise;
    return promise;
  };

  const load = (cache: CacheMode): Promise<void> => run('head', (signal) => readChain(signal, pages.length, cache));

  const store: TestimonialsStore = {
    src: url,
    $testimonials,
    loadMore: () => run('more', readMore),
    refresh: () => load('no-cache'),
    retry: () => ($testimonials.value.failed === 'more' ? store.loadMore() : store.refresh()),
    seed: (page) => {
      if (pages.length) return;
      pages = [asHeadPage(checkPage(page, url), url)];
      isSeeded = true;
      change(shown(pages));
    },
  };

  if (seed !== undefined) store.seed(seed);
  onMount($testimonials, () => {
    if (!isSeeded) void load('default');
    isSeeded = false;
    return () => {
      running.clear();
      abort.abort();
    };
  });
  return store;
};
