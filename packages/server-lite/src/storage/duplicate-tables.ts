/** Tables of items that are the same. */
export interface DuplicateTables {
  duplicate_mark: { mark: number; item_seq: number };
  duplicate_state: { reached: number; version: number };
  duplicate_again: { seq: number; item_seq: number };
  duplicate_part: DuplicatePartTable;
  duplicate_pair: DuplicatePairTable;
}

export interface DuplicatePartTable {
  part: number;
  item: number;
  evidence: string;
  by: string;
  at: string;
  /** JSON: `BeforeMerge`. */
  before: string;
}

export interface DuplicatePairTable {
  one: number;
  other: number;
  /** `proposed` or `apart`. */
  state: string;
  evidence: string;
  by: string;
  at: string;
}
