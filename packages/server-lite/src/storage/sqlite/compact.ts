import { StorageError } from '../../errors/storage-error.ts';
import { openConnection } from './connection.ts';

const PATIENCE_MS = 30_000;

/**
 * Writes the file anew with what it holds now, and empties the log: as small as it can be, and without a stale copy of
 * anything. It takes as long as the file is large; `scrub` clears what was deleted where it lies.
 *
 * @throws StorageError when somebody keeps reading an older state, or the disk has no room for a second copy.
 */
export function compact(file: string): void {
  const database = openConnection(file, { busyMs: PATIENCE_MS });
  try {
    database.exec('vacuum');
    const { busy } = database.prepare('pragma wal_checkpoint(truncate)').get() as { busy: number };
    if (busy !== 0) throw new Error('another process still reads an older state of it');
  } catch (error) {
    throw new StorageError(
      `${file} could not be written anew: ${(error as Error).message}. What was erased shows nowhere, but stale copies may be left in the file. See that nobody else holds it and that the disk has as much room again, then repeat the command.`,
      { cause: error },
    );
  } finally {
    database.close();
  }
}
