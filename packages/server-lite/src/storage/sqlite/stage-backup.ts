import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { StorageError } from '../../errors/storage-error.ts';
import { newEpoch, newRef } from '../secrets.ts';
import { bulkStatements } from './bulk-statements.ts';
import { openConnection } from './connection.ts';
import { DATABASE_FILE, openStorage } from './open-storage.ts';
import { syncFile } from './sync-file.ts';
import { hasTable, LINE, stillToTakeBack, suppressAgain, takeBackAgain, takenBackIn } from './taken-back.ts';

/** Greater than any sort key: the change of nothing in particular. */
const NEWEST = '9';

export interface Staged {
  items: number;
  /** How many items, consents and people were taken back again; null where what is there cannot be read. */
  takenBack: number | null;
  /** Requests for reviews that were under way when the backup was made, and do not go on. */
  stopped: number;
}

export type OnChecked = (done: number, total: number) => void;

/**
 * Makes a store of a backup in a folder of its own, ready to be put in place of the one in `dir`, which nothing is done to:
 * whoever serves it goes on.
 *
 * @throws StorageError when the backup is no good.
 */
export async function stageBackup(
  backup: string,
  dir: string,
  staging: string,
  onChecked?: OnChecked,
): Promise<Staged> {
  if (!existsSync(backup)) throw new StorageError(`${backup} is not there. Give a file made by smm backup.`);
  mkdirSync(staging, { recursive: true, mode: 0o700 });
  const file = join(staging, DATABASE_FILE);
  const items = await check(staging, backup, onChecked);
  const takenBack = await takeBackInto(staging, join(dir, DATABASE_FILE));
  const stopped = stopAskings(file);
  renewEpochs(file);
  signOut(file);
  syncFile(file);
  return { items, takenBack, stopped };
}

/**
 * What somebody took back after the backup was made stays taken back, and who left is not asked again.
 *
 * @returns how many had come again; null where the store at `current` cannot be read
 */
export async function takeBackInto(staging: string, current: string): Promise<number | null> {
  const taken = takenBackIn(current);
  if (taken === null) return null;
  const file = join(staging, DATABASE_FILE);
  const people = suppressAgain(file, taken);
  const left = stillToTakeBack(file, taken);
  if (left.items.length + left.consents.size + people.length === 0) return 0;
  const store = await openStorage({ dir: staging });
  try {
    return await takeBackAgain(store, left, people);
  } finally {
    await store.close();
  }
}

async function check(staging: string, backup: string, onChecked?: OnChecked): Promise<number> {
  copyReadable(join(staging, DATABASE_FILE), backup);
  const store = await openStorage({ dir: staging });
  try {
    const { ok, items, findings } = await store.audit((done, total, step) => {
      if (step === 'items') onChecked?.(done, total);
    });
    if (ok) return items;
    const [first] = findings;
    throw new StorageError(
      `${backup} does not agree with itself (${findings.length} findings; ${first!.where}: ${first!.what}). Nothing was changed; use another backup.`,
    );
  } finally {
    await store.close();
  }
}

/** Copies the backup to where it is looked at. @throws StorageError when it is none */
function copyReadable(staged: string, backup: string): void {
  let isOurs = false;
  try {
    copyFileSync(backup, staged);
    const database = openConnection(staged, { readOnly: true, busyMs: 0 });
    try {
      isOurs = hasTable(database, 'ledger');
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
  if (!isOurs) throw new StorageError(`${backup} is no backup of smm: it has no ledger. Nothing was changed.`);
}

/**
 * Nobody can know from here what was sent since, so nothing that waited then goes out by itself: nobody is asked twice.
 */
export function stopAskings(file: string): number {
  const database = openConnection(file);
  try {
    database.exec('begin immediate');
    const { changes } = database
      .prepare(
        `update asking set state = 'stopped' where state in ('waiting', 'choosing', 'sending') or seq in
          (select invitation.asking from message join invitation on invitation.seq = message.invitation
           where message.state in ('waiting', 'sending'))`,
      )
      .run();
    database.exec(`update message set state = 'dropped', fault = 'stopped' where state = 'waiting';
      update message set state = 'uncertain', fault = 'interrupted' where state = 'sending';
      commit`);
    return Number(changes);
  } finally {
    database.close();
  }
}

/** A restored past goes another way from here: a page's name must not come back with other content. */
function renewEpochs(file: string): void {
  const database = openConnection(file);
  try {
    const renew = database.prepare("update list set epoch = ?, floor = '' where seq = ?");
    const lists = database.prepare('select seq from list').all() as { seq: number }[];
    database.exec('begin immediate');
    const { renewEpoch } = bulkStatements(database);
    for (const { seq } of lists) {
      renew.run(newEpoch(), seq);
      renewEpoch(seq, NEWEST);
    }
    database
      .prepare('insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value')
      .run(LINE, newRef());
    database.exec('commit');
  } finally {
    database.close();
  }
}

/** Whoever was signed out since, and a link that was used or taken back since, must not come back. */
function signOut(file: string): void {
  const database = openConnection(file);
  try {
    database.exec('delete from session; delete from sign_in_link; pragma journal_mode = delete;');
  } finally {
    database.close();
  }
}
