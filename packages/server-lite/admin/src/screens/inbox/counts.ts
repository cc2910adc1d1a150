import { atom } from 'nanostores';
import { readCounts, type Counts } from './calls.ts';
import { $pending, countPending } from '../../shell/pending-count.ts';
import { isNarrowed, type InboxFilter } from './inbox-filter.ts';

/** How many there are in each state, and what can be chosen; undefined before it is known. */
export const $counts = atom<Counts | undefined>(undefined);

let asked = 0;

/** Counts what is found. Returns whether something may be other than it was. @throws ApiError, OfflineError */
export async function count(filter: InboxFilter): Promise<boolean> {
  const mine = ++asked;
  const counts = await readCounts(filter);
  if (mine !== asked) return true;
  const before = $counts.get();
  $counts.set(counts);
  const isOther = before !== undefined && JSON.stringify(before) !== JSON.stringify(counts);
  if (!isNarrowed(filter)) $pending.set(counts.states.pending);
  else if (isOther) void countPending();
  return isOther;
}
