/** Where splitters put what they find. Lines count from 1. */
export interface RecordSink {
  /** False when the next record is another reader's: of its cells only the first and their number are then right. */
  wants?(): boolean;
  /** `raw` gives the record's own text; called only when the record is rejected. */
  record(cells: unknown[], line: number, raw: () => string): void;
  /** A record that cannot be read: its reason in words, and its text. */
  bad(line: number, reason: string, raw: string): void;
}

/** Takes text in pieces, however cut, and finds the records in it. */
export interface RecordSplitter {
  push(text: string): void;
  end(): void;
}
