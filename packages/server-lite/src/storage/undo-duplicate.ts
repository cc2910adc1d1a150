import type { Kysely } from 'kysely';
import { handOver } from './duplicate-heir.ts';
import { eraseFreely, leaveWhole } from './duplicate-leave.ts';
import type { BeforeMerge } from './duplicate-merge.ts';
import { loadMany } from './found-items.ts';
import type { ImportUndone, KeptBecause } from './import-run.ts';
import type { Loaded } from './item-changes.ts';
import { type Chained, touchedSince } from './touched-since.ts';
import type { Tables } from './tables.ts';
import type { Change } from './write-queue.ts';

/**
 * Takes back one item of an import that is one with others: it is led apart from what did not come with it, which is again as
 * it was before or stays one among itself, and erased, unless somebody touched it since.
 */
export async function undoDuplicate(change: Change, seq: number, by: string): Promise<ImportUndone> {
  const { db } = change;
  const own = async () => (await loadMany(db, [seq])).get(seq);
  const loaded = await own();
  if (!loaded || loaded.item.state === 'erased') return { erased: 0, kept: [] };
  const because = await whyKept(db, loaded);
  if (because !== null) return { erased: 0, kept: [{ id: loaded.item.id, because }] };
  if (await leaveWhole(change, seq, by)) await eraseFreely(change, (await own()) as Loaded, by);
  else {
    await handOver(change, loaded, { by, standing: 'own' });
    await eraseFreely(change, loaded, by);
  }
  return { erased: 1, kept: [] };
}

async function whyKept(db: Kysely<Tables>, { row }: Loaded): Promise<KeptBecause | null> {
  const run = await db
    .selectFrom('import')
    .selectAll()
    .where('seq', '=', row.import as number)
    .executeTakeFirstOrThrow();
  const part = await db.selectFrom('duplicate_part').select('before').where('part', '=', row.seq).executeTakeFirst();
  const pin = await db.selectFrom('pin').select('collection').where('item_seq', '=', row.seq).executeTakeFirst();
  const hadPins = part !== undefined && (JSON.parse(part.before) as BeforeMerge).pins.length > 0;
  return touchedSince({
    pinned: pin !== undefined || hadPins,
    history: await historyOf(db, row.last_entry),
    publish: run.publish === 1,
    startedAt: run.started_at,
    finishedAt: run.finished_at,
  });
}

async function historyOf(db: Kysely<Tables>, last: number): Promise<Chained[]> {
  const history: Chained[] = [];
  for (let seq: number | null = last; seq !== null;) {
    const { bytes, previous }: Pick<Tables['ledger'], 'bytes' | 'previous'> = await db
      .selectFrom('ledger')
      .select(['bytes', 'previous'])
      .where('seq', '=', seq)
      .executeTakeFirstOrThrow();
    history.push({ bytes, entry: seq, previous });
    seq = previous;
  }
  return history;
}
