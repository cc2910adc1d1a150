import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { KeptBecause } from './import-run.ts';

/** What tells whether anybody did anything to an item after the import that it came with. */
export interface CameWith {
  pinned: boolean;
  /** Its last entry in the ledger, where that stands, and the one before it. */
  bytes: string;
  entry: number;
  previous: number | null;
  /** The import: whether it published, when it began and ended. */
  publish: boolean;
  startedAt: string;
  finishedAt: string | null;
}

/** What was done to an item since it came; null where nothing was. */
export function touchedSince(item: CameWith): KeptBecause | null {
  if (item.pinned) return 'pinned';
  if (item.previous === null) return null;
  const { type, at } = JSON.parse(item.bytes) as LedgerEntry;
  // What is back as it was before still has a history of somebody's doing.
  if (type === 'returned') return 'edited';
  if (type === 'joined' || type === 'split' || type === 'parted') return 'merged';
  const { startedAt, finishedAt } = item;
  // An import writes the entry of its own publishing right behind the item's first.
  const isOwn =
    item.publish &&
    type === 'published' &&
    item.previous === item.entry - 1 &&
    (finishedAt === null || finishedAt === startedAt || at <= finishedAt);
  return isOwn ? null : (type as KeptBecause);
}
