import type { PackedRows } from '../../storage/packed-rows.ts';
import type { SourcePlan } from '../group-plan.ts';
import type { PlanOptions } from '../plan-source.ts';

/** What the reading thread is told. */
export interface ReadJob {
  path: string;
  plan: PlanOptions;
  subject: string;
  received: string;
  countedAt?: string | undefined;
  /** Set for a second reader: the plan that the first one made. */
  made?: SourcePlan;
  /** For what has to be seen as a whole: one thread alone, with more memory. */
  isLarge?: true;
}

export interface RejectedRow {
  member: string;
  line: number;
  reason: string;
  raw: string;
}

/** What came of a stretch of the file. */
export interface Batch {
  /** Place in the file's order, from 0. */
  stretch: number;
  rows: PackedRows;
  rejected: RejectedRow[];
  held: number;
  /** Pictures that are named as files, and did not come along, with one of them. */
  notAlong: { count: number; example: string };
  unclear: number;
}

/** An error, as it crosses from a thread. */
export interface ReaderFailure {
  name: string;
  message: string;
  stack?: string;
  code?: string;
}

export type FromReader =
  | { type: 'plan'; plan: SourcePlan }
  | { type: 'batch'; batch: Batch }
  | { type: 'done' }
  | { type: 'failed'; error: ReaderFailure };

/** Threads that read a large file together, and the records from which that is worth it. */
export const READERS = 2;
export const WORTH_TWO = 20_000;
