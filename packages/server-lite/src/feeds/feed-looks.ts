import type { Config } from '../config.ts';
import { type SourceTerms, termsOfSources } from '../domain/terms-of-sources.ts';
import type { Log } from '../log.ts';
import type { Feed } from '../storage/feeds.ts';
import type { Storage } from '../storage/storage.ts';
import { isOver, newClaimant } from './claimant.ts';
import type { SyncDeps } from './look.ts';
import type { SyncOutcome } from './sync-outcome.ts';

type Told = 'status' | 'added' | 'published' | 'merged' | 'edited' | 'returned' | 'gone' | 'erased' | 'passedOver';

/** What came of a look, as far as a person is told. */
export interface FeedLookOutcome extends Pick<SyncOutcome, Told | 'keptOut' | 'doubted' | 'why' | 'next'> {
  /** The first of what could not be taken. */
  rejected: { where: string; reason: string }[];
  rejectedCount: number;
  terms: SourceTerms[];
}

/** A look that a person asked for. */
export interface FeedLook {
  feed: number;
  /** `elsewhere`: another process is at it just now. */
  state: 'waiting' | 'looking' | 'elsewhere' | 'done';
  /** Nothing is written: it says what would come. */
  isTried: boolean;
  pages: number;
  read: number;
  /** Null before it has come to its end. */
  outcome: FeedLookOutcome | null;
  /** It could not be read at its first look, so it was taken out again. */
  wasRemoved: boolean;
}

interface FeedLooksOptions {
  storage: Pick<Storage, 'feeds' | 'pictures'>;
  config: Pick<Config, 'data' | 'outboundAllow'>;
  log: Log;
  env?: Record<string, string | undefined>;
  /** Which kinds there are; those of smm where absent. */
  adapterOf?: SyncDeps['adapterOf'];
}

interface How {
  /** One that cannot be read is taken out again: it is most likely not what was meant. */
  isFirst?: boolean;
  isTried?: boolean;
  isSure?: boolean;
}

const AT_ONCE = 3;
const MOST_KEPT = 200;
const MOST_NAMED = 10;

/** Looks at feeds that a person asked for, beside those that are due. What came of them is kept in memory alone. */
export class FeedLooks {
  readonly #options: FeedLooksOptions;
  readonly #name = newClaimant();
  readonly #stopping = new AbortController();
  readonly #looks = new Map<number, { look: FeedLook; since: string }>();
  readonly #waiting: (() => Promise<void>)[] = [];
  readonly #running = new Set<Promise<void>>();

  constructor(options: FeedLooksOptions) {
    this.#options = options;
  }

  /** The last look at a feed, or the one that goes on; never that of one before, which had the same number. */
  of({ id, createdAt }: Pick<Feed, 'id' | 'createdAt'>): FeedLook | undefined {
    const kept = this.#looks.get(id);
    return kept?.since === createdAt ? kept.look : undefined;
  }

  /** The last look under a number, also of what was taken out again. */
  lastOf(feed: number): FeedLook | undefined {
    return this.#looks.get(feed)?.look;
  }

  /** Begins a look, unless one goes on. */
  begin(feed: Feed, how: How = {}): FeedLook {
    const known = this.of(feed);
    if (known && (known.state === 'waiting' || known.state === 'looking')) return known;
    const look: FeedLook = {
      feed: feed.id,
      state: 'waiting',
      isTried: how.isTried === true,
      pages: 0,
      read: 0,
      outcome: null,
      wasRemoved: false,
    };
    this.#looks.delete(feed.id);
    if (this.#looks.size >= MOST_KEPT) this.#looks.delete(this.#looks.keys().next().value!);
    this.#looks.set(feed.id, { look, since: feed.createdAt });
    this.#waiting.push(() => this.#run(look, how));
    this.#next();
    return look;
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Breaks off what is under way; the next look goes on there. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#waiting.length = 0;
    await this.idle();
  }

  #next(): void {
    while (this.#running.size < AT_ONCE) {
      const run = this.#waiting.shift();
      if (run === undefined) return;
      const running = run().finally(() => {
        this.#running.delete(running);
        this.#next();
      });
      this.#running.add(running);
    }
  }

  async #run(look: FeedLook, how: How): Promise<void> {
    const { storage, log } = this.#options;
    look.state = 'looking';
    try {
      const outcome = await this.#look(look, how);
      if (outcome === undefined) {
        look.state = 'elsewhere';
        return;
      }
      const isUnread = outcome.pages === 0 && (outcome.status === 'failed' || outcome.status === 'paused');
      if (how.isFirst && isUnread) {
        await storage.feeds.remove(look.feed);
        look.wasRemoved = true;
      }
      look.outcome = told(outcome);
    } catch (error) {
      // It was paused or removed while it was asked: whoever did so has the last word.
      if (!(error instanceof Error && (error.name === 'ConflictError' || error.name === 'NotFoundError')))
        log.error({ err: error, feed: look.feed }, 'a look at a feed failed');
      const why = 'The look broke off. What was taken in until then stays; look again.';
      look.outcome = { ...NOTHING, status: 'stopped', why };
    }
    look.state = 'done';
  }

  async #look(look: FeedLook, { isTried = false, isSure = false }: How): Promise<SyncOutcome | undefined> {
    const { storage, config, env = process.env } = this.#options;
    const { feeds } = storage;
    const claim = isTried ? await feeds.peek(look.feed) : await feeds.claim(look.feed, this.#name, isOver);
    if (!claim) return undefined;
    const { syncFeed } = await import('./sync-feed.ts');
    const adapterOf = this.#options.adapterOf ?? (await import('./adapter-of.ts')).adapterOf;
    const deps: SyncDeps = { storage, adapterOf, data: config.data, exceptions: config.outboundAllow, env };
    return syncFeed(claim, deps, {
      isTried,
      isSure,
      isAwaited: true,
      signal: this.#stopping.signal,
      onPage(pages, read) {
        look.pages = pages;
        look.read = read;
      },
    });
  }
}

const NOTHING: FeedLookOutcome = {
  status: 'done',
  added: 0,
  published: 0,
  merged: 0,
  edited: 0,
  returned: 0,
  gone: 0,
  erased: 0,
  passedOver: 0,
  keptOut: 0,
  doubted: 0,
  rejected: [],
  rejectedCount: 0,
  why: null,
  next: null,
  terms: [],
};

function told({ rejected, sources, ...outcome }: SyncOutcome): FeedLookOutcome {
  const { status, added, published, merged, edited, returned, gone } = outcome;
  const { erased, passedOver, keptOut, doubted, why, next } = outcome;
  return {
    ...{ status, added, published, merged, edited, returned, gone, erased, passedOver, keptOut, doubted, why, next },
    rejected: rejected.slice(0, MOST_NAMED).map(({ where, reason }) => ({ where, reason })),
    rejectedCount: rejected.length,
    terms: termsOfSources(sources),
  };
}
