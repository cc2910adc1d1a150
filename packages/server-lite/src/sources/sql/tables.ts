/** Which tables of a dump are read, and what others say of their rows. Plain data: it crosses to a worker. */
export interface TablesToRead {
  read: string[];
  beside: Beside[];
}

/** A table whose rows say something of the rows that are read, and stand before them. */
export interface Beside {
  table: string;
  /** The column that names a row, in both. */
  on: { here: string; there: string };
  /** Columns that are taken over as they are. */
  columns?: string[];
  /** A name and a value in each row, as WordPress keeps what is said of a comment. */
  named?: { key: string; value: string };
  /** Marks in parts, each in a row: their mean is taken over. */
  mean?: string;
}
