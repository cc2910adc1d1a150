import type { Config } from '../config.ts';
import { isOver, newClaimant } from '../feeds/claimant.ts';
import { forgetOverdue } from '../feeds/forget-gone.ts';
import type { SyncDeps } from '../feeds/look.ts';
import type { SyncOutcome } from '../feeds/sync-outcome.ts';
import type { Log } from '../log.ts';
import type { Storage } from '../storage/storage.ts';
import { rounds } from './rounds.ts';

const LOOK_MS = 15_000;
const OVERDUE_MS = 60 * 60_000;
/** Looks at once: one that waits for a slow place keeps few others waiting. */
const AT_ONCE = 3;

interface KeepFeedsOptions {
  storage: Pick<Storage, 'feeds' | 'pictures'>;
  config: Pick<Config, 'data' | 'feedsOff' | 'outboundAllow'>;
  log: Log;
  env?: Record<string, string | undefined>;
  clock?: () => Date;
  /** Which kinds there are; those of smm where absent. */
  adapterOf?: SyncDeps['adapterOf'];
}

export interface FeedKeeper {
  /** Looks at once rather than at the next turn. */
  wake(): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** Breaks off what is under way; it goes on there the next time. */
  stop(): Promise<void>;
}

/**
 * Looks at the feeds that are due, each by one process at a time, and erases what its source's terms do not let stay.
 * Everything it goes by is in the store. The log names feeds by their numbers: an address may be somebody's name.
 */
export function keepFeeds({
  storage,
  config,
  log,
  env = process.env,
  clock = () => new Date(),
  adapterOf,
}: KeepFeedsOptions): FeedKeeper {
  const { feeds } = storage;
  const stopping = new AbortController();
  const name = newClaimant();
  let swept = 0;

  async function work(): Promise<void> {
    await sweep();
    if (config.feedsOff) return;
    const due = await feeds.due();
    if (due.length === 0) return;
    // Read when there is something to read: most endpoints have no feeds.
    const { syncFeed } = await import('../feeds/sync-feed.ts');
    const deps: SyncDeps = {
      storage,
      adapterOf: adapterOf ?? (await import('../feeds/adapter-of.ts')).adapterOf,
      data: config.data,
      exceptions: config.outboundAllow,
      env,
      clock,
    };
    const left = [...due];
    const worker = async () => {
      for (let id = left.shift(); id !== undefined && !stopping.signal.aborted; id = left.shift()) {
        const claim = await feeds.claim(id, name, isOver).catch(orRemoved);
        if (claim) tell(await syncFeed(claim, deps, { signal: stopping.signal }));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  function tell({ feed, status, added, edited, returned, gone, erased, doubted, rejected }: SyncOutcome): void {
    const what = { feed: feed.id, kind: feed.kind, status };
    if (status === 'failed' || status === 'paused')
      log.warn({ ...what, failures: feed.failures + 1 }, 'a feed could not be read; smm feed show tells why');
    else if (doubted > 0) log.warn({ ...what, doubted }, 'much of a feed is missing; it is looked at again');
    else if (added + edited + returned + gone + erased + rejected.length > 0)
      log.info({ ...what, added, edited, returned, gone, erased, rejected: rejected.length }, 'a feed was read');
  }

  async function sweep(): Promise<void> {
    const now = clock().getTime();
    if (now - swept < OVERDUE_MS) return;
    swept = now;
    const erased = await forgetOverdue({ feeds, data: config.data }, () => stopping.signal.aborted);
    if (erased > 0) log.info({ erased }, 'words were erased that their source’s terms do not let stay');
  }

  const looks = rounds({
    everyMs: LOOK_MS,
    work,
    failed: (error) => log.error({ err: error }, 'feeds could not be read; it is tried again'),
  });
  looks.wake();
  return {
    wake: looks.wake,
    idle: looks.idle,
    stop() {
      stopping.abort();
      return looks.stop();
    },
  };
}

/** It was removed since it was found due. */
function orRemoved(error: unknown): undefined {
  if (error instanceof Error && error.name === 'NotFoundError') return undefined;
  throw error;
}
