import type { AggregateRating, ConsentScope, Policy, Selection } from '@smm/sdk/schema';
import type { PeopleImports } from './people-import.ts';
import type { Askings, People, Suppressions } from './people.ts';
import type { ImportLook, ImportRun, ImportSource, Imports } from './import-run.ts';
import type { Acts, Inbox, Views } from './inbox.ts';
import type { Search } from './search.ts';
import type { Figures } from './figures.ts';
import type { Everything } from './everything.ts';
import type { Feeds } from './feeds.ts';
import type { Duplicates } from './duplicates.ts';
import type { Merges } from './merges.ts';
import type { Pictures } from './pictures.ts';
import type { Settings } from './settings.ts';
import type { Watches } from './watches.ts';
import type { Snapshot } from './snapshot.ts';
import type { Accounts, Links, Sessions, SignInLog, Tokens } from './sign-in.ts';
import type { Collection, FormState, HideReason, Item, Rule, State, Subject, UntrustedItem } from '../domain/model.ts';

/**
 * What every engine does. `storage.contract.ts` is the suite that each one runs.
 * A change and its ledger entries, tallies and read-model rows are one transaction.
 */
export interface Storage {
  readonly read: ReadModel;
  readonly search: Search;
  readonly subjects: Subjects;
  /** Two subjects made one. */
  readonly merges: Merges;
  readonly collections: Collections;
  readonly items: Items;
  /** Items that are the same, from several sources. */
  readonly duplicates: Duplicates;
  /** Items of every state, found. */
  readonly inbox: Inbox;
  /** Acts on many at once, and taking acts back. */
  readonly acts: Acts;
  readonly views: Views;
  readonly tokens: Tokens;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly links: Links;
  readonly signInLog: SignInLog;
  readonly media: Media;
  /** Pictures that came along with items by their addresses. */
  readonly pictures: Pictures;
  readonly submissions: Submissions;
  readonly imports: Imports;
  /** Places where words keep coming. */
  readonly feeds: Feeds;
  /** What to look out for in what feeds bring. */
  readonly watches: Watches;
  readonly people: People;
  readonly peopleImports: PeopleImports;
  readonly askings: Askings;
  readonly suppressions: Suppressions;
  readonly settings: Settings;
  readonly figures: Figures;
  readonly everything: Everything;
  /** Opens a bulk import; see {@link ImportRun}. */
  beginImport(source: ImportSource): Promise<ImportRun>;
  /** Tells what an import would add and what is there already, and writes nothing; nobody waits for it. */
  lookAhead(source: Pick<ImportSource, 'subject' | 'digest' | 'expected'>): ImportLook;
  /** A number that differs after any committed change, by this process or another. Cheap: polled several times a second. */
  version(): number;
  /** A consistent copy while others read and write. */
  backup(path: string): Promise<void>;
  /** The store as it is now, for an export; what is changed meanwhile is not in it. */
  snapshot(): Promise<Snapshot>;
  /** Recounts everything that is kept twice (tallies, read model, ledger) and lists what does not agree. */
  audit(onProgress?: OnAudited): Promise<AuditReport>;
  close(): Promise<void>;
}

/** `all`: everything published about the subject. `selection`: what the collection's rules and pins let through. */
export type View = 'selection' | 'all';

export interface PageRows {
  /** The items' wire JSON in UTF-8, already written and joined: `[` + items + `]` is the page's array. */
  items: Uint8Array<ArrayBuffer>;
  /** File name stem of the next page (`p-…`), or null at the end. */
  next: string | null;
  /** False when the name asked for is out of date: the rows are current, but must not be kept for ever. */
  immutable: boolean;
}

export interface HeadRows extends PageRows {
  collection: { slug: string; name: string; dateModified: string; revision: string };
  form: FormState;
  subject: Subject;
  aggregateRating: AggregateRating | null;
  selection: Selection;
  /** Of what may be marked up alone: published reviews that came straight from their authors. Null when none has a rating. */
  firstPartyRating: AggregateRating | null;
}

export interface ItemRows {
  /** Wire JSON. */
  json: string;
  subject: Subject;
  /** Of the list that it stands in. */
  selection: Selection;
}

export interface ReadModel {
  head(slug: string, view: View): Promise<HeadRows | undefined>;
  /** What the head of a collection's selection carries as its revision; undefined where there is no such collection. */
  revision(slug: string): Promise<string | undefined>;
  /** @param name the stem from a `next`, current or stale. Undefined when it names nothing. */
  page(slug: string, view: View, name: string): Promise<PageRows | undefined>;
  /** A published item's wire JSON; `gone` when it was there and was withdrawn or erased. */
  item(id: string): Promise<{ json: string; subject: Subject } | 'gone' | undefined>;
  /**
   * A published item as a collection shows it, and what stands beside it there. One that the collection does not show,
   * but its subject's full list does, comes as it stands in that. Undefined for an item of another subject.
   */
  itemIn(slug: string, id: string): Promise<ItemRows | 'gone' | undefined>;
  policy(): Promise<Policy>;
}

export interface Subjects {
  /** Without those that became one with another. */
  list(): Promise<Subject[]>;
  /** The slug of one that was merged into another leads there. */
  get(slug: string): Promise<Subject | undefined>;
  /** @throws ConflictError when the slug is taken. */
  add(subject: Subject): Promise<void>;
  /** Whether it is a sample is said once, when it is added: an invented business never turns into a real one. */
  set(slug: string, change: Partial<Omit<Subject, 'slug' | 'sample' | 'archived'>>): Promise<void>;
  /** An archived one takes nothing new; what is there stays as it is, and is shown as before. */
  archive(slug: string, isArchived: boolean): Promise<void>;
  /**
   * Takes out everything that is marked as sample: items that were received with `SAMPLE_MARK` about a sample subject,
   * with their ledger entries, pins and pictures, and sample subjects with their collections. A subject that also holds
   * the owner's own items, erased ones included, stays with those, its collections, and the name given. The one thing
   * that shortens the ledger, because the sample's entries are nobody's; the engine refuses it for any other item.
   */
  removeSample(name: string): Promise<{ removed: number; kept: number }>;
}

export interface CollectionChange {
  name?: string;
  rules?: Rule[];
  form?: FormState;
  /** Ids of published items, front first. */
  pins?: string[];
}

/** A collection as it would be, not kept anywhere. */
export interface CollectionDraft {
  subject: string;
  rules: Rule[];
  /** Ids, front first. */
  pins: string[];
}

/** What a draft would show and say; `items` are wire JSON, newest first, as many as a page holds. */
export interface SelectionPreview {
  subject: Subject;
  aggregateRating: AggregateRating | null;
  selection: Selection;
  items: string[];
}

export interface Collections {
  preview(draft: CollectionDraft, signal?: AbortSignal): Promise<SelectionPreview>;
  list(): Promise<Collection[]>;
  get(slug: string): Promise<Collection | undefined>;
  /** `form`: open where nothing is said. */
  add(collection: { slug: string; name: string; subject: string; rules: Rule[]; form?: FormState }): Promise<void>;
  /**
   * All in one transaction; `pins` takes the place of those that are there.
   *
   * @param version what the change was made from. @throws OutdatedError when the collection is other than that by now.
   */
  set(slug: string, change: CollectionChange, version?: string): Promise<void>;
  pin(slug: string, id: string, position?: number): Promise<void>;
  unpin(slug: string, id: string): Promise<void>;
}

export interface ItemFilter {
  subject?: string;
  state?: State;
  limit?: number;
  /** The `next` of an earlier list. */
  after?: string;
}

/** Who asks for a change and what they attest; both go into the ledger. */
export interface Act {
  /** `cli`, `author`, `account:ID`, or the name of a token. Never a person's name. */
  by: string;
  /** The owner's word that they may show these words (publish) or stand behind them (feature). */
  attested?: boolean;
  /** Where the author's own permission is kept, for sources that ask for it. Kept with the words, never in the ledger. */
  permission?: string;
  /** What the change was made from: `ItemDetail.version`. @throws OutdatedError when the item is other than that by now. */
  version?: string;
  /** The word (`Acts.newWord`) that shall take it back. */
  undo?: string;
}

export type ItemEdit = Partial<
  Pick<
    Item,
    | 'subject'
    | 'tags'
    | 'language'
    | 'excerpt'
    | 'facets'
    | 'images'
    | 'videos'
    | 'interactionStatistic'
    | 'materialConnection'
    | 'verification'
  >
> & {
  /** The author's picture; null takes it away. */
  authorImage?: Item['author']['image'] | null;
};

export interface Items {
  get(id: string): Promise<Item | undefined>;
  list(filter: ItemFilter): Promise<{ items: Item[]; next: string | null; total: number }>;
  /** One item outside an import: from the form, a feed or the admin API. Merged when it is already there. */
  receive(item: UntrustedItem, subject: string): Promise<{ id: string; merged: boolean }>;
  /** @throws PolicyError where the source's rights forbid it; StateError from a state that does not lead there. */
  publish(ids: string[], act: Act): Promise<void>;
  hide(ids: string[], reason: HideReason, act: Act): Promise<void>;
  feature(id: string, featured: boolean, act: Act): Promise<void>;
  /** Metadata only: there is no way to change the words. */
  edit(id: string, change: ItemEdit, act: Act): Promise<void>;
  withdraw(id: string, act: Act): Promise<void>;
  /** Body, salt and every personal field are gone afterwards; the ledger is whole. */
  erase(id: string, act: Act): Promise<void>;
  reply(id: string, reply: { text: string; author: string } | null, act: Act): Promise<void>;
  /** The ledger's entries for one item, oldest first, as their canonical JSON. */
  history(id: string): Promise<string[]>;
}

export interface Media {
  put(media: { bytes: Uint8Array; width: number; height: number; type: 'image/webp' }): Promise<{ hash: string }>;
  /** Undefined also for what came along with items of which none is published now. */
  get(hash: string): Promise<{ bytes: Uint8Array; type: string } | undefined>;
}

/** A review as its author sent it in. The hashes are SHA-256; what they were made of is not kept. */
export interface NewSubmission {
  item: UntrustedItem;
  subject: string;
  consents: { scope: ConsentScope; text: string; language: string }[];
  /** Re-encoded; not served before the review is published. */
  photo?: { bytes: Uint8Array; width: number; height: number };
  number: string;
  /** Hash of the secret that opens the receipt. */
  secret: Uint8Array;
  /** Hash of what names the request: the same one comes in once. */
  key: Uint8Array;
  /** Hash of the form's token: one form, one review. */
  token: Uint8Array;
  /** Hash of what the request said. */
  request: Uint8Array;
  nonce: Uint8Array;
  /** SHA-256 of an invitation's secret. One that opens nothing, or was answered, changes nothing. */
  invitation?: Uint8Array;
}

export interface KeptSubmission {
  id: string;
  number: string;
  dateReceived: string;
  /** SHA-256 of the words as kept, hex. */
  digest: string;
  nonce: Uint8Array;
  request: Uint8Array;
}

/** `known`: this key was here before, with these words or others. `token-used`: another review came with this form. */
export type ReceivedSubmission = { outcome: 'added' | 'known'; kept: KeptSubmission } | { outcome: 'token-used' };

/** An author's yes to one scope, in the words that were asked. */
export interface GivenConsent {
  scope: ConsentScope;
  text: string;
  language: string;
  givenAt: string;
}

/** What the author's receipt opens. */
export interface SentReview {
  /** What has a receipt is part of no other item. */
  item: Item & { state: Exclude<State, 'merged'> };
  number: string;
  digest: string;
  consents: GivenConsent[];
}

export interface Submissions {
  /** Made once with the store; the same for every process that opens it. */
  signingKey(): Promise<string>;
  /** The review, its consents, its picture and its ledger entry in one transaction. Never merged with another item. */
  receive(submission: NewSubmission): Promise<ReceivedSubmission>;
  byKey(key: Uint8Array): Promise<KeptSubmission | undefined>;
  /** For the business: the receipt's number and what its author agreed to. Undefined for what no author sent in, or erased. */
  consents(id: string): Promise<{ number: string; consents: GivenConsent[] } | undefined>;
  /** Undefined for a secret that opens nothing, or whose review was erased. */
  bySecret(secret: Uint8Array): Promise<SentReview | undefined>;
  /**
   * What its author agrees to from now on; what is no longer agreed to is no longer shown. A yes that stays keeps its words
   * and its time. Undefined for a secret that opens nothing.
   *
   * @throws StateError without the scope `publish`, or when the review was withdrawn.
   */
  agree(secret: Uint8Array, consents: NewSubmission['consents']): Promise<SentReview | undefined>;
  /** By its author. @throws StateError when it was erased meanwhile. */
  withdraw(secret: Uint8Array): Promise<SentReview | undefined>;
  /** By its author, for good; the secret then opens nothing. False where it opened nothing before. */
  erase(secret: Uint8Array): Promise<boolean>;
}

/** What an audit looks at: the file itself, item after item, and then what hangs on no single item. */
export type AuditStep = 'file' | 'items' | 'rest';

/** @param done of `total`: items while it looks at these, else parts of the step */
export type OnAudited = (done: number, total: number, step: AuditStep) => void;

export interface AuditReport {
  ok: boolean;
  items: number;
  ledgerEntries: number;
  findings: { what: string; where: string }[];
}
