import type { Item } from '../domain/model.ts';
import type { PictureCount } from '../domain/pictures-named.ts';
import type { PackedRows } from './packed-rows.ts';

export interface ImportSource {
  subject: string;
  /** Base name of the file, for people. */
  fileName: string;
  /** SHA-256 of the decompressed content, hex: tells "the same file" for rows that lack author, rating or date. */
  digest: string;
  publish: boolean;
  by: string;
  /** Rows that are about to come, where it is known: memory is taken once. */
  expected?: number;
}

/** A row that passed the domain, with everything that can be computed away from the database. */
export interface PreparedRow {
  item: Item;
  /** Line (delimited) or index (JSON) in the file, from 1. */
  line: number;
  /** 16 bytes: author, text, rating and date where all are present; else content, file digest and occurrence. */
  duplicateKey: Uint8Array;
  /** Not public at its source (spam, hidden, awaiting approval): received, and left for a person to publish. */
  held?: boolean;
  /** `duplicateKey` says what the row holds and in which file, but not yet the how-manieth of its kind it is: the run counts. */
  loose?: boolean;
}

/**
 * Rows are told apart as they come and kept once `finish` returned. It writes them in date order, in steps of 50 ms or
 * less, each whole: a run that is killed anywhere can be repeated and merges with itself.
 */
export interface ImportRun {
  readonly number: number;
  /** Once `finish` returned: numbers of the items, new or known, whose rows name pictures of the same archive. */
  readonly pictured: readonly number[];
  /**
   * `changed`: indexes of merged rows that say other than what is kept. `distinct`: rows added although another item has
   * their source id, because author and words both differ: that id is none.
   */
  add(rows: PreparedRow[]): AddResult;
  /** The same for rows that were packed in another thread. */
  addPacked(rows: PackedRows): AddResult;
  /** Writes, publishes when asked to, closes the run, and returns what came of it. */
  finish(
    onProgress?: (done: number, total: number) => void,
  ): Promise<{ added: number; merged: number; published: number }>;
  /** Closes the run without an end, after a failure: what was added stays, and the same import again completes it. */
  abandon(): void;
}

/** What would become of rows; see `Storage.lookAhead`. */
export interface ImportLook {
  addPacked(rows: PackedRows): AddResult;
  close(): void;
}

/** A run of an import, as it is remembered. */
export interface ImportRecord {
  number: number;
  subject: string;
  fileName: string;
  by: string;
  publish: boolean;
  startedAt: string;
  /** Null while it runs, and for one that was killed until the next begins. */
  finishedAt: string | null;
  added: number;
  merged: number;
  published: number;
  undoneAt: string | null;
  /** Items that were erased when it was taken back. */
  undone: number;
}

/** Why an item outlives the import that it came with: what somebody did with it since. */
export type KeptBecause = 'published' | 'hidden' | 'featured' | 'replied' | 'edited' | 'withdrawn' | 'pinned';

export interface ImportUndone {
  erased: number;
  kept: { id: string; because: KeptBecause }[];
}

export interface Imports {
  /** Newest first. */
  list(): Promise<ImportRecord[]>;
  get(number: number): Promise<ImportRecord | undefined>;
  /** A run, and those before it that it completed: what is taken back together. @throws NotFoundError */
  runs(number: number): Promise<{ number: number; startedAt: string }[]>;
  /** What those brought in and nobody erased, in steps that keep nobody waiting. @throws NotFoundError */
  items(number: number): AsyncIterable<Item[]>;
  /** Whether all that a run added, and those that it completed, waits as it came, or is erased. @throws NotFoundError */
  isWaiting(number: number): Promise<boolean>;
  /**
   * Erases, in steps, what a run added and nobody touched since; the same file may be taken in again afterwards. What is one
   * with others is led apart first, and those stay as they are without it. Runs of the same file that were killed before
   * it, and that it completed, go with it. Repeated, it finds nothing to do.
   *
   * @throws NotFoundError; StorageError while an import runs.
   */
  undo(number: number, by: string, onProgress?: (done: number, total: number) => void): Promise<ImportUndone>;
}

export interface AddResult {
  added: number;
  merged: number;
  changed: number[];
  distinct: number;
  /** Named by what was added; `along` by what was there already as well. */
  pictures: PictureCount;
}
