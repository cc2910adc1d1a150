import type { AggregateRating, ConsentScope } from '@smm/sdk/schema';
import type { Scope } from '../domain/roles.ts';
import type { HideReason, Item, State } from '../domain/model.ts';
import type { FeedOfItem } from './feeds-of-item.ts';
import type { Act } from './storage.ts';
import type { ItemMatch } from './watches.ts';

/** What items are looked for by. Never by rating: what is done to many at once is done to what was found. */
export interface InboxFilter {
  state?: State;
  /** Words that must all be in what a person sees of an item, the last one perhaps only begun. */
  q?: string;
  source?: string;
  tag?: string;
  lang?: string;
  subject?: string;
  /** Number of a watch that found it. */
  watch?: string;
  /** Number of a feed that it came by. */
  feed?: string;
  /** Who asks is not shown the authors' addresses: `q` is not looked for in them. */
  withoutAddresses?: boolean;
}

export interface InboxQuery extends InboxFilter {
  /** By when they were received. */
  sort?: 'newest' | 'oldest';
  limit?: number;
  /** The `next` of an earlier page. */
  cursor?: string;
  /** Instead of a cursor: how many to pass over. */
  at?: number;
}

export interface InboxPage {
  items: Item[];
  next: string | null;
  total: number;
  /** There are more than `total`, and how many was not counted. */
  isAtLeast: boolean;
  /** False while the index is behind, where it was asked. */
  isComplete: boolean;
}

export interface InboxChoice {
  value: string;
  name: string;
  count: number;
  isAtLeast: boolean;
}

export interface InboxCounts {
  states: { pending: number; published: number; hidden: number };
  sources: InboxChoice[];
  tags: InboxChoice[];
  languages: InboxChoice[];
  subjects: InboxChoice[];
  /** By their numbers: watches that found some, and feeds by which some came. */
  watches: InboxChoice[];
  feeds: InboxChoice[];
  isComplete: boolean;
}

/** Items of every state, found. */
export interface Inbox {
  page(query: InboxQuery): Promise<InboxPage>;
  counts(filter: InboxFilter): Promise<InboxCounts>;
  detail(id: string): Promise<ItemDetail | undefined>;
}

/** Published items about a subject, and what they are rated. */
export interface Standing {
  published: number;
  aggregateRating: AggregateRating | null;
}

export interface CollectionPlace {
  slug: string;
  name: string;
  isPinned: boolean;
}

/** An item with what a person decides by. */
export interface ItemDetail {
  item: Item;
  /** Differs once anything of it has changed. */
  version: string;
  /** Brought in by the business itself. */
  isImported: boolean;
  /** Null for what no author sent in. */
  consents: ConsentScope[] | null;
  /** The ledger's entry that led to its state; null while it waits. */
  decision: { type: string; at: string; by: string; hideReason: HideReason | null } | null;
  /** The collections that it is in, or would be in once published. */
  collections: CollectionPlace[];
  /** Slug of a collection by which its own page is addressed: one that it is in, else any of its subject's. Null where there is none. */
  home: string | null;
  /** Of its subject: as it is, and with the item published or, where it is, hidden. */
  standing: { before: Standing; after: Standing };
  /** What was looked out for and found in it. */
  matches: ItemMatch[];
  /** The feeds by which it came. */
  feeds: FeedOfItem[];
}

export type BulkAct =
  | { type: 'publish'; attested?: boolean; permission?: string }
  | { type: 'hide'; reason: HideReason }
  | { type: 'tag'; add: string[]; remove: string[] }
  | { type: 'feature'; featured: boolean; attested?: boolean };

export type ActTarget = { ids: string[] } | { filter: InboxFilter & { state: State }; cursor?: string };

/** What came of an act, or of as much of it as was done in one go. */
export interface ActStep {
  done: number;
  left: { id: string; why: string }[];
  /** Where the same act goes on; null at its end. */
  next: string | null;
  /** Whether there is something to take back. */
  undo: string | null;
}

/** Acts on many at once, and taking acts back. */
export interface Acts {
  /**
   * Each item on its own: what cannot be done is left as it is, and said. Of a filter, as much as fits into about a second.
   *
   * @throws as the act itself does, for a single id; InvalidInputError for a cursor that is none of ours.
   */
  act(what: BulkAct, on: ActTarget, act: Act): Promise<ActStep>;
  /** A word for `Act.undo`; what is done under it can be taken back with it. */
  newWord(): string;
  /** Whether something can be taken back with a word. */
  isKnown(word: string): Promise<boolean>;
  /**
   * Leads back what was done under a word, as far as it is still as the act left it; a new entry of the ledger says so.
   *
   * @param may whether whoever asks has a right: what leads to something being published needs `publish`
   * @throws NotFoundError for a word that is unknown, used or too old; StateError where everything was changed meanwhile;
   * PolicyError where a right is missing.
   */
  undo(word: string, act: Act, may: (scope: Scope) => boolean): Promise<ActStep>;
}

export interface ViewQuery extends InboxFilter {
  sort?: 'newest' | 'oldest';
}

export interface SavedView {
  id: string;
  name: string;
  query: ViewQuery;
  isShared: boolean;
}

/** Questions to the inbox that were kept. Those of an account are nobody else's; a null account has the shared ones alone. */
export interface Views {
  list(account: string | null): Promise<SavedView[]>;
  /** @throws InvalidInputError for one of nobody's own, or more of them than anybody needs. */
  add(view: Omit<SavedView, 'id'>, account: string | null): Promise<SavedView>;
  /** @throws NotFoundError, also for what is somebody else's. */
  set(id: string, change: Partial<Omit<SavedView, 'id'>>, account: string | null): Promise<SavedView>;
  remove(id: string, account: string | null): Promise<void>;
}
