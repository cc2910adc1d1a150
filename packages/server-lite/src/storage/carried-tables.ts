import type { Tables } from './tables.ts';

/**
 * What an export takes along, table by table, so that another folder gets the same store. A table that is added has its line
 * here, in {@link MADE_ANEW} or in {@link STAYS}, and its columns in `exports/schema/`: a test holds both.
 */
export interface CarriedTable {
  name: keyof Tables | 'feed_host' | 'picture_host';
  /** Columns that stay behind: they are made anew, or are files of their own. */
  without?: readonly string[];
  /** Columns of JSON: a line has what they say, not the text of it. */
  json?: readonly string[];
  /** SQL: which rows. */
  where?: string;
}

/** In the order in which they come in: what others refer to comes first. */
export const CARRIED: readonly CarriedTable[] = [
  { name: 'meta', where: "key = 'address-key'" },
  { name: 'setting', json: ['value'] },
  { name: 'list', without: ['floor', 'count', 'postings', 'pinned'] },
  { name: 'subject' },
  { name: 'subject_merge' },
  { name: 'merged_row' },
  { name: 'collection', json: ['rules'] },
  { name: 'import' },
  { name: 'item' },
  { name: 'content', json: ['data'] },
  { name: 'ledger', json: ['bytes'] },
  { name: 'duplicate_key' },
  { name: 'duplicate_part', json: ['before'] },
  { name: 'duplicate_pair' },
  { name: 'pin' },
  { name: 'submission' },
  { name: 'consent' },
  { name: 'media', without: ['bytes'] },
  { name: 'submission_photo', without: ['bytes'] },
  { name: 'saved_view', json: ['query'], where: 'account is null' },
  { name: 'people_import' },
  { name: 'person' },
  { name: 'person_tag' },
  { name: 'purchase' },
  { name: 'person_item' },
  { name: 'person_not_item' },
  { name: 'people_import_row', json: ['brought'] },
  { name: 'asking', json: ['people'] },
  { name: 'invitation' },
  { name: 'message' },
  { name: 'suppression' },
  { name: 'feed' },
  { name: 'feed_item' },
  { name: 'watch', json: ['variants', 'not_words'] },
  { name: 'item_match' },
  { name: 'picture' },
  { name: 'item_picture' },
  { name: 'held_media' },
  { name: 'host', without: ['asked'] },
];

/** Exports of before have these; their migration finds them in the tables of that time. */
export const CARRIED_BEFORE: readonly CarriedTable[] = [{ name: 'feed_host' }, { name: 'picture_host' }];

/** Follows from what is carried, and is put together again. */
export const MADE_ANEW: readonly (keyof Tables)[] = [
  'source',
  'list_item',
  'tally',
  'asking_tally',
  'search_state',
  'search_term',
  'inbox_state',
  'inbox_term',
  'address_state',
  'item_address',
  'duplicate_mark',
  'duplicate_state',
  'duplicate_again',
];

/** Opens something, or means nothing in another folder. */
export const STAYS: readonly (keyof Tables)[] = [
  'account',
  'passkey',
  'session',
  'sign_in_link',
  'used_challenge',
  'sign_in_log',
  'token',
  'invitation_secret',
  'undo',
  'undo_step',
  'removed_watch',
];

/** How many rows of what stays there are, by the name that people know it by. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  accounts: 'select count(*) as n from account',
  passkeys: 'select count(*) as n from passkey',
  tokens: 'select count(*) as n from token',
  'saved views of single accounts': 'select count(*) as n from saved_view where account is not null',
  'invitation links': 'select count(*) as n from invitation_secret',
};
