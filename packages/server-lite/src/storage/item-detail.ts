import type { Kysely } from 'kysely';
import { aggregate } from '../domain/aggregate.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { Item } from '../domain/model.ts';
import { stateAfter } from '../domain/moderate.ts';
import type { CollectionPlace, ItemDetail, Standing } from './inbox.ts';
import { wholeOf } from './duplicate-groups.ts';
import { feedsOfItem } from './feeds-of-item.ts';
import { findItem, type Loaded } from './item-changes.ts';
import { history } from './ledger.ts';
import { loadTargets } from './lists.ts';
import { itemVersion } from './remember.ts';
import type { Tables, TallyTable } from './tables.ts';
import { matchesOf } from './watch-rows.ts';
import { tallyRow } from './tally.ts';

/** An item with what a person decides by: whose word there is for it, where it stands, and what a decision would do. */
export async function itemDetail(db: Kysely<Tables>, id: string): Promise<ItemDetail | undefined> {
  const asked = await findItem(db, id);
  // The id of what is part of another item leads to that.
  const loaded = asked?.item.state === 'merged' ? await findItem(db, (await wholeOf(db, id)).root) : asked;
  if (!loaded) return undefined;
  const { row, item } = loaded;
  return {
    item,
    version: itemVersion(row),
    isImported: row.imported === 1,
    consents: await consentsOf(db, row.seq),
    decision: decisionOf(item, await history(db, row.last_entry)),
    ...(await places(db, loaded)),
    standing: await standing(db, loaded),
    matches: (await matchesOf(db, [item.id])).get(item.id) ?? [],
    feeds: await feedsOfItem(db, row.seq),
  };
}

async function consentsOf(db: Kysely<Tables>, seq: number): Promise<ItemDetail['consents']> {
  const sent = await db.selectFrom('submission').select('number').where('item_seq', '=', seq).executeTakeFirst();
  if (!sent) return null;
  const rows = await db.selectFrom('consent').select('scope').where('item_seq', '=', seq).orderBy('scope').execute();
  return rows.map(({ scope }) => scope as NonNullable<ItemDetail['consents']>[number]);
}

function decisionOf(item: Item, entries: readonly string[]): ItemDetail['decision'] {
  if (item.state === 'pending') return null;
  const last = entries
    .map((bytes) => JSON.parse(bytes) as LedgerEntry)
    .findLast((entry) => stateAfter(entry) !== undefined);
  return last ? { type: last.type, at: last.at, by: last.by, hideReason: item.hideReason } : null;
}

/** A collection without a list of its own shows whatever its subject's has. */
async function places(db: Kysely<Tables>, { row, item }: Loaded): Promise<Pick<ItemDetail, 'collections' | 'home'>> {
  const targets = new Map((await loadTargets(db, row.subject)).map((target) => [target.list, target]));
  const all = await db
    .selectFrom('collection')
    .select(['slug', 'name', 'list'])
    .where('subject', '=', row.subject)
    .orderBy('name')
    .execute();
  const collections = all.flatMap(({ slug, name, list }): CollectionPlace[] => {
    const target = list === null ? undefined : targets.get(list);
    const isPinned = target?.pins.has(row.seq) ?? false;
    return !target || isPinned || target.accepts(item) ? [{ slug, name, isPinned }] : [];
  });
  return { collections, home: (collections[0] ?? all[0])?.slug ?? null };
}

async function standing(db: Kysely<Tables>, { row, item }: Loaded): Promise<ItemDetail['standing']> {
  const tally = await db
    .selectFrom('tally')
    .selectAll()
    .where('subject', '=', row.subject)
    .where('state', '=', 'published')
    .where('count', '>', 0)
    .execute();
  const own = tallyRow({ ...row, state: 'published', hide_reason: null });
  const by = item.state === 'published' ? -1 : 1;
  const change = { ...own, count: by, words: by * own.words, rating: by * own.rating };
  return { before: standingOf(tally), after: standingOf([...tally, change]) };
}

function standingOf(rows: readonly TallyTable[]): Standing {
  return {
    published: rows.reduce((sum, { count }) => sum + count, 0),
    aggregateRating: aggregate(rows.filter(({ type }) => type === 'Review')),
  };
}
