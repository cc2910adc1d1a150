import { chmodSync, copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { StorageError } from '../../errors/storage-error.ts';
import { isBroken, isBusy, openConnection } from './connection.ts';
import { DATABASE_FILE } from './open-storage.ts';
import { takeBackInto } from './stage-backup.ts';
import { syncFile, syncFolder } from './sync-file.ts';

/** Where copies lie, in the data folder. */
export const BACKUPS = 'backups';
/** In the folder of a restore, until it has its name: what was there before. */
export const BEFORE = 'before.db';
const PATIENCE_MS = 5000;
const RETRY_MS = 50;
const MOST_NAME = 200;

export interface PutInPlace {
  /** Where what was there is now: a backup like any other, unless it cannot be read. Null where nothing was. */
  kept: string | null;
  /** How many more were taken back meanwhile. */
  takenBack: number | null;
}

export interface PutOptions {
  /** Who restores, and from which file: for the log of sign-ins. */
  by: string;
  from: string;
  /** SHA-256 of a session's secret: of everybody, only who has it is still signed in afterwards. */
  session?: Uint8Array | undefined;
  now?: Date;
  /** How long to wait for who has the store open just now. */
  patienceMs?: number;
}

/**
 * Puts a staged store in the place of the one in `dir`, which nobody may have open. Killed anywhere, the one or the other is
 * there, whole: the old one gets a second name before the new one takes its own, in one step.
 *
 * @throws StorageError when somebody has the store open; it is as it was then.
 */
export async function putInPlace(
  dir: string,
  staging: string,
  { by, from, session, now = new Date(), patienceMs = 500 }: PutOptions,
): Promise<PutInPlace> {
  const current = join(dir, DATABASE_FILE);
  const staged = join(staging, DATABASE_FILE);
  const takenBack = await takeBackInto(staging, current);
  if (session !== undefined && takenBack !== null) staySignedIn(staged, current, session);
  noteRestore(staged, now, by, from);
  syncFile(staged);
  if (!existsSync(current)) {
    take(staged, current);
    return { kept: null, takenBack };
  }
  const held = await hold(current, patienceMs);
  try {
    if (held === undefined || takenBack === null) return { kept: setAside(staged, current, now), takenBack };
    const before = join(staging, BEFORE);
    secondName(current, before);
    syncFolder(staging);
    take(staged, current);
    return { kept: keepAsBackup(dir, before, now), takenBack };
  } finally {
    held?.close();
  }
}

/** @returns its new path. What it holds is what was there until `now`. */
export function keepAsBackup(dir: string, before: string, now: Date): string {
  const folder = join(dir, BACKUPS);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const kept = join(folder, `smm-${now.toISOString().replace(/[:.]/g, '-')}-before-restore.db`);
  renameSync(before, kept);
  // Whoever may read it can read everything.
  chmodSync(kept, 0o600);
  syncFolder(folder);
  return kept;
}

function take(staged: string, current: string): void {
  renameSync(staged, current);
  syncFolder(dirname(current));
}

/** What nobody can read is kept too, with what belongs to it: a log left behind would be written into the backup. */
function setAside(staged: string, current: string, now: Date): string {
  const kept = `${current}.before-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  secondName(current, kept);
  for (const ending of ['-wal', '-shm']) if (existsSync(current + ending)) renameSync(current + ending, kept + ending);
  take(staged, current);
  return kept;
}

/** The same file under another name; a copy where a disk knows one name for each alone. */
function secondName(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    rmSync(name, { force: true });
    copyFileSync(file, name);
    syncFile(name);
  }
}

/**
 * The store's file, without a log, for nobody else until it is closed. Undefined for a file that is no store any more.
 *
 * @throws StorageError while somebody has it open.
 */
async function hold(file: string, patienceMs: number): Promise<DatabaseSync | undefined> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    let database: DatabaseSync | undefined;
    try {
      database = openConnection(file, { busyMs: 0 });
      database.exec('pragma journal_mode = delete; begin exclusive');
      return database;
    } catch (error) {
      database?.close();
      if (isBroken(error)) return undefined;
      const cause = error instanceof StorageError ? error.cause : error;
      if (!isBusy(cause)) throw error;
      if (performance.now() > deadline)
        throw new StorageError(
          `${file} is in use. See that nothing else works on it (smm serve, an import, a backup), then restore again.`,
          { cause },
        );
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

function noteRestore(staged: string, now: Date, by: string, from: string): void {
  const database = openConnection(staged);
  try {
    database
      .prepare("insert into sign_in_log (at, event, account, by, detail) values (?, 'restored', null, ?, ?)")
      .run(now.toISOString(), by, from.slice(0, MOST_NAME));
    database.exec('pragma journal_mode = delete');
  } finally {
    database.close();
  }
}

/** Whoever restores is not sent away by it, where the backup knows them. */
function staySignedIn(staged: string, current: string, session: Uint8Array): void {
  const from = openConnection(current, { readOnly: true, busyMs: PATIENCE_MS });
  const row = from.prepare('select * from session where hash = ?').get(session);
  from.close();
  if (row === undefined) return;
  const to = openConnection(staged);
  try {
    const account = row['account'] as SQLInputValue;
    if (to.prepare('select 1 from account where id = ? and disabled_at is null').get(account) === undefined) return;
    const columns = Object.keys(row);
    to.prepare(`insert into session (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`).run(
      ...(Object.values(row) as SQLInputValue[]),
    );
  } finally {
    to.close();
  }
}
