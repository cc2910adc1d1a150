import type { Feed } from '../storage/feeds.ts';

/** What came of a look at a feed. */
export interface SyncOutcome {
  feed: Feed;
  /** `later`: its host was asked as often as it may be. `stopped`: on the way; the next look goes on there. */
  status: 'done' | 'unchanged' | 'later' | 'failed' | 'paused' | 'stopped';
  read: number;
  pages: number;
  added: number;
  published: number;
  merged: number;
  edited: number;
  returned: number;
  counted: number;
  keptOut: number;
  passedOver: number;
  /** Withdrawn, because they are gone where they came from. */
  gone: number;
  /** Their words erased, because their source's terms ask for it. */
  erased: number;
  /** Missing and not believed yet. */
  doubted: number;
  rejected: { where: string; reason: string }[];
  rejectedFile: string | null;
  waiting: string[];
  /** Keys of the sources that what was read comes from. */
  sources: string[];
  /** Why it failed, or waits. */
  why: string | null;
  next: string | null;
}

/** Nothing so far. */
export function newOutcome(feed: Feed): SyncOutcome {
  return {
    feed,
    status: 'done',
    read: 0,
    pages: 0,
    added: 0,
    published: 0,
    merged: 0,
    edited: 0,
    returned: 0,
    counted: 0,
    keptOut: 0,
    passedOver: 0,
    gone: 0,
    erased: 0,
    doubted: 0,
    rejected: [],
    rejectedFile: null,
    waiting: [],
    sources: [],
    why: null,
    next: null,
  };
}
