import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { KeptBecause } from './import-run.ts';

/** An item's entry in the ledger, where that stands, and the one before it. */
export interface Chained {
  bytes: string;
  entry: number;
  previous: number | null;
}

/** What tells whether anybody did anything to an item after the import that it came with. */
export interface CameWith {
  pinned: boolean;
  /** From the last entry back. */
  history: Iterable<Chained>;
  /** The import: whether it published, when it began and ended. */
  publish: boolean;
  startedAt: string;
  finishedAt: string | null;
}

/** That it is the same as another one, or is not, changes nothing about it. */
const OF_DUPLICATES: readonly LedgerEntry['type'][] = ['merged', 'joined', 'split', 'parted'];

/** What was done to an item since it came; null where nothing was. */
export function touchedSince({ pinned, history, publish, startedAt, finishedAt }: CameWith): KeptBecause | null {
  if (pinned) return 'pinned';
  for (const { bytes, entry, previous } of history) {
    if (previous === null) return null;
    const { type, at } = JSON.parse(bytes) as LedgerEntry;
    if (OF_DUPLICATES.includes(type)) continue;
    // What is back as it was before still has a history of somebody's doing.
    if (type === 'returned') return 'edited';
    // An import writes the entry of its own publishing right behind the item's first.
    const isOwn =
      publish &&
      type === 'published' &&
      previous === entry - 1 &&
      (finishedAt === null || finishedAt === startedAt || at <= finishedAt);
    return isOwn ? null : (type as KeptBecause);
  }
  return null;
}
