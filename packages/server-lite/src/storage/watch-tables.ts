export interface WatchTables {
  watch: WatchTable;
  item_match: ItemMatchTable;
  removed_watch: RemovedWatchTable;
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

/** A watch that can be led back for ten minutes. */
export interface RemovedWatchTable {
  /** What it was in `watch`. */
  seq: number;
  subject: number;
  removed_at: string;
  /** JSON: its row. */
  watch: string;
  /** JSON: numbers of the items that it was found in. */
  items: string;
}
