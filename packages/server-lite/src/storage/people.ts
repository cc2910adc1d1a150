import type { Item, State } from '../domain/model.ts';

/** What somebody bought. At least one of its parts is there. */
export interface Purchase {
  /** `YYYY-MM-DD`, or what is known of it. */
  orderDate: string | null;
  /** Slug of the subject that it was; null where it is none that is reviewed here. */
  subject: string | null;
  /** What it was, in the business's words. */
  orderedItem: string | null;
  orderNumber: string | null;
}

/** What the business says of somebody. */
export interface PersonDraft {
  name: string;
  email?: string | null;
  telephone?: string | null;
  /** BCP 47; what they are written to in. */
  language?: string | null;
  /** The lists that they are on. */
  tags?: string[];
  note?: string | null;
  purchases?: Purchase[];
}

export type PersonChange = Partial<PersonDraft>;

/** Why nobody at an address is asked. `unsubscribed` and `erased` stay for ever. */
export const SUPPRESSION_REASONS = ['unsubscribed', 'bounced', 'erased', 'by-hand'] as const;
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];

/** Somebody of the databank, as a list shows them. */
export interface Person {
  id: string;
  name: string;
  email: string | null;
  telephone: string | null;
  language: string | null;
  tags: string[];
  note: string | null;
  purchases: Purchase[];
  dateAdded: string;
  dateModified: string;
  /** Day and time of the last asking; null for none. */
  dateAsked: string | null;
  suppressed: SuppressionReason | null;
  /** Since when, ISO 8601; null where they may be asked. */
  suppressedSince: string | null;
  /** Differs once anything that the business says of them has changed. */
  version: number;
}

export type MessageState = 'waiting' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'dropped';

/** One time that somebody was asked. */
export interface Asked {
  invitation: string;
  asking: string;
  /** Slug of the collection whose form was offered. */
  collection: string;
  way: AskingWay;
  dateAsked: string;
  /** Of the first message; null where the business hands over the link itself. */
  message: MessageState | null;
  reminder: MessageState | null;
  dateAnswered: string | null;
  dateUnsubscribed: string | null;
}

/** How a review is known to be theirs: it came by their invitation, or with their address, or somebody said so. */
export const WRITTEN_BY = ['invitation', 'email', 'hand'] as const;
export type WrittenBy = (typeof WRITTEN_BY)[number];

/** A review of theirs, whether it was there before them or came later. */
export interface Written {
  id: string;
  by: WrittenBy;
  state: State;
  subject: string;
  dateReceived: string;
}

export interface PersonRecord extends Person {
  wrote: Written[];
  asked: Asked[];
}

/** What was found in a search through people. Never by what they wrote or how they rated: an asking uses it. */
export interface PeopleFilter {
  /** Parts of words that must all be in name, address, telephone or tags. */
  q?: string;
  tag?: string;
  language?: string;
  /** Slug: bought it. */
  subject?: string;
  /** `YYYY-MM-DD`: bought something on that day or later. */
  boughtSince?: string;
  /** One person alone. */
  person?: string;
  /** True: nothing can be delivered to their address. For lists of people; an asking reaches none of them. */
  undeliverable?: boolean;
}

export interface PeoplePage {
  people: Person[];
  next: string | null;
  /** How many there are for this filter. */
  total: number;
}

/** What people can be found by, with how many of them each. */
export interface PeopleChoices {
  total: number;
  tags: { name: string; count: number }[];
  languages: { name: string; count: number }[];
}

/** What became of a row. `erased`: the address was erased, and an import does not bring it back. */
export type TakenRow = 'added' | 'merged' | 'known' | 'erased';

/** Everything that is kept about somebody, for themselves. */
export interface PersonFile {
  person: PersonRecord | null;
  /** What is kept of an address: why nobody at it is asked, and since when. */
  suppression: { reason: SuppressionReason; since: string } | null;
  /** Whole reviews, known by an invitation or by the address that came with them. */
  items: Item[];
}

export interface PageWanted {
  limit?: number;
  /** The `next` of an earlier page: exact, whoever comes and goes meanwhile. */
  after?: string;
  /** How many to pass over, for a list that is scrolled. */
  offset?: number;
}

export interface People {
  /** By name. */
  list(filter: PeopleFilter, page?: PageWanted): Promise<PeoplePage>;
  get(id: string): Promise<PersonRecord | undefined>;
  /** What can be chosen from, with how many people each. */
  choices(): Promise<PeopleChoices>;
  /** @returns their id. @throws ConflictError when somebody else has the address; InvalidInputError */
  add(draft: PersonDraft): Promise<string>;
  /** @throws NotFoundError, ConflictError, InvalidInputError; OutdatedError when it is another version by now. */
  set(id: string, change: PersonChange, version?: number): Promise<void>;
  /**
   * Rows of a file, each told apart by address or telephone. Who is known keeps what is said of them; gaps are filled.
   *
   * @param run number of the import that they belong to, so that it can be taken back
   */
  take(rows: PersonDraft[], run?: number): Promise<TakenRow[]>;
  /** The same, and nothing is written. */
  look(rows: PersonDraft[]): Promise<TakenRow[]>;
  /** Gone, with every link that was sent. Their address stays suppressed, as a hash. What they wrote is erased as items. */
  erase(id: string): Promise<void>;
  /** @param who id of a person, or an e-mail address. Looks through every item: for one person, not for a list. */
  everythingAbout(who: string): Promise<PersonFile>;
  /** Somebody says that a review is theirs. @throws NotFoundError; ConflictError when it is known to be another's */
  link(id: string, item: string): Promise<void>;
  /**
   * Somebody takes that word back; or says that what came with their address, or is nobody's, is not theirs: then nothing links
   * it to them again but another word.
   *
   * @throws NotFoundError; StateError for what came by their invitation
   */
  unlink(id: string, item: string): Promise<void>;
  /** Those of the items that are nobody's, and of which nobody said that they are not this person's. */
  nobodys(id: string, items: readonly string[]): Promise<Set<string>>;
}

/** `email`: messages are written. `link`: the business hands over the links, as letters, cards or messages of its own. */
export const ASKING_WAYS = ['email', 'link'] as const;
export type AskingWay = (typeof ASKING_WAYS)[number];

export interface NewAsking {
  collection: string;
  people: PeopleFilter;
  way: AskingWay;
  /** The business's own words; empty parts take the default, in each person's language. */
  words: { subject: string; text: string };
  /** Days after which those who did not answer are reminded once; null for never. */
  remindAfter: number | null;
  /** Days in which nobody is asked twice. */
  capDays: number;
  /** ISO 8601; now or later. */
  when: string;
  /** Where the form is open to people: `https://reviews.example.com`. */
  origin: string;
  by: string;
}

/** Who is asked of those who were found, and why the others are not. Each counts once, under the first reason. */
export interface AskingReach {
  found: number;
  asked: number;
  leftOut: {
    suppressed: number;
    /** Nothing can be delivered to their address; they come back once it is another. */
    undeliverable: number;
    noAddress: number;
    askedLately: number;
    /** Wrote something within the days in which nobody is asked twice, whatever it was. */
    wroteLately: number;
  };
}

export type AskingState = 'waiting' | 'choosing' | 'sending' | 'done' | 'stopped';

export interface Asking extends Omit<NewAsking, 'by'> {
  id: string;
  /** They were also found by words, which are not kept once everybody is chosen. */
  isSearched: boolean;
  state: AskingState;
  by: string;
  dateCreated: string;
  reach: AskingReach;
  figures: {
    waiting: number;
    sent: number;
    failed: number;
    uncertain: number;
    dropped: number;
    reminded: number;
    answered: number;
    unsubscribed: number;
  };
}

export interface InvitationRow {
  invitation: string;
  /** Null once they were erased. */
  person: { id: string; name: string; email: string | null } | null;
  message: MessageState | null;
  /** What went wrong, without a word of theirs. */
  fault: string | null;
  reminder: MessageState | null;
  dateAnswered: string | null;
  dateUnsubscribed: string | null;
}

/** What an address with a secret opens. */
export interface OpenInvitation {
  id: string;
  collection: string;
  /** What a review is worth that comes with it; `none` when one came already. */
  verification: 'email' | 'order' | 'none';
  isAnswered: boolean;
  isUnsubscribed: boolean;
  /** Language they are written to in. */
  language: string | null;
}

/** A message whose turn it is. Claimed: nobody else sends it. */
export interface OutgoingMessage {
  number: number;
  /** Names it to the world, and its file in the outbox. */
  id: string;
  kind: 'first' | 'reminder';
  attempts: number;
  to: { name: string; address: string };
  language: string | null;
  collection: string;
  words: NewAsking['words'];
  origin: string;
  /** Opens form and unsubscribing; known to the message alone. */
  secret: string;
}

export type SendOutcome =
  | { outcome: 'sent' }
  /** Refused for good, or not sent for a reason of ours. */
  | {
      outcome: 'failed';
      fault: string;
      /** The address to which nothing can be delivered, where that is why. */
      undeliverable?: string;
    }
  /** Not now: tried again at `at`. */
  | { outcome: 'later'; fault: string; at: string };

export interface Askings {
  /** Who would be asked. */
  reach(asking: Pick<NewAsking, 'people' | 'way' | 'capDays'>): Promise<AskingReach>;
  /** @throws NotFoundError for a collection that is none; InvalidInputError */
  add(asking: NewAsking): Promise<string>;
  /** Newest first. */
  list(): Promise<Asking[]>;
  get(id: string): Promise<Asking | undefined>;
  invitations(id: string, after?: string): Promise<{ invitations: InvitationRow[]; next: string | null }>;
  /** What was not sent is not sent any more. */
  stop(id: string): Promise<void>;
  /** A new address for an invitation; addresses given before go on working. @throws NotFoundError, StateError */
  newLink(invitation: string): Promise<{ secret: string; collection: string; origin: string }>;
  /** @param secret SHA-256 of it. Undefined for one that opens nothing. */
  bySecret(secret: Uint8Array): Promise<OpenInvitation | undefined>;
  /** For ever, for every asking. True when the address was known. */
  unsubscribe(secret: Uint8Array): Promise<boolean>;
  /** Chooses the next people of askings whose time has come. @returns whether there is more to choose. */
  choose(): Promise<boolean>;
  /** The next message whose time has come, as being sent; those that need not go any more are dropped on the way. */
  claim(): Promise<OutgoingMessage | undefined>;
  settle(message: Pick<OutgoingMessage, 'number'>, outcome: SendOutcome): Promise<void>;
  /** Messages that were being sent when a process ended. @param before ISO 8601: claimed before it. */
  unsettled(before: string): Promise<Pick<OutgoingMessage, 'number' | 'id'>[]>;
  /** Those messages whose person was erased, or that are none of ours. @param ids of messages */
  gone(ids: string[]): Promise<string[]>;
  /** What nobody knows of: whether it went. Not sent again by itself. */
  settleUncertain(number: number): Promise<void>;
}

export interface Suppression {
  /** Hash of the address. */
  id: string;
  reason: SuppressionReason;
  since: string;
  /** Known while they are in the databank. */
  person: { id: string; name: string; email: string | null } | null;
}

export interface Suppressions {
  list(after?: string): Promise<{ suppressions: Suppression[]; next: string | null; total: number }>;
  add(email: string, reason: 'bounced' | 'by-hand'): Promise<void>;
  /** @throws StateError for one who unsubscribed or was erased: that stays. NotFoundError */
  remove(id: string): Promise<void>;
}
