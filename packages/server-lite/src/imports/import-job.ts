import type { Forgotten } from '../erasure/rejected-rows.ts';
import type { ImportSummary, Progress } from '../sources/import/import-file.ts';
import type { ImportPreview } from '../sources/import/preview.ts';
import type { ImportRecord, KeptBecause } from '../storage/import-run.ts';

/**
 * `looked-at`: an upload that was not started. `waiting`: another import runs. `stopped`: it ended before its end; what was
 * written stays, and starting it again completes it.
 */
export const IMPORT_STATES = [
  'looked-at',
  'waiting',
  'running',
  'stopped',
  'failed',
  'done',
  'undoing',
  'undone',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

type Counts = Pick<ImportSummary, 'read' | 'added' | 'merged' | 'rejected' | 'changed' | 'held' | 'datesUnclear'> & {
  /** Absent where it is not known: of earlier imports, and of those from the command line. */
  pictures?: ImportSummary['pictures'];
};

/** What a file was recognised as, and what would become of it. */
export interface ImportLooked extends Counts, ImportPreview {
  recognised: string[];
  encoding: string[];
  notes: string[];
  /** The first of them. */
  rejectedRows: { member?: string; line: number; reason: string }[];
}

/** A file that somebody brought in, as it is kept in the data folder and shown by the admin API. */
export interface ImportJob {
  id: string;
  /** What people call the file; never part of a path. */
  name: string;
  bytes: number;
  by: string;
  state: ImportState;
  createdAt: string;
  /** Whether the upload is still there, so that it can be started, also again. */
  hasFile: boolean;
  subject: string | null;
  publish: boolean;
  /** What a person said of columns: field → column, null where no column is. */
  map: Record<string, string | null>;
  looked: ImportLooked | null;
  progress: { step: Progress['step'] | 'undoing'; done: number; total: number } | null;
  summary: (Counts & { published: number; notes: string[]; hasRejectedRows: boolean }) | null;
  /** What went wrong, and what to do. */
  error: string | null;
  undone: {
    erased: number;
    kept: { id: string; because: KeptBecause }[];
    keptTotal: number;
    /** What went of rows that no import could take, and which files of them are left. */
    rejected?: Forgotten;
  } | null;
}

/** What is kept besides, and nobody outside needs. */
export interface KeptJob extends ImportJob {
  changedAt: string;
  /** Runs in the store that came of it, each with its start: a number alone may be another's after a restore. */
  runs: { number: number; startedAt: string }[];
  rejectedFile: string | null;
}

export function newJob({
  now,
  ...given
}: Pick<KeptJob, 'id' | 'name' | 'bytes' | 'by' | 'subject'> & { now: string }): KeptJob {
  return {
    ...given,
    state: 'looked-at',
    createdAt: now,
    changedAt: now,
    hasFile: true,
    publish: false,
    map: {},
    looked: null,
    progress: null,
    summary: null,
    error: null,
    undone: null,
    runs: [],
    rejectedFile: null,
  };
}

export function publicJob({ changedAt, runs, rejectedFile, ...job }: KeptJob): ImportJob {
  return job;
}

/** A run that no upload is known for, such as one from the command line. */
export function jobOfRun(run: ImportRecord): ImportJob {
  const { fileName, by, startedAt, finishedAt, undoneAt, subject, publish, added, merged, published } = run;
  return {
    id: `run-${run.number}`,
    name: fileName,
    bytes: 0,
    by,
    state: undoneAt !== null ? 'undone' : finishedAt === null ? 'stopped' : 'done',
    createdAt: startedAt,
    hasFile: false,
    subject,
    publish,
    map: {},
    looked: null,
    progress: null,
    summary: {
      read: added + merged,
      added,
      merged,
      rejected: 0,
      changed: 0,
      held: 0,
      datesUnclear: 0,
      published,
      notes: [],
      hasRejectedRows: false,
    },
    error: null,
    undone: undoneAt === null ? null : { erased: run.undone, kept: [], keptTotal: 0 },
  };
}
