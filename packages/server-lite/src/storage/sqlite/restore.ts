import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { lockFile } from './lock-file.ts';
import { DATABASE_FILE } from './open-storage.ts';
import { BEFORE, keepAsBackup, putInPlace } from './put-in-place.ts';
import { type OnChecked, type Staged, stageBackup } from './stage-backup.ts';

/** File beside the store. */
const RESTORE_LOCK = 'restore.lock';
const STAGING = /^restoring-[0-9a-f]{16}$/;

/** A restore that has begun: nobody else's can, until it is over. */
export interface BegunRestore {
  /** Folder in which the new store is made ready. */
  staging: string;
  /** Removes what is left of it. */
  end(): void;
}

/** @throws StorageError while another restore of this store is under way. */
export function beginRestore(dir: string): BegunRestore {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const unlock = lockRestores(dir);
  sweep(dir);
  const staging = join(dir, `restoring-${randomBytes(8).toString('hex')}`);
  return {
    staging,
    end() {
      rmSync(staging, { recursive: true, force: true });
      unlock();
    },
  };
}

/** Clears away what a restore left that was killed; what it had replaced becomes a backup. To be called at a start. */
export function clearRestores(dir: string): void {
  if (!existsSync(dir) || !readdirSync(dir).some((name) => STAGING.test(name))) return;
  const unlock = lockRestores(dir);
  try {
    sweep(dir);
  } finally {
    unlock();
  }
}

/**
 * Puts a backup in place of the store of a folder.
 *
 * @returns how many items it holds, where what was there is now, and how many items, consents and people that were taken
 * back since then were taken back again; null where what was there cannot be read
 * @throws StorageError when the backup is no good, or somebody has the store open; nothing is changed then.
 */
export async function restore(
  backup: string,
  dir: string,
  { by = 'cli', onChecked }: { by?: string; onChecked?: OnChecked } = {},
): Promise<Staged & { kept: string | null }> {
  const { staging, end } = beginRestore(dir);
  try {
    const { takenBack, ...staged } = await stageBackup(backup, dir, staging, onChecked);
    const put = await putInPlace(dir, staging, { by, from: basename(backup) });
    return { ...staged, kept: put.kept, takenBack: sum(takenBack, put.takenBack) };
  } finally {
    end();
  }
}

export function sum(first: number | null, second: number | null): number | null {
  return first === null || second === null ? null : first + second;
}

function lockRestores(dir: string): () => void {
  return lockFile(
    join(dir, RESTORE_LOCK),
    'Another restore of this store is under way. Wait for its end, then restore again.',
  );
}

function sweep(dir: string): void {
  for (const name of readdirSync(dir)) {
    if (!STAGING.test(name)) continue;
    const before = join(dir, name, BEFORE);
    if (existsSync(before) && !existsSync(join(dir, name, DATABASE_FILE)) && !isPresent(dir, before))
      keepAsBackup(dir, before, statSync(before).mtime);
    rmSync(join(dir, name), { recursive: true, force: true });
  }
}

/** A second name of the store itself, from before it was replaced, is no copy of it. */
function isPresent(dir: string, before: string): boolean {
  const [one, other] = [before, join(dir, DATABASE_FILE)].map((path) =>
    statSync(path, { throwIfNoEntry: false, bigint: true }),
  );
  return one?.ino === other?.ino && one?.dev === other?.dev;
}
