import { lockFile } from './lock-file.ts';

/** File beside the store. */
export const IMPORT_LOCK = 'import.lock';

/**
 * One import at a time: two at once would not see each other's rows.
 *
 * @throws StorageError when another import runs.
 */
export function lockImports(path: string): () => void {
  return lockFile(path, 'Another import into this store is running. Wait for its end, then run this one again.');
}
