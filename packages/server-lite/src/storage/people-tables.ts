/** The databank of people and what they were asked. Flags are 0 or 1. */
export interface PeopleTables {
  person: PersonTable;
  person_tag: { person: number; tag: string };
  purchase: PurchaseTable;
  person_item: { item_seq: number; person: number; by: string };
  asking: AskingTable;
  invitation: InvitationTable;
  invitation_secret: { hash: Uint8Array; invitation: number; way: string };
  message: MessageTable;
  suppression: { address: Uint8Array; reason: string; since: string };
  /** `what`: kind and state of messages, as `first/sent`; `answered` and `unsubscribed`. Follows by itself. */
  asking_tally: { asking: number; what: string; count: number };
  people_import: PeopleImportTable;
  people_import_row: PeopleImportRowTable;
  /** Said by somebody: the item is not by this person. */
  person_not_item: { person: number; item_seq: number };
}

export interface PeopleImportTable {
  seq: number;
  file_name: string;
  by: string;
  started_at: string;
  added: number;
  merged: number;
  known: number;
  undone_at: string | null;
}

export interface PeopleImportRowTable {
  person: number;
  import: number;
  /** As the file left them. */
  version: number;
  /** As they were, and JSON of `Brought`; null for who came by the file. */
  before: number | null;
  brought: string | null;
}

export interface PersonTable {
  seq: number;
  id: string;
  name: string;
  /** What lists are sorted by. */
  name_key: string;
  email: string | null;
  telephone: string | null;
  /** What tells people apart: `e:` and the address, `t:` and the digits; null for neither. */
  key: string | null;
  /** Hash of the address, as `suppression` has it. */
  address: Uint8Array | null;
  language: string | null;
  note: string | null;
  /** What a search looks through. */
  found_by: string;
  added_at: string;
  modified_at: string;
  asked_at: string | null;
  version: number;
}

export interface PurchaseTable {
  seq: number;
  person: number;
  order_date: string | null;
  subject: string | null;
  ordered_item: string | null;
  order_number: string | null;
}

export interface AskingTable {
  seq: number;
  id: string;
  collection: string;
  /** JSON: `PeopleFilter`. */
  people: string;
  way: string;
  subject_line: string;
  words: string;
  remind_after: number | null;
  cap_days: number;
  due_at: string;
  origin: string;
  state: string;
  by: string;
  created_at: string;
  /** Up to which person it was chosen. */
  chosen_to: number;
  found: number;
  asked: number;
  suppressed: number;
  no_address: number;
  asked_lately: number;
  undeliverable: number;
  wrote_lately: number;
}

export interface InvitationTable {
  seq: number;
  id: string;
  asking: number;
  person: number | null;
  created_at: string;
  answered_at: string | null;
  unsubscribed_at: string | null;
}

export interface MessageTable {
  seq: number;
  id: string;
  invitation: number;
  kind: string;
  state: string;
  due_at: string;
  attempts: number;
  claimed_at: string | null;
  sent_at: string | null;
  fault: string | null;
}
