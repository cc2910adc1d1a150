import type { Kysely } from 'kysely';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { Item, State } from '../domain/model.ts';
import { permalinkOf } from '../domain/permalink.ts';
import { saysTheSame } from '../domain/same-item.ts';
import { MAX_TAGS, tags } from '../domain/sanitize.ts';
import { takeOver } from '../domain/take-over.ts';
import { staysBefore } from '../domain/which-stays.ts';
import { partsOf } from './duplicate-groups.ts';
import { lookAgain } from './duplicate-marks.ts';
import { type BeforeMerge, mayShow, onlySources, sourcesOf, stateAfterSplit } from './duplicate-merge.ts';
import { loadMany } from './found-items.ts';
import type { Loaded } from './item-changes.ts';
import { ItemWrites } from './item-writes.ts';
import { history } from './ledger.ts';
import { putPins, takePins } from './pin-rows.ts';
import { passApartOn } from './duplicate-apart.ts';
import type { Tables } from './tables.ts';
import type { Change } from './write-queue.ts';

/**
 * How what takes its place stands then: `shown`, as the one that goes is shown, because that one is gone where it came from and
 * this is not; `own`, as it was before it became a part, because that one should never have been here.
 */
export type Standing = 'shown' | 'own';

interface Heir {
  loaded: Loaded;
  row: Tables['duplicate_part'];
  before: BeforeMerge;
  state: State;
  reason: Item['hideReason'];
}

/** Words that stand at many places by the same name of a source: whose they are is no question of that name. */
const NO_PLACE = ['file', 'direct', 'feed'];

/**
 * An item is about to go: of what is part of it, and is still there where it came from, one takes its place, and the rest becomes
 * part of that. What is gone as well stays with it.
 */
export async function handOver(
  change: Change,
  leaving: Loaded,
  { by, standing }: { by: string; standing: Standing },
): Promise<void> {
  const { db } = change;
  const rows = await partsOf(db, leaving.row.seq);
  if (rows.length === 0) return;
  const parts = await loadMany(
    db,
    rows.map(({ part }) => part),
  );
  const gone = standing === 'shown' ? await goneWith(db, leaving, [...parts.values()]) : new Set<number>();
  const wasGone = standing === 'shown' && (await areAllGone(db, leaving.row.seq)) === true;
  const heirs = rows.flatMap((row): Heir[] => {
    const loaded = parts.get(row.part);
    if (!loaded || gone.has(row.part)) return [];
    const before = JSON.parse(row.before) as BeforeMerge;
    const then =
      standing === 'shown'
        ? asShown(change.now, leaving.item, loaded, before, wasGone)
        : stateAfterSplit('pending', loaded, before, change.now);
    return [{ loaded, row, before, ...then }];
  });
  const [heir] = heirs.toSorted((a, b) => (staysBefore(rival(a), rival(b)) ? -1 : 1));
  if (!heir) return;
  const others = heirs.filter((each) => each !== heir);
  await reseat(db, rows, { leaving: leaving.row.seq, heir, others });
  const writes = new ItemWrites(change);
  const pins = standing === 'shown' ? await leave(change, writes, leaving, heir, by) : [];
  await succeed(change, writes, { leaving, heir, others, pins, by, standing });
  const stands = (await loadMany(db, [heir.row.part])).get(heir.row.part) as Loaded;
  for (const { loaded, row } of others) {
    const [part, into] = [loaded.row.ref, stands.row.ref];
    await writes.take(loaded, { by }, () => ({ type: 'merged', into, evidence: row.evidence }));
    await writes.take(stands, { by }, () => ({ type: 'joined', part, evidence: row.evidence }));
    await writes.flush();
  }
  await writes.finish();
  await passApartOn(db, leaving.row.seq, heir.row.part);
  await lookAgain(
    db,
    heirs.map(({ row }) => row.part),
  );
}

/** The one that goes says who is no longer part of it, and gives its places in front away. */
async function leave(
  { db }: Change,
  writes: ItemWrites,
  leaving: Loaded,
  { loaded }: Heir,
  by: string,
): Promise<Tables['pin'][]> {
  let pins: Tables['pin'][] = [];
  const left = await sourcesOf(db, leaving.row.seq);
  await writes.take(leaving, { by }, async () => {
    pins = await takePins(db, leaving.row.seq);
    if (pins.length > 0) leaving.pins = pins;
    leaving.item.extra = onlySources(leaving.item, left, false);
    return { type: 'parted', part: loaded.row.ref };
  });
  await writes.flush();
  return pins;
}

interface Succeeding {
  leaving: Loaded;
  heir: Heir;
  others: readonly Heir[];
  /** Of the one that goes. */
  pins: readonly Tables['pin'][];
  by: string;
  standing: Standing;
}

async function succeed(change: Change, writes: ItemWrites, those: Succeeding): Promise<void> {
  const { leaving, heir, others, by, standing } = those;
  const { loaded } = heir;
  const { item, row } = loaded;
  const own = new Set(item.tags.map((tag) => tag.toLowerCase()));
  const given = [
    ...(standing === 'shown' ? leaving.item.tags : []),
    ...others.flatMap((each) => each.before.given.tags),
  ];
  const before = item.tags.length;
  const isSaid = standing === 'shown' && (await isLanguageSaid(change.db, leaving));
  await writes.take(loaded, { by }, async () => {
    Object.assign(item, { state: heir.state, hideReason: heir.reason });
    item.tags = tags([...item.tags, ...given.filter((tag) => !own.has(tag.toLowerCase()))].slice(0, MAX_TAGS));
    const isTagged = item.tags.length !== before;
    const hadExtra = item.extra !== null;
    item.extra = onlySources(
      item,
      others.map((each) => each.loaded.item.source),
      hadExtra,
    );
    const { fields, left, ...taken } =
      standing === 'shown' ? takeOver(leaving.item, item, { isLanguageSaid: isSaid }) : { fields: [], left: [] };
    const named = [...(isTagged ? ['tags'] : []), ...fields];
    const pins = [...heir.before.pins, ...those.pins, ...others.flatMap((each) => each.before.given.pins)];
    await putPins(change.db, onePerCollection(pins, row.seq));
    if (pins.length > 0) loaded.pins = [];
    const reason = heir.reason && { reason: heir.reason };
    return {
      type: 'split',
      from: leaving.row.ref,
      state: heir.state,
      ...reason,
      ...taken,
      ...(named.length > 0 && { fields: named }),
      ...(left.length > 0 && { left }),
    };
  });
  await writes.flush();
}

/** The last word on its language is a person's: what sources say of it is in no entry. */
async function isLanguageSaid(db: Kysely<Tables>, { row }: Loaded): Promise<boolean> {
  const entries = (await history(db, row.last_entry)).map((bytes) => JSON.parse(bytes) as LedgerEntry);
  const last = entries.findLast((entry) => 'fields' in entry && entry.fields?.includes('language'));
  return last !== undefined && last.type !== 'returned';
}

/** Rows that say who is part of whom, and what was given for it. */
async function reseat(
  db: Kysely<Tables>,
  rows: readonly Tables['duplicate_part'][],
  { leaving, heir, others }: { leaving: number; heir: Heir; others: readonly Heir[] },
): Promise<void> {
  await db.deleteFrom('duplicate_part').where('part', '=', heir.row.part).execute();
  const own = new Set(heir.loaded.item.tags.map((tag) => tag.toLowerCase()));
  const places = new Set(heir.before.pins.map(({ collection }) => collection));
  const isOther = new Set(others.map(({ row }) => row.part));
  for (const { part, item, before: json } of rows) {
    if (part === heir.row.part || (!isOther.has(part) && item === leaving)) continue;
    const before = JSON.parse(json) as BeforeMerge;
    const given = isOther.has(part)
      ? {
          tags: before.given.tags.filter((tag) => !own.has(tag.toLowerCase())),
          pins: before.given.pins
            .filter(({ collection }) => !places.has(collection))
            .map((pin) => ({ ...pin, item_seq: heir.row.part })),
          hadExtra: heir.loaded.item.extra !== null,
        }
      : { tags: [], pins: [], hadExtra: true };
    await db
      .updateTable('duplicate_part')
      .set({ item: isOther.has(part) ? heir.row.part : leaving, before: JSON.stringify({ ...before, given }) })
      .where('part', '=', part)
      .execute();
  }
}

/** As far as somebody looked at these very words, and their source's own terms let them be shown. */
function asShown(
  now: Date,
  from: Item,
  part: Loaded,
  before: BeforeMerge,
  wasGone: boolean,
): { state: State; reason: Item['hideReason'] } {
  const own = stateAfterSplit('pending', part, before, now);
  if (before.state === 'withdrawn') return own;
  if (from.state === 'withdrawn') return wasGone ? own : { state: 'withdrawn', reason: null };
  if (from.state === 'hidden') return { state: 'hidden', reason: from.hideReason };
  if (from.state !== 'published' || own.state === 'hidden' || own.state === 'published') return own;
  const extra = { ...part.item.extra, permission: part.item.extra?.['permission'] ?? from.extra?.['permission'] };
  const isShown = saysTheSame(from, part.item) && mayShow({ ...part.item, extra }, part.row.imported === 1, now, false);
  return { state: isShown ? 'published' : 'pending', reason: null };
}

/** Those of the parts that are no longer there either: by what feeds saw of them, or with the same place that lost the whole. */
async function goneWith(db: Kysely<Tables>, leaving: Loaded, parts: readonly Loaded[]): Promise<Set<number>> {
  const isGone = await areAllGone(db, leaving.row.seq);
  const gone = new Set<number>();
  for (const part of parts) {
    const own = await areAllGone(db, part.row.seq);
    if (own ?? (isGone === true && isSamePlace(leaving.item, part.item))) gone.add(part.row.seq);
  }
  return gone;
}

/** Undefined for what came by no feed. */
async function areAllGone(db: Kysely<Tables>, seq: number): Promise<boolean | undefined> {
  const rows = await db.selectFrom('feed_item').select('gone_at').where('item_seq', '=', seq).execute();
  return rows.length === 0 ? undefined : rows.every(({ gone_at }) => gone_at !== null);
}

function isSamePlace(a: Item, b: Item): boolean {
  if (a.source !== b.source || NO_PLACE.includes(a.source)) return false;
  const [one, other] = [permalinkOf(a.url), permalinkOf(b.url)];
  return one === null || other === null || one.link === other.link;
}

function rival({ loaded: { item, sent }, before, state }: Heir): Parameters<typeof staysBefore>[0] {
  return { item: { ...item, state }, isSent: sent != null, isPinned: before.pins.length > 0 };
}

function onePerCollection(pins: readonly Tables['pin'][], item_seq: number): Tables['pin'][] {
  const places = new Map(pins.toReversed().map((pin) => [pin.collection, { ...pin, item_seq }]));
  return [...places.values()];
}
