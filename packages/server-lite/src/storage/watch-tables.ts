export interface WatchTables {
  watch: WatchTable;
  item_match: ItemMatchTable;
}

export interface WatchTable {
  seq: number;
  subject: number;
  /** `word`, `name` or `link`. */
  kind: string;
  text: string;
  /** JSON: other spellings of a name. */
  variants: string;
  /** JSON: what tells others from it. */
  not_words: string;
  created_at: string;
  created_by: string;
  /** Items that it was found in so far, those that are gone included. */
  found: number;
}

export interface ItemMatchTable {
  item_seq: number;
  watch: number;
  field: string;
  /** UTF-16 units of the field as kept; both 0: the field as a whole. */
  starts: number;
  ends: number;
}
