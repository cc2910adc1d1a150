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

/** Prints an error in one line, or with its stack when it is not one of ours. Returns the exit code. */
export function reportError(error: unknown): number {
  const told = error instanceof Error && TOLD.has(error.name);
  const text = told ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`smm: ${text}\n`);
  return 1;
}
