/** Errors whose message says what, where and what to do; their stack would only hide it. */
const TOLD = new Set([
  'ConfigError',
  'ConflictError',
  'InvalidInputError',
  'InvalidItemError',
  'ListenError',
  'NotFoundError',
  'PolicyError',
  'SampleError',
  'SourceError',
  'StateError',
  'StorageError',
]);

/** Failures of the disk and of the file, by the system's code or the first byte of SQLite's. */
const REMEDIES: Record<string, string> = {
  ENOSPC: 'The disk is full. Nothing is half done: make room and run the command again.',
  13: 'The disk is full. Nothing is half done: make room and run the command again.',
  EACCES: 'This user may not use that file or folder. Change its permissions, or name another with --data.',
  EROFS: 'That disk can only be read. Name a folder on another with --data.',
  8: 'The store can only be read. Change the permissions of its folder, or name another with --data.',
  5: 'Another command holds the store. Wait until it is done, or stop it, and run this one again.',
  11: 'The store is damaged. Keep the folder as it is, and restore a backup (smm restore) beside it.',
};

/** Prints an error in one line, or with its stack when it is not one of ours. Returns the exit code. */
export function reportError(error: unknown): number {
  process.stderr.write(`smm: ${describe(error)}\n`);
  return 1;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (TOLD.has(error.name)) return error.message;
  const { code, errcode } = error as NodeJS.ErrnoException & { errcode?: number };
  const remedy = REMEDIES[errcode === undefined ? String(code) : errcode & 0xff];
  return remedy === undefined ? (error.stack ?? error.message) : `${error.message}. ${remedy}`;
}
