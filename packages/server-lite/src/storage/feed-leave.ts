import { sourcePolicy } from '../domain/source-policy.ts';
import { handOver } from './duplicate-heir.ts';
import { loadMany } from './found-items.ts';
import type { FeedClaim } from './feeds.ts';
import { toState } from './item-steps.ts';
import { ItemWrites } from './item-writes.ts';
import type { Change } from './write-queue.ts';

/** Takes from view what is no longer there where it came from. What a person hid stays hidden. */
export async function leaveLot(
  change: Change,
  { feed }: FeedClaim,
  sourceIds: readonly string[],
  isCertain: boolean,
): Promise<{ withdrawn: string[]; erase: string[] }> {
  const { db, now } = change;
  const rows = await db
    .selectFrom('feed_item')
    .selectAll()
    .where('feed', '=', feed.id)
    .where('source_id', 'in', sourceIds)
    .where('gone_at', 'is', null)
    .execute();
  if (rows.length === 0) return { withdrawn: [], erase: [] };
  const seqs = rows.map(({ item_seq }) => item_seq);
  await db
    .updateTable('feed_item')
    .set({ gone_at: now.toISOString() })
    .where('item_seq', 'in', seqs)
    .where((eb) => (isCertain ? eb.lit(true) : eb('feed', '=', feed.id)))
    .execute();
  const elsewhere = await db
    .selectFrom('feed_item')
    .innerJoin('feed', 'feed.seq', 'feed_item.feed')
    .select('feed_item.item_seq')
    .where('feed_item.item_seq', 'in', seqs)
    .where('feed_item.gone_at', 'is', null)
    .where('feed.state', '!=', 'paused')
    .execute();
  const seen = new Set(elsewhere.map(({ item_seq }) => item_seq));
  const gone = seqs.filter((seq) => !seen.has(seq));
  const by = `feed:${feed.id}`;
  let writes = new ItemWrites(change);
  const withdrawing = toState('withdrawn', () => ({ type: 'withdrawn', atSource: true }));
  const withdrawn: string[] = [];
  const erase: string[] = [];
  for (const loaded of (await loadMany(db, gone)).values()) {
    const { id, state, source } = loaded.item;
    if (state === 'erased') continue;
    // What is part of another item is kept for its own source alone, and would be shown again if it were split off.
    if (sourcePolicy(source).eraseWhenGone || state === 'merged') erase.push(id);
    if (state !== 'published' && state !== 'pending') continue;
    // What is there still at a source of its own takes its place.
    await writes.finish();
    await handOver(change, loaded, { by, standing: 'shown' });
    writes = new ItemWrites(change);
    await writes.take(loaded, { by }, (one) => withdrawing(change, one));
    withdrawn.push(id);
  }
  await writes.finish();
  await db
    .updateTable('feed')
    .set((eb) => ({ gone: eb('gone', '+', withdrawn.length) }))
    .where('seq', '=', feed.id)
    .execute();
  return { withdrawn, erase };
}
