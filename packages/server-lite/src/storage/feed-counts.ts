import { canonicalJson } from '../domain/canonical-json.ts';
import type { Item } from '../domain/model.ts';
import type { Loaded } from './item-changes.ts';
import { contentData } from './item-row.ts';
import { ListWrites } from './list-writes.ts';
import { loadTargets } from './lists.ts';
import type { Change } from './write-queue.ts';

const DAY_MS = 86_400_000;

/**
 * Numbers of likes and the like as they are now. They are nobody's act and change no word, so the ledger says nothing of
 * them; what shows them is written anew. False where they are as before, and were read within a day.
 */
export async function refreshCounts(
  change: Change,
  { row, item }: Loaded,
  counters: Item['interactionStatistic'],
): Promise<boolean> {
  if (counters.length === 0 || item.state === 'erased' || !isOther(item.interactionStatistic, counters, change.now))
    return false;
  const { db } = change;
  const lists = new ListWrites(change);
  const isShown = item.state === 'published';
  const targets = isShown ? await loadTargets(db, row.subject) : [];
  if (isShown) lists.leave(targets, item, row.seq);
  item.interactionStatistic = counters;
  if (isShown) lists.enter(targets, item, row.seq);
  await lists.flush();
  await lists.finish();
  await db
    .updateTable('content')
    .set({ data: contentData(item) })
    .where('item_seq', '=', row.seq)
    .execute();
  if (isShown) change.touchSubject(row.subject);
  return true;
}

function isOther(before: Item['interactionStatistic'], after: Item['interactionStatistic'], now: Date): boolean {
  const bare = (counters: Item['interactionStatistic']) =>
    canonicalJson(counters.map(({ interactionType, userInteractionCount }) => [interactionType, userInteractionCount]));
  if (bare(before) !== bare(after)) return true;
  const read = Date.parse(before[0]?.endTime ?? '');
  return !(now.getTime() - read < DAY_MS);
}
