import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { StorageError } from '../../errors/storage-error.ts';
import { newEpoch } from '../secrets.ts';
import { bulkStatements } from './bulk-statements.ts';
import { isBroken, isBusy, openConnection } from './connection.ts';
import { DATABASE_FILE, openStorage } from './open-storage.ts';
import { suppressAgain, takeBackAgain, takenBackIn } from './taken-back.ts';

/** Greater than any sort key: the change of nothing in particular. */
const NEWEST = '9';

/**
 * Puts a backup in place of the store of a folder.
 *
 * @returns how many items it holds, where what was there is now, and how many items and people that were withdrawn or
 * erased since then were taken back again; null where what was there cannot be read
 * @throws StorageError when the backup is no good, or somebody has the store open; nothing is changed then.
 */
export async function restore(
  backup: string,
  dir: string,
): Promise<{ items: number; kept: string | null; takenBack: number | null }> {
  if (!existsSync(backup)) throw new StorageError(`${backup} is not there. Give a file made by smm backup.`);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const staging = join(dir, `restoring-${process.pid}`);
  mkdirSync(staging);
  try {
    const staged = join(staging, DATABASE_FILE);
    const items = await check(staging, backup);
    const takenBack = await takeBack(staging, join(dir, DATABASE_FILE));
    renewEpochs(staged);
    signOut(staged);
    const kept = setAside(join(dir, DATABASE_FILE));
    renameSync(staged, join(dir, DATABASE_FILE));
    return { items, kept, takenBack };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

async function check(staging: string, backup: string): Promise<number> {
  const isStore = readable(join(staging, DATABASE_FILE), backup);
  if (!isStore) throw new StorageError(`${backup} is no backup of smm: it has no ledger. Nothing was changed.`);
  const store = await openStorage({ dir: staging });
  try {
    const { ok, items, findings } = await store.audit();
    if (ok) return items;
    const [first] = findings;
    throw new StorageError(
      `${backup} does not agree with itself (${findings.length} findings; ${first!.where}: ${first!.what}). Nothing was changed; use another backup.`,
    );
  } finally {
    await store.close();
  }
}

/** What somebody took back after the backup was made stays taken back, and who left is not asked again. */
async function takeBack(staging: string, current: string): Promise<number | null> {
  const taken = takenBackIn(current);
  if (taken === null) return null;
  const people = suppressAgain(join(staging, DATABASE_FILE), taken);
  if (taken.items.length + people.length === 0) return 0;
  const store = await openStorage({ dir: staging });
  try {
    return await takeBackAgain(store, taken.items, people);
  } finally {
    await store.close();
  }
}

/** Copies the backup to where it is looked at; false when it is a database, but none of ours. */
function readable(staged: string, backup: string): boolean {
  try {
    copyFileSync(backup, staged);
    const database = openConnection(staged, { readOnly: true, busyMs: 0 });
    try {
      return database.prepare("select 1 from sqlite_schema where name = 'ledger'").get() !== undefined;
    } finally {
      database.close();
    }
  } catch (cause) {
    const reason = cause instanceof StorageError ? (cause.cause as Error) : (cause as Error);
    throw new StorageError(
      `${backup} cannot be restored: ${reason.message}. Nothing was changed; give a file made by smm backup.`,
      { cause },
    );
  }
}

/** A restored past goes another way from here: a page's name must not come back with other content. */
function renewEpochs(file: string): void {
  const database = openConnection(file);
  const renew = database.prepare("update list set epoch = ?, floor = '' where seq = ?");
  const lists = database.prepare('select seq from list').all() as { seq: number }[];
  database.exec('begin immediate');
  const { renewEpoch } = bulkStatements(database);
  for (const { seq } of lists) {
    renew.run(newEpoch(), seq);
    renewEpoch(seq, NEWEST);
  }
  database.exec('commit; pragma journal_mode = delete;');
  database.close();
}

/** Whoever was signed out since, and a link that was used or taken back since, must not come back. */
function signOut(file: string): void {
  const database = openConnection(file);
  database.exec('delete from session; delete from sign_in_link; pragma journal_mode = delete;');
  database.close();
}

/** With what belongs to it: a log left behind would be written into the backup. @returns null where there is nothing */
function setAside(file: string): string | null {
  if (existsSync(file)) assertIdle(file);
  const kept = `${file}.before-${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`;
  const there = ['', '-wal', '-shm'].filter((ending) => existsSync(file + ending));
  for (const ending of there) renameSync(file + ending, kept + ending);
  return there.length > 0 ? kept : null;
}

/** Only succeeds while nobody else has the file open, or nobody can. */
function assertIdle(file: string): void {
  let database: DatabaseSync | undefined;
  try {
    database = openConnection(file, { busyMs: 2000 });
    database.exec('pragma journal_mode = delete');
  } catch (error) {
    if (isBroken(error)) return;
    if (!isBusy(error)) throw error;
    throw new StorageError(`${file} is in use. Stop smm serve and whatever else works on it, then restore again.`, {
      cause: error,
    });
  } finally {
    database?.close();
  }
}
