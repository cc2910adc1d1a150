import { join } from 'node:path';
import { StorageError } from '../../errors/storage-error.ts';
import { DATABASE_FILE, openStorage } from './open-storage.ts';
import { openConnection } from './connection.ts';
import { makeAnew } from './make-anew.ts';
import { stopAskings } from './stage-backup.ts';
import { syncFile } from './sync-file.ts';

/** Of one transaction that takes items up for search. */
const SEARCH_MS = 200;

export interface StagedRows {
  items: number;
  ledgerEntries: number;
  /** Requests for reviews that were under way, and do not go on: nobody is asked twice. */
  stopped: number;
}

type Tell = (step: 'lists' | 'search' | 'file' | 'audit' | 'rest', done: number, total: number) => void;

/**
 * Makes a whole store of rows that were brought into a folder: the tables of today, lists, counts and search; and holds it
 * against its ledger, item by item.
 *
 * @throws StorageError where it does not agree with itself
 */
export async function finishRows(folder: string, tell: Tell): Promise<StagedRows> {
  const file = join(folder, DATABASE_FILE);
  // Opening it brings the tables up to date.
  await (await openStorage({ dir: folder })).close();
  await makeAnew(file, (done, total) => tell('lists', done, total));
  const stopped = stopAskings(file);
  const store = await openStorage({ dir: folder });
  try {
    for (let more = true; more;) {
      const progress = await store.search.advance(SEARCH_MS);
      more = progress.more;
      tell('search', progress.done, progress.total);
    }
    const { ok, items, ledgerEntries, findings } = await store.audit((done, total, step) =>
      tell(step === 'items' ? 'audit' : step, done, total),
    );
    if (!ok) {
      const [first] = findings;
      throw new StorageError(
        `It does not agree with itself (${findings.length} findings; ${first!.where}: ${first!.what}).`,
      );
    }
    return { items, ledgerEntries, stopped };
  } finally {
    await store.close();
    finishFile(file);
  }
}

/** One file, without a log, and on the disk. */
function finishFile(file: string): void {
  const database = openConnection(file, { busyMs: 0 });
  try {
    database.exec('pragma journal_mode = delete');
  } finally {
    database.close();
  }
  syncFile(file);
}
