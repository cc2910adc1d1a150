import type { Item } from '../domain/model.ts';
import { RejectedRows } from '../erasure/rejected-rows.ts';
import { Traces } from '../erasure/traces.ts';
import type { Feeds } from '../storage/feeds.ts';

const AT_ONCE = 100;

interface Forgetting {
  feeds: Pick<Feeds, 'forget' | 'overdue'>;
  /** The data folder. */
  data: string;
}

/** Erases words, and what could not be taken of them. Where they are still there, they may come in again. */
export async function forgetItems(
  { feeds, data }: { feeds: Pick<Feeds, 'forget'>; data: string },
  items: readonly Item[],
  by: string,
): Promise<void> {
  const traces = new Traces();
  for (const item of items) traces.addItem(item);
  // First: what tells the rows is gone with the items.
  await new RejectedRows(data).forget(traces);
  await feeds.forget(
    items.map(({ id }) => id),
    by,
  );
}

/**
 * Erases what its source's terms ask to be erased: gone there, or not seen there within the days for which such words
 * may be kept.
 *
 * @returns how many
 */
export async function forgetOverdue(forgetting: Forgetting, isStopping: () => boolean = () => false): Promise<number> {
  let erased = 0;
  while (!isStopping()) {
    const items = await forgetting.feeds.overdue(AT_ONCE);
    if (items.length === 0) break;
    await forgetItems(forgetting, items, 'source-terms');
    erased += items.length;
  }
  return erased;
}
