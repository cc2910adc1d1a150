export interface FeedTables {
  feed: FeedTable;
  feed_item: FeedItemTable;
}

export interface FeedTable {
  seq: number;
  kind: string;
  address: string;
  subject: number;
  title: string | null;
  /** 1: what comes is published by itself, on the word that was given when it was added. */
  publish: number;
  /** `reviews`, `postings` or null for both. */
  only_type: string | null;
  every_minutes: number;
  /** `active`, `paused` or `failing`. */
  state: string;
  created_at: string;
  created_by: string;
  /** JSON: what the last answer said of itself (ETag, Last-Modified), by address. */
  validators: string | null;
  /** Where a look that was interrupted goes on. */
  next_page: string | null;
  /** Looks that came to their end. */
  round: number;
  /** When it was last read as far as at first. */
  deep_at: string | null;
  last_sync_at: string | null;
  next_sync_at: string;
  failures: number;
  /** Since when; null: the last look came to its end. */
  failing_since: string | null;
  last_error: string | null;
  /** Where it said for good that it has moved to. */
  moved_to: string | null;
  /** Since when most of what was there is missing, and this is not believed yet. */
  doubted_at: string | null;
  /** JSON: ids of the last answer in its order, where what falls off its end says nothing. */
  listing: string | null;
  /** JSON: digests of what could not be taken last time, so that it is kept once. */
  rejected: string | null;
  received: number;
  edited: number;
  gone: number;
  claimed_by: string | null;
  claimed_until: string | null;
  /** 1: only what a watch finds comes in. */
  listen: number;
}

export interface FeedItemTable {
  feed: number;
  source_id: string;
  item_seq: number;
  /** The look that it first came with. */
  round: number;
  seen_at: string;
  /** When it was last asked for by itself. */
  checked_at: string | null;
  digest: Uint8Array;
  /** Of which pictures it named; null where that was not looked at yet. */
  pictures: Uint8Array | null;
  /** Since when it is no longer there. */
  gone_at: string | null;
}
