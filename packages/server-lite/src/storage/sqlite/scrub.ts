import { closeSync, fsyncSync, openSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { openConnection } from './connection.ts';
import { VoidBytes } from './void-bytes.ts';

const PATIENCE_MS = 30_000;

/**
 * Overwrites what nothing refers to any more, where it lies. `secure_delete` does so for a row that is deleted, but a
 * page that was split keeps a stale copy of what moved to its neighbour.
 *
 * It holds the lock that writers take while the log is empty: then the file is all there is, nobody else may change it,
 * and readers never look at the bytes that change. The commit at its end has every other connection drop the pages it
 * keeps, which still hold the copies and would bring them back with its next change.
 *
 * For a process of its own alone: a file that is closed takes every lock with it that its process holds on it.
 *
 * @returns how many pages held such bytes
 * @throws Error when somebody keeps reading an older state, or a page is not as the format says.
 */
export function scrub(file: string): number {
  const database = openConnection(file, { busyMs: PATIENCE_MS });
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r+');
    lockWithEmptyLog(database, file);
    const roots = database.prepare('select rootpage from sqlite_schema where rootpage > 0').all();
    const pages = new VoidBytes(descriptor).overwrite(roots.map(({ rootpage }) => Number(rootpage)));
    fsyncSync(descriptor);
    const { user_version: runs } = database.prepare('pragma user_version').get() as { user_version: number };
    database.exec(`pragma user_version = ${(runs + 1) % 2 ** 30}; commit`);
    return pages;
  } finally {
    database.close();
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function lockWithEmptyLog(database: DatabaseSync, file: string): void {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const { busy } = database.prepare('pragma wal_checkpoint(truncate)').get() as { busy: number };
    if (busy !== 0) continue;
    database.exec('begin immediate');
    // A writer may have come between the two.
    if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0) return;
    database.exec('rollback');
  }
  throw new Error('another process still reads an older state of it');
}
