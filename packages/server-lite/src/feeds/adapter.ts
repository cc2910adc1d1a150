import type { UntrustedItem } from '../domain/model.ts';
import type { Refusal, RefusalMeaning } from '../outbound/refusal.ts';

/**
 * A kind of place where words keep coming, and how it is asked: one file per kind in `adapters/`, in the order of
 * `adapters.ts`. It makes requests and reads answers; what is new, edited or gone, when to ask again, and what may be
 * kept at all is for the sync to say.
 */
export interface FeedAdapter {
  /** Kept with each subscription: never another one. */
  readonly kind: string;
  /** For people. */
  readonly name: string;
  /** The business's own key, where nothing is answered without: the variable that holds it, and how to get one. */
  readonly key?: { variable: string; how: string };
  /** Minutes between two syncs at least, as the terms or manners of the place have it. */
  readonly everyMinutes: number;
  /** Requests to one host within an hour at most. */
  readonly perHour: number;
  /** What people may give it, for `--help` and the documentation. */
  readonly examples: readonly string[];
  /** What `tell` means, for people: “an account”, “a hashtag”. */
  readonly takes: readonly string[];
  /** What does not come along, in whole sentences, for the documentation. */
  readonly limits?: readonly string[];
  /** An address, handle or hashtag in the one spelling that is kept; undefined for what is not of this kind. Asks nobody. */
  tell(address: string): string | undefined;
  /**
   * One page of what is there, newest first where the place can.
   *
   * @returns null where nothing has changed since the last time. @throws OutboundError, SourceError
   */
  ask(request: FeedRequest): Promise<FeedAnswer | null>;
  /**
   * Which of these ids (`UntrustedItem.sourceId`) are there no longer for everybody: deleted, hidden or made private.
   * Absent where the place cannot be asked; then only `extent` tells.
   */
  gone?(ids: readonly string[], request: Omit<FeedRequest, 'cursor'>): Promise<string[]>;
}

export interface FeedRequest {
  /** As `tell` gave it. */
  address: string;
  /** The `next` of the answer before; null for the newest. */
  cursor: string | null;
  /** Of the business, where the adapter names a `key`. */
  key?: string;
  /** The only way out. Counts against the budget of the host. */
  get: FeedGet;
}

/** @returns null where nothing has changed since this address was asked last (only for the address itself, not for further pages) */
export type FeedGet = (url: string, options?: FeedGetOptions) => Promise<FeedBody | null>;

export interface FeedGetOptions {
  /** Media types that are wanted; the adapter's usual ones where absent. */
  accept?: readonly string[];
  /** Sent to the first host alone. */
  headers?: Readonly<Record<string, string>>;
  /** Sent by POST instead, to exchange one token for another: as in `FetchOptions`. */
  form?: Readonly<Record<string, string>>;
  /** What a refusal means at this place, and until when to leave it alone: as in `FetchOptions`. */
  explain?: (refusal: Refusal) => RefusalMeaning | undefined;
  /** Bytes at most; 20 MB where absent. */
  most?: number;
  /** What is kept of the last answer (ETag, Last-Modified) goes along, and this answer's is kept. For the first page. */
  conditional?: boolean;
}

export interface FeedBody {
  /** Where it was in the end. */
  url: string;
  /** Media type without parameters; empty where none is said. */
  type: string;
  charset: string | undefined;
  bytes: Uint8Array;
  /** Of the answer, small letters: `link` pages through some places. */
  headers: Readonly<Record<string, string>>;
}

export interface FeedAnswer {
  items: UntrustedItem[];
  /** What could not be taken, and why. */
  rejected: { where: string; reason: string }[];
  next: string | null;
  /**
   * What this page says of what is not on it. `whole`: it holds all there is. `window`: newest first without a hole, so
   * what is newer than its oldest and absent is gone. `list`: the place's newest, in an order of its own, from whose end
   * entries fall off: what stood before one that is still there, and is absent, is gone. `part`: nothing.
   */
  extent: 'whole' | 'window' | 'list' | 'part';
  /** Ids that the answer itself tells to be deleted or hidden. */
  gone: string[];
  /** What the place calls itself (a channel's title), for people. */
  title?: string;
  /** Where it says itself that it has moved to for good. */
  movedTo?: string;
}
