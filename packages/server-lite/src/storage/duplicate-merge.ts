import type { Kysely } from 'kysely';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import { isLinkCard } from '../domain/link-card.ts';
import type { HideReason, Item, State } from '../domain/model.ts';
import type { Evidence } from '../domain/same-item.ts';
import { tags } from '../domain/sanitize.ts';
import { assertMayPublish } from '../domain/source-policy.ts';
import { ALSO_FROM, alsoFrom, itemPolicy } from '../domain/strictest-policy.ts';
import { PolicyError } from '../errors/policy-error.ts';
import { pairOf, partsOf } from './duplicate-groups.ts';
import type { Loaded, Step } from './item-changes.ts';
import { contentData } from './item-row.ts';
import type { ItemWrites } from './item-writes.ts';
import { record } from './ledger.ts';
import { putPins, takePins } from './pin-rows.ts';
import type { Act } from './storage.ts';
import type { Tables } from './tables.ts';
import type { Change } from './write-queue.ts';

/** What merging changed of two items. */
export interface BeforeMerge {
  state: State;
  reason: HideReason | null;
  pins: Tables['pin'][];
  /** What the one that stays got of the other. */
  given: { tags: string[]; pins: Tables['pin'][]; hadExtra: boolean };
}

export interface Merging {
  item: Loaded;
  part: Loaded;
  evidence: Evidence;
  act: Act;
  /** The one that stays takes over tags and pins of the other: that may change what is public. */
  takesOver: boolean;
  /** The other is pinned somewhere. */
  isPinned: boolean;
}

/** Makes `part` part of `item`. @throws PolicyError where `item` is shown and the other's source asks for a right that is not on record */
export async function mergeInto(change: Change, writes: ItemWrites, merging: Merging): Promise<void> {
  const { item, part, evidence, act, takesOver, isPinned } = merging;
  const { db, now } = change;
  const extra = withSources(item.item, [part.item.source, ...alsoFrom(part.item)]);
  assertStillShown(item, extra, now);
  const known = new Set(item.item.tags.map((tag) => tag.toLowerCase()));
  const all = takesOver
    ? tags([...item.item.tags, ...part.item.tags.filter((tag) => !known.has(tag.toLowerCase()))])
    : [];
  const before: BeforeMerge = {
    state: part.item.state,
    reason: part.item.hideReason,
    pins: [],
    given: {
      tags: all.filter((tag) => !known.has(tag.toLowerCase())),
      pins: [],
      hadExtra: item.item.extra !== null,
    },
  };
  await writes.take(part, act, async () => {
    if (isPinned) before.pins = part.pins = await takePins(db, part.row.seq);
    part.item.state = 'merged';
    part.item.hideReason = null;
    return { type: 'merged', into: item.row.ref, evidence };
  });
  const joined: Step = {
    type: 'joined',
    part: part.row.ref,
    evidence,
    ...(before.given.tags.length > 0 && { fields: ['tags'] }),
  };
  if (takesOver || item.item.state !== 'published') {
    await writes.take(item, act, async () => {
      if (isPinned && item.item.state === 'published') {
        before.given.pins = await inherit(db, item.row.seq, before.pins);
        item.pins = [];
      }
      if (before.given.tags.length > 0) item.item.tags = all;
      item.item.extra = extra;
      return joined;
    });
  } else await joinQuietly(change, item, { ...joined, at: now.toISOString(), by: act.by, ref: item.row.ref }, extra);
  await db
    .insertInto('duplicate_part')
    .values({
      part: part.row.seq,
      item: item.row.seq,
      evidence,
      by: act.by,
      at: now.toISOString(),
      before: JSON.stringify(before),
    })
    .execute();
  const { one, other } = pairOf(part.row.seq, item.row.seq);
  await db.deleteFrom('duplicate_pair').where('one', '=', one).where('other', '=', other).execute();
}

/** Nothing that anybody sees of a published item changes, so the lists that it stands in stay as they are. */
async function joinQuietly(
  { db }: Change,
  { row, item }: Loaded,
  entry: LedgerEntry,
  extra: Item['extra'],
): Promise<void> {
  const data = contentData({ ...item, extra });
  if (extra !== item.extra) await db.updateTable('content').set({ data }).where('item_seq', '=', row.seq).execute();
  await record(db, row, entry);
}

export interface Splitting {
  /** What it is part of, as `row` says. */
  item: Loaded;
  part: Loaded;
  row: Tables['duplicate_part'];
  act: Act;
  /** What stands for both, where `item` is part of another one itself. */
  root?: Loaded;
  /** They may not be made one again but by a person. */
  isKeptApart?: boolean;
}

/** Leads a part back. @returns the state that it has then */
export async function splitFrom(
  change: Change,
  writes: ItemWrites,
  { item, part, row, act, root = item, isKeptApart = true }: Splitting,
): Promise<State> {
  const { db, now } = change;
  const before = JSON.parse(row.before) as BeforeMerge;
  const back = stateAfterSplit(root.item.state, part, before, now);
  await writes.take(part, act, async () => {
    if (back.state === 'published') {
      await putPins(db, before.pins);
      part.pins = [];
    }
    part.item.state = back.state;
    part.item.hideReason = back.reason;
    return { type: 'split', from: item.row.ref, state: back.state, ...(back.reason && { reason: back.reason }) };
  });
  await db.deleteFrom('duplicate_part').where('part', '=', row.part).execute();
  const left = await sourcesOf(db, root.row.seq);
  for (const whole of new Set([root, item])) {
    const given = whole === item ? before.given : { tags: [], pins: [], hadExtra: false };
    await writes.take(whole, act, async () => {
      for (const pin of given.pins) {
        await db
          .deleteFrom('pin')
          .where('collection', '=', pin.collection)
          .where('item_seq', '=', whole.row.seq)
          .execute();
        whole.pins = [];
      }
      const tagged = new Set(given.tags);
      const kept = whole.item.tags.filter((tag) => !tagged.has(tag));
      const isOther = kept.length !== whole.item.tags.length;
      if (isOther) whole.item.tags = kept;
      if (whole === root) whole.item.extra = onlySources(whole.item, left, given.hadExtra);
      return { type: 'parted', part: part.row.ref, ...(isOther && { fields: ['tags'] }) };
    });
  }
  if (!isKeptApart) return back.state;
  await db
    .insertInto('duplicate_pair')
    .values({
      ...pairOf(row.part, row.item),
      state: 'apart',
      evidence: row.evidence,
      by: act.by,
      at: now.toISOString(),
    })
    .onConflict((on) => on.columns(['one', 'other']).doUpdateSet({ state: 'apart', by: act.by, at: now.toISOString() }))
    .execute();
  return back.state;
}

/** What its author withdrew from the one is withdrawn from the other; what may no longer be shown waits. */
export function stateAfterSplit(
  of: State,
  { row, item }: Loaded,
  before: BeforeMerge,
  now: Date,
): { state: State; reason: HideReason | null } {
  if (of === 'withdrawn') return { state: 'withdrawn', reason: null };
  if (before.state !== 'published') return { state: before.state, reason: before.reason };
  const isShowable = mayShow(item, row.imported === 1, now);
  return { state: isShowable ? 'published' : 'pending', reason: null };
}

/** @param hadAll it was shown before, with every right that it needed: what may have run out meanwhile is the time */
export function mayShow(item: Item, imported: boolean, now: Date, hadAll = true): boolean {
  try {
    const received = Date.parse(item.dateFetched ?? item.dateReceived);
    assertMayPublish(itemPolicy(item), {
      id: item.id,
      imported,
      isLinkCard: isLinkCard(item),
      attested: true,
      permission: hadAll || typeof item.extra?.['permission'] === 'string',
      received,
      now: now.getTime(),
    });
    return true;
  } catch (error) {
    if (error instanceof PolicyError) return false;
    throw error;
  }
}

/** Why the terms of both together forbid that what is shown stays so; null where they do not. */
export function termsFault(item: Loaded, part: Loaded, now: Date): string | null {
  try {
    assertStillShown(item, withSources(item.item, [part.item.source, ...alsoFrom(part.item)]), now);
    return null;
  } catch (error) {
    if (error instanceof PolicyError) return error.message;
    throw error;
  }
}

function assertStillShown({ row, item }: Loaded, extra: Item['extra'], now: Date): void {
  if (item.state !== 'published') return;
  assertMayPublish(itemPolicy({ source: item.source, extra }), {
    id: item.id,
    imported: row.imported === 1,
    attested: true,
    permission: typeof extra?.['permission'] === 'string',
    received: Date.parse(item.dateReceived),
    now: now.getTime(),
  });
}

/** Pins in collections where the item has none, at the same place. */
async function inherit(db: Kysely<Tables>, seq: number, pins: readonly Tables['pin'][]): Promise<Tables['pin'][]> {
  const own = await db.selectFrom('pin').select('collection').where('item_seq', '=', seq).execute();
  const has = new Set(own.map(({ collection }) => collection));
  const given = pins.filter(({ collection }) => !has.has(collection)).map((pin) => ({ ...pin, item_seq: seq }));
  await putPins(db, given);
  return given;
}

function withSources(item: Item, sources: readonly string[]): Item['extra'] {
  const keys = [...new Set([...alsoFrom(item), ...sources])].filter((key) => key !== item.source).sort();
  return keys.length === 0 ? item.extra : { ...item.extra, [ALSO_FROM]: keys };
}

/** What is kept beside the words, with these as the only other sources. */
export function onlySources(item: Item, left: readonly string[], hadExtra: boolean): Item['extra'] {
  const { [ALSO_FROM]: _, ...extra } = item.extra ?? {};
  const next = withSources({ ...item, extra }, left);
  return next === null || (Object.keys(next).length === 0 && !hadExtra) ? null : next;
}

/** Sources of all that are part of an item. */
export async function sourcesOf(db: Kysely<Tables>, item: number): Promise<string[]> {
  const parts = (await partsOf(db, item)).map(({ part }) => part);
  if (parts.length === 0) return [];
  const rows = await db.selectFrom('item').select('source').distinct().where('seq', 'in', parts).execute();
  return rows.map(({ source }) => source);
}
