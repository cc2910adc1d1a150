import type { UntrustedItem } from '../domain/model.ts';
import type { Exceptions } from '../outbound/allowed-address.ts';
import type { Feed, FeedClaim, FeedTaken } from '../storage/feeds.ts';
import type { Storage } from '../storage/storage.ts';
import type { FeedAdapter } from './adapter.ts';
import type { BoundGet } from './feed-get.ts';
import type { Missing } from './missing.ts';
import type { SyncOutcome } from './sync-outcome.ts';

export interface SyncDeps {
  storage: Pick<Storage, 'feeds' | 'pictures'>;
  /** Undefined for a kind that this smm does not know. */
  adapterOf(kind: string): FeedAdapter | undefined;
  /** The data folder. */
  data: string;
  exceptions: Exceptions;
  /** Where the business's own keys are. */
  env: Record<string, string | undefined>;
  clock?: () => Date;
  random?: () => number;
  /** Milliseconds for one request. */
  timeout?: number;
  /** Which of what is new comes in; all of it where absent. */
  matches?: (item: UntrustedItem, feed: Feed) => boolean;
}

export interface SyncOptions {
  /** Says what would come of it, and writes nothing. */
  isTried?: boolean;
  /** What is missing is gone, however much it is. */
  isSure?: boolean;
  /** Somebody waits for it: pictures that are here are asked for again whenever that was done last. */
  isAwaited?: boolean;
  signal?: AbortSignal;
  onPage?: (page: number, taken: number) => void;
}

/** A look at a feed that is under way. */
export interface Look extends SyncDeps {
  claim: FeedClaim;
  adapter: FeedAdapter;
  bound: BoundGet;
  options: SyncOptions;
  outcome: SyncOutcome;
  startedAt: Date;
  isDeep: boolean;
  rejected: FeedTaken['rejected'];
  missing: Missing;
  title?: string;
  /** Where the answer says that the feed has moved to for good. */
  movedTo?: string;
  doubtedAt?: string | null;
}

/** The business's own key to a place, where it has one. */
export function keyOf(adapter: FeedAdapter, env: SyncDeps['env']): string | undefined {
  const key = adapter.key && env[adapter.key.variable];
  return key === '' ? undefined : key;
}
