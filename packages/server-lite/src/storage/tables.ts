import type { DuplicateTables } from './duplicate-tables.ts';
import type { FeedTables } from './feed-tables.ts';
import type { HostTables } from './host-tables.ts';
import type { PeopleTables } from './people-tables.ts';
import type { PictureTables } from './picture-tables.ts';
import type { WatchTables } from './watch-tables.ts';

/** The tables as queries see them. Flags are 0 or 1; `seq` columns are row numbers of ours and never leave the store. */
export interface Tables extends PeopleTables, DuplicateTables, FeedTables, HostTables, PictureTables, WatchTables {
  meta: { key: string; value: string };
  subject: SubjectTable;
  subject_merge: SubjectMergeTable;
  merged_row: MergedRowTable;
  collection: CollectionTable;
  pin: { collection: number; item_seq: number; position: number };
  source: SourceTable;
  import: ImportTable;
  item: ItemTable;
  content: { item_seq: number; salt: Uint8Array; data: string };
  duplicate_key: { key: Uint8Array; item_seq: number };
  ledger: { seq: number; item_seq: number; previous: number | null; bytes: string };
  list: ListTable;
  list_item: { list: number; sort_key: string; item_seq: number; json: string };
  tally: TallyTable;
  token: TokenTable;
  account: AccountTable;
  passkey: PasskeyTable;
  session: SessionTable;
  sign_in_link: SignInLinkTable;
  used_challenge: { hash: Uint8Array; expires_at: string };
  sign_in_log: SignInLogTable;
  submission: SubmissionTable;
  consent: { item_seq: number; scope: string; text: string; language: string; given_at: string };
  submission_photo: SubmissionPhotoTable;
  search_state: { entry: number; version: number };
  search_term: { subject: number; term: string; count: number; label: string | null };
  setting: SettingTable;
  inbox_state: { entry: number; version: number };
  inbox_term: { subject: number; term: string; count: number; label: string | null };
  item_address: { item_seq: number; address: string };
  address_state: { entry: number; version: number };
  undo: { seq: number; hash: Uint8Array; by: string; expires_at: string };
  /** `before`, JSON: the fields that the act changed, as they were. */
  undo_step: { undo: number; item_seq: number; entry: number; previous: number; before: string };
  saved_view: SavedViewTable;
  media: { hash: string; type: string; width: number; height: number; bytes: Uint8Array };
}

export interface SettingTable {
  key: string;
  /** JSON; null: its default. */
  value: string | null;
  version: number;
  modified: string;
  by: string;
}

export interface SavedViewTable {
  id: string;
  /** Null: everybody's. */
  account: string | null;
  name: string;
  /** JSON: what is asked for. */
  query: string;
  created_at: string;
}

export interface TokenTable {
  name: string;
  hash: Uint8Array;
  created_at: string;
  last_used_at: string | null;
  /** Separated by spaces; null: everything. */
  scopes: string | null;
  created_by: string | null;
}

export interface AccountTable {
  id: string;
  name: string;
  name_key: string;
  email: string | null;
  email_key: string | null;
  role: string;
  password: string | null;
  failures: number;
  failed_at: string | null;
  created_at: string;
  disabled_at: string | null;
  signed_in_at: string | null;
}

export interface PasskeyTable {
  id: string;
  account: string;
  public_key: Uint8Array;
  counter: number;
  /** JSON: `string[]`. */
  transports: string;
  rp_id: string;
  label: string;
  backed_up: number;
  created_at: string;
  last_used_at: string | null;
}

export interface SessionTable {
  hash: Uint8Array;
  id: string;
  account: string;
  way: string;
  user_agent: string;
  created_at: string;
  last_seen_at: string;
  expires_at: string;
}

export interface SignInLinkTable {
  hash: Uint8Array;
  id: string;
  purpose: string;
  account: string | null;
  role: string | null;
  name: string | null;
  created_by: string;
  created_at: string;
  expires_at: string;
  used_at: string | null;
}

export interface SignInLogTable {
  seq: number;
  at: string;
  event: string;
  account: string | null;
  by: string;
  detail: string | null;
}

export interface SubjectTable {
  seq: number;
  slug: string;
  type: string;
  name: string;
  url: string | null;
  sample: number;
  /** Its full list. */
  list: number;
  /** Rises with every change of anything about this subject. */
  revision: number;
  modified: string;
  /** Since when nothing new is taken about it; null while it is. */
  archived_at: string | null;
}

export interface SubjectMergeTable {
  from_subject: number;
  into_subject: number;
  by: string;
  /** `merging`, `merged` or `returning`. */
  state: string;
  total: number;
  done: number;
  /** The item up to which all were looked at. */
  reached: number;
  started_at: string;
  finished_at: string | null;
  returned_by: string | null;
}

export interface MergedRowTable {
  from_subject: number;
  /** `item`, `purchase`, `collection`, `import`, `view` or `asking`. */
  kind: string;
  /** Its number or id. */
  name: string;
  /** Of an item: the key that it had and could not keep, hex. */
  before: string | null;
}

export interface CollectionTable {
  seq: number;
  slug: string;
  name: string;
  subject: number;
  /** JSON: `Rule[]`. */
  rules: string;
  /** Null: shares the list of its subject. */
  list: number | null;
  /** `open` or `closed`. */
  form: string;
}

export interface SourceTable {
  key: string;
  name: string;
  may_store: number;
  retention_days: number | null;
  attribution: string | null;
  may_mark_up: number;
  needs_permission: number;
  may_excerpt: number;
  may_show_counts: number;
  erase_when_gone: number;
}

export interface ImportTable {
  seq: number;
  subject: number;
  file_name: string;
  digest: string;
  by: string;
  publish: number;
  started_at: string;
  finished_at: string | null;
  added: number;
  merged: number;
  published: number;
  undone_at: string | null;
  undone: number;
}

export interface ItemTable {
  seq: number;
  id: string;
  subject: number;
  type: string;
  state: string;
  hide_reason: string | null;
  source: string;
  imported: number;
  star: number;
  rating: number;
  words: number;
  verification: string;
  featured: number;
  date_published: string | null;
  date_received: string;
  ref: string;
  last_entry: number;
  import: number | null;
  /** Its `duplicate_key`; null where nothing can be its duplicate. */
  key: Uint8Array | null;
  /** 1: made up for the sample. Never changes; only such items can be removed with their ledger entries. */
  sample: number;
  /** When its words were last seen at their source; null: when they were received. */
  fetched_at: string | null;
}

export interface SubmissionPhotoTable {
  item_seq: number;
  /** SHA-256 of the bytes: its name in `media` while it is shown. */
  name: string;
  width: number;
  height: number;
  /** 1: `media` had it before its review was shown, and keeps it. */
  shared: number;
  bytes: Uint8Array;
}

export interface SubmissionTable {
  item_seq: number;
  number: string;
  /** SHA-256 of the secret, the key and the token; what they are is not kept. */
  secret: Uint8Array;
  key: Uint8Array;
  token: Uint8Array;
  /** SHA-256 of what the request said. */
  request: Uint8Array;
  nonce: Uint8Array;
  digest: string;
}

export interface ListTable {
  seq: number;
  subject: number;
  epoch: string;
  floor: string;
  count: number;
  postings: number;
  pinned: number;
}

export interface TallyTable {
  subject: number;
  state: string;
  reason: string;
  star: number;
  type: string;
  source: string;
  verification: string;
  imported: number;
  count: number;
  words: number;
  rating: number;
}
