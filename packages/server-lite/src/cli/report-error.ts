import { CommanderError } from 'commander';
import { InvalidInputError } from '../errors/invalid-input-error.ts';

/** Errors whose message says what, where and what to do; their stack would only hide it. */
const TOLD = new Set([
  'ConfigError',
  'ConflictError',
  'ExportError',
  'InvalidInputError',
  'InvalidItemError',
  'ListenError',
  'NotFoundError',
  'OutboundError',
  'PolicyError',
  'SampleError',
  'SnapshotError',
  'SourceError',
  'StateError',
  'StorageError',
]);

/** Failures of the disk and of the file, by the system's code or the first byte of SQLite's. */
const REMEDIES: Record<string, string> = {
  ENOSPC: 'The disk is full. Nothing is half done: make room and run the command again.',
  13: 'The disk is full. Nothing is half done: make room and run the command again.',
  EACCES: 'This user may not use that file or folder. Change its permissions, or name another.',
  EROFS: 'That disk can only be read. Name a folder on another.',
  8: 'The store can only be read. Change the permissions of its folder, or name another with --data.',
  5: 'Another command holds the store. Wait until it is done, or stop it, and run this one again.',
  10: 'The disk could not be read or written. Look at it and at its limits, then run the command again.',
  11: 'The store is damaged. Keep the folder as it is, and restore a backup (smm restore) beside it.',
};

const MISSING_COMMAND = 'A command is missing. See smm --help.';
/** The exit code of what was asked for wrongly; everything else that goes wrong ends with 1. */
const USAGE = 2;

/**
 * Says what went wrong: for people in one line on standard error, with a stack when nobody foresaw it; for machines as
 * `{ type, detail, field? }`, the one object on standard output that `--json` promises. Returns the exit code.
 */
export function reportError(error: unknown, { json = false }: { json?: boolean } = {}): number {
  const isUsage = error instanceof CommanderError;
  if (isUsage && error.exitCode === 0) return 0;
  if (json) {
    process.stdout.write(`${JSON.stringify(problem(error))}\n`);
  }
  // Commander has told people by now.
  else if (!isUsage) process.stderr.write(`smm: ${describe(error)}\n`);
  return isUsage ? USAGE : 1;
}

function problem(error: unknown): { type: string; detail: string; field?: string } {
  if (error instanceof CommanderError)
    return { type: 'usage', detail: error.message.replace(/^error: |^\(outputHelp\)$/g, '') || MISSING_COMMAND };
  if (!(error instanceof Error)) return { type: 'unexpected', detail: String(error) };
  if (!TOLD.has(error.name)) return { type: remedy(error) ? 'system' : 'unexpected', detail: describe(error) };
  const type = error.name
    .replace(/Error$/, '')
    .replace(/(?<=.)[A-Z]/g, '-$&')
    .toLowerCase();
  return { type, detail: error.message, ...(error instanceof InvalidInputError && { field: error.field }) };
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (TOLD.has(error.name)) return error.message;
  const what = remedy(error);
  return what === undefined ? (error.stack ?? error.message) : `${error.message}. ${what}`;
}

function remedy(error: Error): string | undefined {
  const { code, errcode } = error as NodeJS.ErrnoException & { errcode?: number };
  return REMEDIES[errcode === undefined ? String(code) : errcode & 0xff];
}
