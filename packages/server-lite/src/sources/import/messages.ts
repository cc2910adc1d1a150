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
  /** Set for one of several readers: the plan that another thread made, and the place among them, from 0. */
  made?: { plan: SourcePlan; index: number };
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
const READERS = 2;
const WORTH_TWO = 20_000;

/** How many threads read a file. Where it is one, the one that made the plan goes on. */
export function readersOf({ records }: SourcePlan, { isLarge }: ReadJob): number {
  return records >= WORTH_TWO && !isLarge ? READERS : 1;
}
