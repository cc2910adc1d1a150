import type { Kysely } from 'kysely';
import { compileWatches, inReading, type MatchField, type Matcher, type Watched } from '../domain/match-watches.ts';
import type { Watch, WatchKind } from '../domain/watch.ts';
import type { Tables } from './tables.ts';
import type { ItemMatch } from './watches.ts';
import type { WatchTable } from './watch-tables.ts';
import type { Change } from './write-queue.ts';

export function toWatch({ seq, kind, text, variants, not_words: not }: WatchTable): Watch {
  return {
    id: seq,
    kind: kind as WatchKind,
    text,
    variants: JSON.parse(variants) as string[],
    not: JSON.parse(not) as string[],
  };
}

/** A subject and all that became one with it. */
export async function subjectsOf(db: Kysely<Tables>, seq: number): Promise<number[]> {
  const merges = await db.selectFrom('subject_merge').select(['from_subject', 'into_subject']).execute();
  const all = new Set([seq]);
  // What is added while it is walked through is walked through as well.
  for (const into of all)
    for (const { from_subject, into_subject } of merges) if (into_subject === into) all.add(from_subject);
  return [...all];
}

let last: { key: string; matcher: Matcher } | undefined;

/** The watches of a subject, made ready; undefined where there are none. */
export async function matcherOf(db: Kysely<Tables>, subject: number): Promise<Matcher | undefined> {
  const rows = await db
    .selectFrom('watch')
    .selectAll()
    .where('subject', 'in', await subjectsOf(db, subject))
    .orderBy('seq')
    .execute();
  if (rows.length === 0) return undefined;
  const key = JSON.stringify(
    rows.map(({ seq, kind, text, variants, not_words }) => [seq, kind, text, variants, not_words]),
  );
  // Lots of one feed come one after another.
  if (last?.key !== key) last = { key, matcher: compileWatches(rows.map(toWatch)) };
  return last.matcher;
}

/** Notes what is found in an item as it is now, in the place of what was noted before. */
export async function noteMatches(
  { db }: Pick<Change, 'db'>,
  matcher: Matcher,
  seq: number,
  item: Watched,
): Promise<void> {
  const known = await db.selectFrom('item_match').selectAll().where('item_seq', '=', seq).execute();
  const rows = matcher
    .match(item)
    .map(({ watch, field, start, end }) => ({ item_seq: seq, watch, field, starts: start, ends: end }));
  const text = (each: readonly Tables['item_match'][]) =>
    JSON.stringify(each.map(({ watch, field, starts, ends }) => [watch, field, starts, ends].join()).sort());
  if (text(rows) === text(known)) return;
  await db.deleteFrom('item_match').where('item_seq', '=', seq).execute();
  for (let at = 0; at < rows.length; at += 100)
    await db
      .insertInto('item_match')
      .values(rows.slice(at, at + 100))
      .execute();
  const before = new Set(known.map(({ watch }) => watch));
  const fresh = [...new Set(rows.map(({ watch }) => watch))].filter((watch) => !before.has(watch));
  if (fresh.length > 0)
    await db
      .updateTable('watch')
      .set((eb) => ({ found: eb('found', '+', 1) }))
      .where('seq', 'in', fresh)
      .execute();
}

/** What was found in items, by their ids, in the order of the words. */
export async function matchesOf(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, ItemMatch[]>> {
  const found = new Map<string, ItemMatch[]>();
  if (ids.length === 0) return found;
  const rows = await db
    .selectFrom('item_match')
    .innerJoin('item', 'item.seq', 'item_match.item_seq')
    .innerJoin('watch', 'watch.seq', 'item_match.watch')
    .select(['item.id', 'watch.seq', 'watch.kind', 'watch.text', 'item_match.field', 'starts', 'ends'])
    .where('item.id', 'in', ids)
    .execute();
  for (const { id, seq, kind, text, field, starts, ends } of rows) {
    const own = found.get(id) ?? [];
    own.push({ watch: seq, kind: kind as WatchKind, text, field: field as MatchField, start: starts, end: ends });
    found.set(id, own);
  }
  for (const own of found.values()) own.sort(inReading);
  return found;
}
