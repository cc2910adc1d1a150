import { DatabaseSync } from 'node:sqlite';
import { StorageError } from '../../errors/storage-error.ts';
import { isBusy } from './connection.ts';

/** File beside the store. */
export const IMPORT_LOCK = 'import.lock';

/**
 * One import at a time: two at once would not see each other's rows. The lock is the system's own, on a file beside the
 * store, and falls with the process however that ends.
 *
 * @throws StorageError when another import runs.
 */
export function lockImports(path: string): () => void {
  const lock = new DatabaseSync(path, { timeout: 0 });
  try {
    lock.exec('pragma journal_mode = delete; begin exclusive');
  } catch (error) {
    lock.close();
    if (isBusy(error))
      throw new StorageError('Another import into this store is running. Wait for its end, then run this one again.', {
        cause: error,
      });
    throw error;
  }
  return () => lock.close();
}
