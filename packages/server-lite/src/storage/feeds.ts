import type { Item, UntrustedItem } from '../domain/model.ts';

/** `failing`: asked in vain for long, and now once a day. */
export type FeedState = 'active' | 'paused' | 'failing';
export type FeedOnly = 'reviews' | 'postings';

export interface NewFeed {
  kind: string;
  /** In the one spelling of its kind. */
  address: string;
  subject: string;
  /** What comes is published by itself: the owner's word that they may show it stands in the ledger. */
  publish: boolean;
  only: FeedOnly | null;
  everyMinutes: number;
  /** Of what is new only that comes in which a watch of its subject finds, and it waits for a person. Never with `publish`. */
  listen?: boolean;
}

/** A place where words keep coming. */
export interface Feed extends NewFeed {
  id: number;
  listen: boolean;
  /** What the place calls itself. */
  title: string | null;
  state: FeedState;
  createdAt: string;
  createdBy: string;
  /** The last look, whether it succeeded or not. */
  lastSyncAt: string | null;
  nextSyncAt: string;
  /** In a row. */
  failures: number;
  /** Since when; null where the last look came to its end. */
  failingSince: string | null;
  /** Why the last look failed, or why it is paused; null where all is well. */
  lastError: string | null;
  /** Where it said for good that it has moved to. */
  movedTo: string | null;
  /** Since when most of what was there is missing; that is taken for true once it lasts. */
  doubtedAt: string | null;
  /** Items that came by it and are there, and what came, changed and went so far. */
  items: number;
  received: number;
  edited: number;
  gone: number;
}

export type FeedChange = Partial<Pick<NewFeed, 'publish' | 'only' | 'everyMinutes' | 'subject' | 'listen'>> & {
  state?: 'active' | 'paused';
};

/** What an address said of its last answer. */
export interface Validators {
  url: string;
  etag?: string | undefined;
  lastModified?: string | undefined;
}

/** The right of one process to look at a feed; it lasts while that process goes on. */
export interface FeedClaim {
  feed: Feed;
  by: string;
  validators: Validators | null;
  /** Where a look that was interrupted goes on; null: at the newest. */
  cursor: string | null;
  round: number;
  /** When it was last read as far as at first. */
  deepAt: string | null;
  /** Ids of the last answer in its order, where that says what is gone. */
  listing: string[];
  /** Digests of what could not be taken last time. */
  rejected: string[];
}

/** Part of an answer. */
export interface FeedLot {
  items: readonly UntrustedItem[];
  /** Where a look goes on that ends here. */
  next: string | null;
  /** Whether something that is new here comes in at all; what came in before is followed in any case. */
  isWanted(item: UntrustedItem): boolean;
  /** What was published before, and is not here, was passed over then; null at the first look. */
  since: string | null;
}

export interface FeedTaken {
  added: number;
  published: number;
  /** There already, by another feed or a file. */
  merged: number;
  edited: number;
  /** There again, after it was gone. */
  returned: number;
  /** Numbers of likes and the like that are other than before. */
  counted: number;
  unchanged: number;
  /** Erased here, and never taken in again. */
  keptOut: number;
  /** Not asked for. */
  passedOver: number;
  rejected: { where: string; reason: string; raw: string }[];
  /** Why what shall be published by itself waits for a person all the same. */
  waiting: string[];
  seen: string[];
  /** Its last item was there at an earlier look: what comes behind it was as well. */
  isKnown: boolean;
}

/** Something that came by a feed and was there at the last look. */
export interface FeedPresent {
  sourceId: string;
  datePublished: string | null;
  seenAt: string;
}

export interface FeedSettled {
  at: string;
  next: string;
  /** Null: it failed. */
  done: {
    validators: Validators | null;
    isDeep: boolean;
    title?: string;
    rejected: string[];
    listing: string[];
    movedTo: string | null;
  } | null;
  error: string | null;
  state: FeedState;
  failures: number;
  /** Undefined: as it was. */
  doubtedAt?: string | null;
}

/** Subscriptions, and what came by which. */
export interface Feeds {
  list(): Promise<Feed[]>;
  get(id: number): Promise<Feed | undefined>;
  /** @throws ConflictError where it is there already; StateError for a subject that takes nothing new; PolicyError where it is to listen and to publish. */
  add(feed: NewFeed, by: string): Promise<Feed>;
  /** @throws NotFoundError; PolicyError where it would listen and publish. */
  set(id: number, change: FeedChange): Promise<Feed>;
  /**
   * It is at another address from now on, of the same kind, and is looked at there next. What came by it stays its own; what the
   * old address said of its answers is forgotten, so that nothing is missed for not being listed at the new one yet.
   *
   * @throws NotFoundError; ConflictError where its subject has that address as another feed
   */
  move(id: number, address: string): Promise<Feed>;
  /** Its items stay. @throws NotFoundError */
  remove(id: number): Promise<void>;
  /** Ids of items that came by it and by nothing else, of every state but erased. */
  itemsOf(id: number): Promise<string[]>;
  /** Those that should be looked at by now, the longest due first. */
  due(): Promise<number[]>;
  /**
   * Undefined while another process is at it.
   *
   * @param isOver whether whoever has it is known to be no more
   */
  claim(id: number, by: string, isOver: (by: string) => boolean): Promise<FeedClaim | undefined>;
  /** What a claim says, without claiming it: to look and write nothing. */
  peek(id: number): Promise<FeedClaim | undefined>;
  /** Gives back without a word what was claimed. */
  release(claim: FeedClaim): Promise<void>;
  /**
   * One more request to a host, counted for all processes.
   *
   * @param claim null: it is looked at, and nothing is written
   * @returns null where it may be made, else when
   */
  spend(claim: FeedClaim | null, host: string, perHour: number): Promise<string | null>;
  /** Nobody asks a host before. */
  leaveAlone(host: string, until: string): Promise<void>;
  /**
   * Takes part of an answer in, in one transaction.
   *
   * @param isTried says what would come of it, and writes nothing
   * @throws ConflictError where another process is at it by now
   */
  take(claim: FeedClaim, lot: FeedLot, isTried?: boolean): Promise<FeedTaken>;
  /** What came by it and was there at the last look. */
  present(id: number): Promise<FeedPresent[]>;
  /** What this look did not see, that which nobody asked for the longest first. */
  toCheck(id: number, since: string, most: number): Promise<string[]>;
  /** Addresses of their own, of those that came by it and have one. */
  pagesOf(id: number, sourceIds: readonly string[]): Promise<Map<string, string>>;
  /** Those were asked for, and are there. */
  checked(claim: FeedClaim, sourceIds: readonly string[]): Promise<void>;
  /**
   * No longer there for everybody. What was shown is withdrawn.
   *
   * @param isCertain the place said so itself; else nothing is done to what another feed still sees
   * @returns ids of the items that were withdrawn, and of those whose words have to go
   */
  leave(
    claim: FeedClaim,
    sourceIds: readonly string[],
    isCertain: boolean,
    isTried?: boolean,
  ): Promise<{ withdrawn: string[]; erase: string[] }>;
  settle(claim: FeedClaim, settled: FeedSettled): Promise<void>;
  /** Items whose words have to go: gone where such words may not be kept then, or not seen again within their days. */
  overdue(most: number): Promise<Item[]>;
  /** Erases words because of their source's terms: where they are there again, they may come in again. */
  forget(ids: readonly string[], by: string): Promise<void>;
}
