import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A feed by which an item came. */
export interface FeedOfItem {
  id: number;
  /** What the place calls itself. */
  title: string | null;
  address: string;
  /** Since when it is gone there; null while it is there. */
  goneAt: string | null;
}

/** The feeds by which an item came, the oldest subscription first. */
export async function feedsOfItem(db: Kysely<Tables>, seq: number): Promise<FeedOfItem[]> {
  const rows = await db
    .selectFrom('feed_item')
    .innerJoin('feed', 'feed.seq', 'feed_item.feed')
    .select(['feed.seq', 'feed.title', 'feed.address', 'feed_item.gone_at'])
    .where('feed_item.item_seq', '=', seq)
    .orderBy('feed.seq')
    .execute();
  const found = new Map<number, FeedOfItem>();
  for (const { seq: id, title, address, gone_at: goneAt } of rows) {
    const known = found.get(id);
    // Under two ids of one feed: it is there while one of them is.
    if (known) known.goneAt = known.goneAt === null || goneAt === null ? null : goneAt;
    else found.set(id, { id, title, address, goneAt });
  }
  return [...found.values()];
}
