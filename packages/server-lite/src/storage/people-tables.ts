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
