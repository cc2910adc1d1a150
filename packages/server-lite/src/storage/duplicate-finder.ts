import { type Kysely } from 'kysely';
import { areTwo, evidenceOf } from '../domain/same-item.ts';
import { addMarks, holders, marksOf } from './duplicate-marks.ts';
import { areApart, pairOf, partsOf, rootOf } from './duplicate-groups.ts';
import { mergeInto } from './duplicate-merge.ts';
import { verdictOn } from './duplicate-verdict.ts';
import { type DuplicateStep, FINDER } from './duplicates.ts';
import { loadMany } from './found-items.ts';
import { itemRows, type Loaded } from './item-changes.ts';
import { toItem } from './item-row.ts';
import { ItemWrites } from './item-writes.ts';
import type { Tables } from './tables.ts';
import type { Change, WriteQueue } from './write-queue.ts';

/** Of the way in which marks are made: another one has everything looked at anew. */
const VERSION = 1;
/** Items whose marks are put in order together: so many pages of the table are then written once. */
const CHUNK = 25_000;
const READ = 100;
const MARKS = 300;
/** Pairs of a transaction. What leaves the search in such numbers is marked, which takes a fifth of clearing each of its terms; a few are cleared. */
const MANY_PAIRS = 34;
const FEW_PAIRS = 4;
/** After so many merges whoever waits for the thread has it. */
const TURN = 5;
/** So many items with one mark are remembered: more share a page's link or a stock phrase, and show nothing. */
const MOST_HOLDERS = 8;
/** So many merges of one transaction are taken up by the search at once. */
const FEW = 8;

/** Two that share a mark, and how many do. */
interface Pair {
  one: number;
  other: number;
  sharing: number;
}

interface Chunk {
  /** Items after this one, up to that one; of those that are looked at again, how far these are read. */
  to: number;
  isAgain: boolean;
  isRead: boolean;
  rows: Tables['duplicate_mark'][];
  next: number;
  pairs: Map<string, Pair>;
}

/**
 * Looks at items in the order in which they came, a chunk at a time: their marks are put in order and written, which shows who shares
 * one; those are compared themselves. The chunk counts as done at its end, so that one that was interrupted is gone through again.
 */
export class DuplicateFinder {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  #chunk: Chunk | undefined;
  /** Imports of the same file, by the first of them. */
  #files = new Map<number, number>();

  constructor(db: Kysely<Tables>, writes: WriteQueue) {
    this.#db = db;
    this.#writes = writes;
  }

  async progress(): Promise<{ done: number; total: number }> {
    const { reached, version } = await this.#db.selectFrom('duplicate_state').selectAll().executeTakeFirstOrThrow();
    const { last } = await this.#db
      .selectFrom('item')
      .select((eb) => eb.fn.coalesce(eb.fn.max('seq'), eb.lit(0)).as('last'))
      .executeTakeFirstOrThrow();
    const again = await askedAgain(this.#db);
    return { done: version === VERSION ? Math.min(reached, Number(last)) : 0, total: Number(last) + again };
  }

  async restart(): Promise<void> {
    this.#chunk = undefined;
    await this.#writes.run(({ db }) => forgetAll(db));
  }

  async advance(budget: number): Promise<DuplicateStep> {
    const end = performance.now() + budget;
    const due = () => performance.now() > end;
    const sum = { merged: 0, proposed: 0 };
    do {
      const { done, total } = await this.progress();
      if (!this.#chunk && done >= total) return { done, total, ...sum, more: false };
      this.#chunk ??= await this.#begin(done);
      const chunk = this.#chunk;
      if (!chunk.isRead) await this.#read(chunk, due);
      else if (chunk.next < chunk.rows.length) await this.#writes.run(({ db }) => writeMarks(db, chunk, due));
      else if (chunk.pairs.size > 0) await this.#writes.run((change) => this.#resolve(change, chunk, sum, due));
      else {
        await this.#writes.run(({ db }) => settle(db, chunk));
        this.#chunk = undefined;
      }
    } while (!due());
    const { done, total } = await this.progress();
    return { done, total, ...sum, more: this.#chunk !== undefined || done < total };
  }

  async #begin(done: number): Promise<Chunk> {
    const { version } = await this.#db.selectFrom('duplicate_state').select('version').executeTakeFirstOrThrow();
    if (version !== VERSION) await this.#writes.run(({ db }) => forgetAll(db));
    const runs = await this.#db.selectFrom('import').select(['seq', 'subject', 'digest']).orderBy('seq').execute();
    const first = new Map<string, number>();
    for (const { seq, subject, digest } of runs) {
      const file = `${subject}/${digest}`;
      if (!first.has(file)) first.set(file, seq);
      this.#files.set(seq, first.get(file) as number);
    }
    const { last } = await this.#db
      .selectFrom('item')
      .select((eb) => eb.fn.max('seq').as('last'))
      .executeTakeFirstOrThrow();
    const isAgain = done >= Number(last ?? 0);
    return { to: isAgain ? 0 : done, isAgain, isRead: false, rows: [], next: 0, pairs: new Map() };
  }

  async #read(chunk: Chunk, due: () => boolean): Promise<void> {
    const from = chunk.to;
    let looked = chunk.rows.length;
    do {
      const { rows, to, isLast } = await (chunk.isAgain ? nextAgain : nextItems)(this.#db, chunk.to);
      for (const { data, subject_slug, ...row } of rows) {
        if (row.state === 'erased' || data === null) continue;
        const item = toItem(row, subject_slug, data);
        for (const mark of marksOf(item)) chunk.rows.push({ mark, item_seq: row.seq });
      }
      looked = chunk.rows.length;
      chunk.to = to;
      chunk.isRead = isLast || looked >= CHUNK;
    } while (!chunk.isRead && !due());
    if (chunk.isRead) chunk.rows.sort((a, b) => a.mark - b.mark || a.item_seq - b.item_seq);
    if (chunk.to === from) chunk.isRead = true;
  }

  /** Some of the pairs; those that meet an item which this transaction has changed already wait for the next. */
  async #resolve(
    change: Change,
    chunk: Chunk,
    sum: { merged: number; proposed: number },
    due: () => boolean,
  ): Promise<void> {
    const { db } = change;
    const writes = new ItemWrites(change);
    let merged = 0;
    const hasApart = await db
      .selectFrom('duplicate_pair')
      .select('one')
      .where('state', '=', 'apart')
      .limit(1)
      .executeTakeFirst();
    do {
      const lot = firstOf(chunk.pairs, chunk.pairs.size < MANY_PAIRS ? FEW_PAIRS : MANY_PAIRS);
      const busy = new Set<number>();
      const seqs = lot.flatMap(([, { one, other }]) => [one, other]);
      const loaded = await this.#loaded(db, seqs);
      const pinned = await pinnedOf(db, [...loaded.values()]);
      const withParts = await withPartsOf(db, [...loaded.values()]);
      for (const [name, pair] of lot) {
        const [a, b] = [loaded.get(pair.one), loaded.get(pair.other)];
        const [rootA, rootB] = [a && this.#root(loaded, a), b && this.#root(loaded, b)];
        if (rootA && rootB && (busy.has(rootA.row.seq) || busy.has(rootB.row.seq))) continue;
        chunk.pairs.delete(name);
        if (!a || !b || !rootA || !rootB || rootA.row.seq === rootB.row.seq) continue;
        const evidence = evidenceOf(this.#candidate(a), this.#candidate(b), pair.sharing);
        if (!evidence) continue;
        const { item, part, isPlain, fault, isMendable } = verdictOn(rootA, rootB, pinned);
        if (fault !== null && !isMendable) continue;
        if (hasApart && (await keptApart(db, rootA.row.seq, rootB.row.seq))) continue;
        if (withParts.has(rootA.row.seq) || withParts.has(rootB.row.seq)) {
          const [some, others] = [await this.#whole(db, rootA), await this.#whole(db, rootB)];
          // A third that is like both does not make them one.
          if (some.some((x) => others.some((y) => areTwo(this.#candidate(x), this.#candidate(y))))) continue;
        }
        if (!isPlain || fault !== null) {
          if (await propose(change, rootA.row.seq, rootB.row.seq, evidence)) sum.proposed += 1;
          continue;
        }
        const takesOver = item.item.state === 'pending';
        await mergeInto(change, writes, { item, part, evidence, act: { by: FINDER }, takesOver, isPinned: false });
        busy.add(item.row.seq).add(part.row.seq);
        merged += 1;
        if (merged % TURN === 0) await new Promise(setImmediate);
      }
      await new Promise(setImmediate);
      await writes.flush();
    } while (chunk.pairs.size > 0 && !due());
    await writes.finish();
    if (merged > FEW) change.leaveSearch();
    sum.merged += merged;
  }

  async #whole(db: Kysely<Tables>, root: Loaded): Promise<Loaded[]> {
    const seqs = (await partsOf(db, root.row.seq)).map(({ part }) => part);
    return [root, ...(await loadMany(db, seqs)).values()];
  }

  #candidate({ row, item }: Loaded): Parameters<typeof evidenceOf>[0] {
    return { item, file: row.import === null ? null : (this.#files.get(row.import) ?? row.import) };
  }

  /** Items, and what stands for those of them that are part of another one. */
  async #loaded(db: Kysely<Tables>, seqs: readonly number[]): Promise<Map<number, Loaded & { root?: number }>> {
    const found = (await loadMany(db, [...new Set(seqs)])) as Map<number, Loaded & { root?: number }>;
    for (const each of [...found.values()]) {
      if (each.item.state !== 'merged') continue;
      each.root = await rootOf(db, each.row.seq);
      if (found.has(each.root)) continue;
      const root = (await loadMany(db, [each.root])).get(each.root);
      if (root) found.set(each.root, root);
    }
    return found;
  }

  #root(loaded: ReadonlyMap<number, Loaded & { root?: number }>, of: Loaded & { root?: number }): Loaded | undefined {
    return of.root === undefined ? of : loaded.get(of.root);
  }
}

type ItemRows = Awaited<ReturnType<ReturnType<typeof itemRows>['execute']>>;

async function nextItems(db: Kysely<Tables>, after: number): Promise<{ rows: ItemRows; to: number; isLast: boolean }> {
  const rows = await itemRows(db).where('item.seq', '>', after).orderBy('item.seq').limit(READ).execute();
  return { rows, to: rows.at(-1)?.seq ?? after, isLast: rows.length < READ };
}

/** How many wait to be looked at again; they go from the front, so that nothing has to be counted. */
async function askedAgain(db: Kysely<Tables>): Promise<number> {
  const end = (order: 'asc' | 'desc') =>
    db.selectFrom('duplicate_again').select('seq').orderBy('seq', order).limit(1).executeTakeFirst();
  const [first, last] = [await end('asc'), await end('desc')];
  return first && last ? last.seq - first.seq + 1 : 0;
}

/** The same of those that are looked at again, in the order in which that was asked for. */
async function nextAgain(db: Kysely<Tables>, after: number): Promise<{ rows: ItemRows; to: number; isLast: boolean }> {
  const again = await db
    .selectFrom('duplicate_again')
    .selectAll()
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(READ)
    .execute();
  const seqs = [...new Set(again.map(({ item_seq }) => item_seq))];
  const rows = seqs.length === 0 ? [] : await itemRows(db).where('item.seq', 'in', seqs).execute();
  return { rows, to: again.at(-1)?.seq ?? after, isLast: again.length < READ };
}

/** The chunk is done. */
async function settle(db: Kysely<Tables>, { to, isAgain }: Chunk): Promise<void> {
  if (isAgain) await db.deleteFrom('duplicate_again').where('seq', '<=', to).execute();
  else await db.updateTable('duplicate_state').set({ reached: to, version: VERSION }).execute();
}

function firstOf<Key, Value>(all: ReadonlyMap<Key, Value>, count: number): [Key, Value][] {
  const first: [Key, Value][] = [];
  for (const entry of all) {
    if (first.length >= count) break;
    first.push(entry);
  }
  return first;
}

/** Puts down who has which mark, and who shares one with somebody before. */
async function writeMarks(db: Kysely<Tables>, chunk: Chunk, due: () => boolean): Promise<void> {
  do {
    let end = Math.min(chunk.rows.length, chunk.next + MARKS);
    // Those of one mark stay together.
    while (end < chunk.rows.length && chunk.rows[end]!.mark === chunk.rows[end - 1]!.mark) end++;
    const groups = Map.groupBy(chunk.rows.slice(chunk.next, end), ({ mark }) => mark);
    const known = await holders(db, [...groups.keys()]);
    const added: Tables['duplicate_mark'][] = [];
    for (const [mark, rows] of groups) {
      const there = known.get(mark) ?? [];
      const isThere = new Set(there);
      const come = rows
        .filter(({ item_seq }) => !isThere.has(item_seq))
        .slice(0, Math.max(0, MOST_HOLDERS - there.length));
      added.push(...come);
      // Also those that were there: what was interrupted is gone through again.
      const own = new Set(rows.map(({ item_seq }) => item_seq));
      const all = [...there, ...come.map(({ item_seq }) => item_seq)];
      for (const [i, a] of all.entries())
        for (const b of all.slice(i + 1)) if (own.has(a) || own.has(b)) note(chunk.pairs, a, b, all.length);
    }
    await addMarks(db, added);
    chunk.next = end;
  } while (chunk.next < chunk.rows.length && !due());
}

function note(pairs: Map<string, Pair>, a: number, b: number, sharing: number): void {
  const { one, other } = pairOf(a, b);
  const name = `${one}/${other}`;
  const known = pairs.get(name);
  if (!known) pairs.set(name, { one, other, sharing });
  else known.sharing = Math.max(known.sharing, sharing);
}

async function pinnedOf(db: Kysely<Tables>, items: readonly Loaded[]): Promise<Set<number>> {
  if (items.length === 0) return new Set();
  const seqs = items.map(({ row }) => row.seq);
  const rows = await db.selectFrom('pin').select('item_seq').where('item_seq', 'in', seqs).execute();
  return new Set(rows.map(({ item_seq }) => item_seq));
}

async function withPartsOf(db: Kysely<Tables>, items: readonly Loaded[]): Promise<Set<number>> {
  if (items.length === 0) return new Set();
  const seqs = items.map(({ row }) => row.seq);
  const rows = await db.selectFrom('duplicate_part').select('item').where('item', 'in', seqs).execute();
  return new Set(rows.map(({ item }) => item));
}

async function keptApart(db: Kysely<Tables>, one: number, other: number): Promise<boolean> {
  const group = async (root: number) => [root, ...(await partsOf(db, root)).map(({ part }) => part)];
  return areApart(db, await group(one), await group(other));
}

/** @returns false where it was before */
async function propose({ db, now }: Change, a: number, b: number, evidence: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('duplicate_pair')
    .values({ ...pairOf(a, b), state: 'proposed', evidence, by: FINDER, at: now.toISOString() })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows ?? 0) > 0;
}

async function forgetAll(db: Kysely<Tables>): Promise<void> {
  await db.deleteFrom('duplicate_mark').execute();
  await db.deleteFrom('duplicate_again').execute();
  await db.updateTable('duplicate_state').set({ reached: 0, version: VERSION }).execute();
}
