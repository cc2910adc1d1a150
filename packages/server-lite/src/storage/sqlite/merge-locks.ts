import { join } from 'node:path';
import { IMPORT_LOCK, lockImports } from './import-lock.ts';
import { lockFile } from './lock-file.ts';

const MERGE_LOCK = 'merge.lock';

/** What keeps a merge apart from imports, and one process that moves items from another one; both fall with the process. */
export function mergeLocks(dir: string): { imports(): () => void; merges(): () => void } {
  return {
    imports: () => lockImports(join(dir, IMPORT_LOCK)),
    merges: () =>
      lockFile(join(dir, MERGE_LOCK), 'Another process is merging subjects of this store. It goes on there.'),
  };
}
