import { DatabaseSync } from 'node:sqlite';
import { StorageError } from '../../errors/storage-error.ts';

const OLDEST = '3.51.3';
const BUSY = 5;
const LOCKED = 6;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/**
 * Opens the file as every connection of ours does.
 *
 * @param options `busyMs`: how long a statement may wait, holding the thread, for another process
 * @throws StorageError when the SQLite inside Node is too old, or the file is not a store.
 */
export function openConnection(
  file: string,
  options: { readOnly?: boolean; busyMs: number } = { busyMs: 5000 },
): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, {
      readOnly: options.readOnly ?? false,
      timeout: options.busyMs,
      enableForeignKeyConstraints: true,
    });
    assertVersion(database);
    // Pages of a million reviews come from the system's cache either way: 2 MB serve as fast as 64.
    database.exec(`pragma cache_size = ${options.readOnly ? -4096 : -8192}; pragma temp_store = memory;`);
    if (!options.readOnly) {
      database.exec(
        'pragma page_size = 8192; pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; pragma journal_size_limit = 67108864;',
      );
    }
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof StorageError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StorageError(
      `${file} cannot be opened: ${reason}. Check the folder and its permissions, or restore a backup (smm restore).`,
      { cause: error },
    );
  }
}

/** True for what another process's transaction caused and will pass. */
export function isBusy(error: unknown): boolean {
  return [BUSY, LOCKED].includes(codeOf(error));
}

/** True where the file holds no database, or one that no statement can mend. */
export function isBroken(error: unknown): boolean {
  return [CORRUPT, NOT_A_DATABASE].includes(codeOf(error instanceof StorageError ? error.cause : error));
}

function codeOf(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
}

function assertVersion(database: DatabaseSync): void {
  const { version } = database.prepare('select sqlite_version() as version').get() as { version: string };
  const [have, need] = [version, OLDEST].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    if (have![i]! > need![i]!) return;
    if (have![i]! < need![i]!) {
      throw new StorageError(
        `SQLite ${version} can corrupt a write-ahead log; ${OLDEST} or later is needed. Run smm with Node 24.14, 26 or later.`,
      );
    }
  }
}
