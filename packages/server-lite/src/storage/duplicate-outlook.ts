import type { Kysely } from 'kysely';
import { describeMerge } from '../domain/describe-merge.ts';
import { termsFault } from './duplicate-merge.ts';
import { verdictOn } from './duplicate-verdict.ts';
import type { DuplicateOutlook } from './duplicates.ts';
import type { Loaded } from './item-changes.ts';
import type { Tables } from './tables.ts';

/** What would become of two that are made one. @param pinned numbers of those that are pinned somewhere */
export function outlookOn(one: Loaded, other: Loaded, pinned: ReadonlySet<number>, now: Date): DuplicateOutlook {
  const { item, part, fault } = verdictOn(one, other, pinned);
  const why = fault ?? termsFault(item, part, now);
  const isPinned = pinned.has(part.row.seq);
  return {
    stays: item.item.id,
    fault: why,
    changes: why === null ? describeMerge(item.item, part.item, isPinned) : [],
  };
}

/** Which of these items are pinned somewhere. */
export async function pinnedAmong(db: Kysely<Tables>, seqs: readonly number[]): Promise<Set<number>> {
  if (seqs.length === 0) return new Set();
  const rows = await db.selectFrom('pin').select('item_seq').where('item_seq', 'in', seqs).execute();
  return new Set(rows.map(({ item_seq }) => item_seq));
}
