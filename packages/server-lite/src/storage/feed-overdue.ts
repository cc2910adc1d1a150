import { type Kysely, sql } from 'kysely';
import type { Item } from '../domain/model.ts';
import { isLinkCard } from '../domain/link-card.ts';
import { SOURCE_POLICIES } from '../domain/source-policy.ts';
import { loadMany } from './found-items.ts';
import type { Loaded } from './item-changes.ts';
import type { Tables } from './tables.ts';

const DAY_MS = 86_400_000;
/** For so long words that are gone at their source are kept, out of view, in case they are there again. */
const KEPT_DAYS = 30;
const STEP = 500;

/** See `Feeds.overdue`. */
export async function overdueItems(db: Kysely<Tables>, now: Date, most: number): Promise<Item[]> {
  const seqs = new Set<number>();
  const erased = SOURCE_POLICIES.filter(({ eraseWhenGone }) => eraseWhenGone).map(({ key }) => key);
  const kept = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString();
  // Of several feeds that an item came by, all say that it is gone.
  const gone = await db
    .selectFrom('feed_item')
    .innerJoin('item', 'item.seq', 'feed_item.item_seq')
    .select('item.seq')
    .where('feed_item.gone_at', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('item.source', 'in', erased),
        eb('item.state', '=', 'merged'),
        eb.and([eb('item.state', 'in', ['withdrawn', 'hidden']), eb('feed_item.gone_at', '<', kept)]),
      ]),
    )
    .where('item.state', '!=', 'erased')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('feed_item as other')
            .select('other.feed')
            .whereRef('other.item_seq', '=', 'feed_item.item_seq')
            .where('other.gone_at', 'is', null),
        ),
      ),
    )
    .limit(most)
    .execute();
  for (const { seq } of gone) seqs.add(seq);
  const items = [...(await loadMany(db, [...seqs])).values()].map(({ item }) => item);
  for (const { key, retentionDays } of SOURCE_POLICIES) {
    if (retentionDays === null) continue;
    const limit = new Date(now.getTime() - retentionDays * DAY_MS).toISOString();
    for (let after = { date: '', seq: 0 }; items.length < most;) {
      const found = await tooOld(db, key, limit, after);
      for (const { row, item } of found) {
        after = { date: row.date_received, seq: row.seq };
        // A link and the name of what it leads to are nobody's words.
        if (!seqs.has(row.seq) && !isLinkCard(item) && items.length < most) items.push(item);
      }
      if (found.length < STEP) break;
    }
  }
  return items;
}

async function tooOld(
  db: Kysely<Tables>,
  source: string,
  limit: string,
  after: { date: string; seq: number },
): Promise<Loaded[]> {
  // Written out, so that the index of such sources is known to hold all that is asked for.
  const rows = await db
    .selectFrom('item')
    .select('seq')
    .where(sql<boolean>`source = ${sql.lit(source)} and state <> 'erased'`)
    .where('date_received', '<', limit)
    .where((eb) => eb.or([eb('fetched_at', 'is', null), eb('fetched_at', '<', limit)]))
    .where(sql<boolean>`(date_received, seq) > (${after.date}, ${after.seq})`)
    .orderBy('date_received')
    .orderBy('seq')
    .limit(STEP)
    .execute();
  const found = await loadMany(
    db,
    rows.map(({ seq }) => seq),
  );
  return rows.flatMap(({ seq }) => found.get(seq) ?? []);
}
