import { DatabaseSync } from 'node:sqlite';
import { StorageError } from '../../errors/storage-error.ts';
import { isBusy } from './connection.ts';

/**
 * One at a time, whatever the process. The lock is the system's own, and falls with the process however that ends.
 *
 * @param held said when somebody else has it. @returns what gives it back. @throws StorageError
 */
export function lockFile(path: string, held: string): () => void {
  const lock = new DatabaseSync(path, { timeout: 0 });
  try {
    lock.exec('pragma journal_mode = delete; begin exclusive');
  } catch (error) {
    lock.close();
    if (isBusy(error)) throw new StorageError(held, { cause: error });
    throw error;
  }
  return () => lock.close();
}
