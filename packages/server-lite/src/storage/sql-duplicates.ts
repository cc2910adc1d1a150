import type { Kysely } from 'kysely';
import type { Item } from '../domain/model.ts';
import { areTwo, type Candidate, type Evidence, evidenceOf } from '../domain/same-item.ts';
import type { Scope } from '../domain/roles.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { PolicyError } from '../errors/policy-error.ts';
import { StateError } from '../errors/state-error.ts';
import { proposeAgain } from './duplicate-again.ts';
import { DuplicateFinder } from './duplicate-finder.ts';
import { pairOf, partsOf, rootOf, seqOf } from './duplicate-groups.ts';
import { type BeforeMerge, mergeInto, splitFrom } from './duplicate-merge.ts';
import { outlookOn, pinnedAmong } from './duplicate-outlook.ts';
import { differing, pairRows } from './duplicate-reads.ts';
import { verdictOn } from './duplicate-verdict.ts';
import type { DuplicatePair, Duplicates, DuplicateStep, ItemDuplicates } from './duplicates.ts';
import { loadMany } from './found-items.ts';
import type { Loaded } from './item-changes.ts';
import { ItemWrites } from './item-writes.ts';
import type { Act } from './storage.ts';
import type { Tables } from './tables.ts';
import type { WriteQueue } from './write-queue.ts';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 500;

export class SqlDuplicates implements Duplicates {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #finder: DuplicateFinder;

  readonly #clock: () => Date;

  constructor(db: Kysely<Tables>, writes: WriteQueue, clock: () => Date) {
    this.#db = db;
    this.#writes = writes;
    this.#clock = clock;
    this.#finder = new DuplicateFinder(db, writes);
  }

  advance(budget: number): Promise<DuplicateStep> {
    return this.#finder.advance(budget);
  }

  progress(): Promise<{ done: number; total: number }> {
    return this.#finder.progress();
  }

  restart(): Promise<void> {
    return this.#finder.restart();
  }

  async proposals(
    asked: { limit?: number; after?: string } = {},
  ): Promise<{ pairs: DuplicatePair[]; next: string | null; total: number }> {
    const limit = Math.min(Math.max(1, asked.limit ?? DEFAULT_LIMIT), MAX_LIMIT);
    const { n } = await this.#db
      .selectFrom('duplicate_pair')
      .select((eb) => eb.fn.countAll().as('n'))
      .where('state', '=', 'proposed')
      .executeTakeFirstOrThrow();
    const rows = await pairRows(this.#db, limit + 1, asked.after === undefined ? undefined : cursorOf(asked.after));
    const shown = rows.slice(0, limit);
    const found = (await loadMany(this.#db, [...new Set(shown.flatMap(({ one, other }) => [one, other]))])) as Map<
      number,
      Loaded
    >;
    const last = shown.at(-1);
    const pinned = await pinnedAmong(this.#db, [...found.keys()]);
    return {
      pairs: shown.flatMap(({ one, other, evidence, at }) => {
        const [a, b] = [found.get(one), found.get(other)];
        if (!a || !b) return [];
        const outlook = outlookOn(a, b, pinned, this.#clock());
        return [{ one: a.item, other: b.item, evidence: evidence as Evidence, foundAt: at, outlook }];
      }),
      next: rows.length > limit && last ? `${last.one}-${last.other}` : null,
      total: Number(n),
    };
  }

  async of(id: string): Promise<ItemDuplicates | undefined> {
    const own = await this.#db.selectFrom('item').select('seq').where('id', '=', id).executeTakeFirst();
    if (!own) return undefined;
    const root = await rootOf(this.#db, own.seq);
    const rows = await partsOf(this.#db, own.seq);
    const pairs = await this.#db
      .selectFrom('duplicate_pair')
      .selectAll()
      .where('state', '=', 'proposed')
      .where((eb) => eb.or([eb('one', '=', own.seq), eb('other', '=', own.seq)]))
      .execute();
    const others = pairs.map(({ one, other }) => (one === own.seq ? other : one));
    const wanted = [own.seq, root, ...rows.map(({ part }) => part), ...others];
    const found = (await loadMany(this.#db, [...new Set(wanted)])) as Map<number, Loaded>;
    const runs = await this.#db.selectFrom('import').select(['seq', 'file_name']).execute();
    const files = new Map(runs.map(({ seq, file_name }) => [seq, { number: seq, fileName: file_name }]));
    const loaded = found.get(own.seq);
    return {
      partOf: root === own.seq ? null : (found.get(root)?.item.id ?? null),
      parts: rows.flatMap(({ part, item, evidence, by, at }) => {
        const each = found.get(part);
        const into = found.get(item)?.item;
        if (!each || !into || !loaded) return [];
        const run = each.row.import === null ? null : (files.get(each.row.import) ?? null);
        const told = { evidence: evidence as Evidence, by, mergedAt: at, differs: differing(each.item, loaded.item) };
        return [{ item: each.item, into: into.id, import: run, ...told }];
      }),
      proposed: pairs.flatMap(({ evidence, at }, i) => {
        const each = found.get(others[i] as number);
        return each ? [{ item: each.item, evidence: evidence as Evidence, foundAt: at }] : [];
      }),
    };
  }

  merge(one: string, other: string, { by }: Act): Promise<{ item: string; part: string }> {
    return this.#writes.run(async (change) => {
      const { db } = change;
      const [a, b] = [await rootOf(db, await seqOf(db, one)), await rootOf(db, await seqOf(db, other))];
      if (a === b) throw new StateError(`${one} and ${other} are one already. Nothing was changed.`);
      const groups = [await this.#group(db, a), await this.#group(db, b)] as const;
      const pinned = await pinnedAmong(db, [a, b]);
      const { item, part, fault } = verdictOn(groups[0].get(a) as Loaded, groups[1].get(b) as Loaded, pinned);
      if (fault !== null) throw new StateError(`They cannot be merged: ${fault}. Nothing was changed.`);
      const two = someTwo(groups[0].values(), [...groups[1].values()]);
      if (two)
        throw new StateError(
          `They cannot be merged: ${two[0]} and ${two[1]} are two by the word of their source or file, or are rated differently. Nothing was changed.`,
        );
      const evidence = firstEvidence(groups[0], groups[1]);
      if (!evidence)
        throw new StateError(
          `Nothing shows that ${one} and ${other} are the same: no id of one source, no link of one review, and not the same author, words and day. Likeness is not enough. Nothing was changed.`,
        );
      const writes = new ItemWrites(change);
      const isPinned = pinned.has(part.row.seq);
      await mergeInto(change, writes, { item, part, evidence, act: { by }, takesOver: true, isPinned });
      await writes.finish();
      await hear(db, a, b);
      return { item: item.item.id, part: part.item.id };
    });
  }

  split(
    id: string,
    { by }: Act,
    may: (scope: Scope) => boolean,
  ): Promise<{ item: string; part: string; state: Item['state'] }> {
    return this.#writes.run(async (change) => {
      const { db } = change;
      const seq = await seqOf(db, id);
      const row = await db.selectFrom('duplicate_part').selectAll().where('part', '=', seq).executeTakeFirst();
      if (!row) throw new StateError(`Item ${id} is part of no other one. See smm duplicates list.`);
      if ((JSON.parse(row.before) as BeforeMerge).state === 'published' && !may('publish'))
        throw new PolicyError(
          `Item ${id} was published before it was merged, and would be again: that needs the right “publish”. Ask somebody who has it.`,
        );
      const found = await loadMany(db, [seq, row.item]);
      const [part, item] = [found.get(seq) as Loaded, found.get(row.item) as Loaded];
      if (item.item.state === 'merged') {
        const over = await db
          .selectFrom('item')
          .select('id')
          .where('seq', '=', await rootOf(db, seq))
          .executeTakeFirst();
        throw new StateError(
          `Item ${id} is part of ${item.item.id}, which is part of ${over?.id} itself. Split ${item.item.id} first.`,
        );
      }
      const writes = new ItemWrites(change);
      const state = await splitFrom(change, writes, { item, part, row, act: { by } });
      await writes.finish();
      return { item: item.item.id, part: id, state };
    });
  }

  async keepApart(one: string, other: string, { by }: Act): Promise<void> {
    await this.#writes.run(async ({ db, now }) => {
      const [a, b] = [await seqOf(db, one), await seqOf(db, other)];
      if ((await rootOf(db, a)) === (await rootOf(db, b)))
        throw new StateError(`${one} and ${other} are one. Split them: smm duplicates split ID.`);
      const said = { state: 'apart', by, at: now.toISOString() };
      await db
        .insertInto('duplicate_pair')
        .values({ ...pairOf(a, b), evidence: '', ...said })
        .onConflict((on) => on.columns(['one', 'other']).doUpdateSet(said))
        .execute();
    });
  }

  async propose(one: string, other: string, { by }: Act): Promise<void> {
    await this.#writes.run((change) => proposeAgain(change, [one, other], by));
  }

  async #group(db: Kysely<Tables>, root: number): Promise<Map<number, Loaded>> {
    const seqs = [root, ...(await partsOf(db, root)).map(({ part }) => part)];
    return (await loadMany(db, seqs)) as Map<number, Loaded>;
  }
}

const candidate = ({ row, item }: Loaded): Candidate => ({ item, file: row.import });

/** Two of which something says that they are two: what became one by way of a third would join them. */
function someTwo(some: Iterable<Loaded>, others: readonly Loaded[]): [string, string] | undefined {
  for (const a of some) for (const b of others) if (areTwo(candidate(a), candidate(b))) return [a.item.id, b.item.id];
  return undefined;
}

/** What shows that any of the one and any of the other are the same. */
function firstEvidence(some: ReadonlyMap<number, Loaded>, others: ReadonlyMap<number, Loaded>): Evidence | undefined {
  for (const a of some.values()) {
    for (const b of others.values()) {
      const evidence = evidenceOf(candidate(a), candidate(b));
      if (evidence) return evidence;
    }
  }
  return undefined;
}

/** Whoever has them made one says no longer that they are two. */
async function hear(db: Kysely<Tables>, a: number, b: number): Promise<void> {
  const { one, other } = pairOf(a, b);
  await db.deleteFrom('duplicate_pair').where('one', '=', one).where('other', '=', other).execute();
}
function cursorOf(text: string): { one: number; other: number } {
  const [, one, other] = /^(\d{1,15})-(\d{1,15})$/.exec(text) ?? [];
  if (one !== undefined && other !== undefined) return { one: Number(one), other: Number(other) };
  throw new InvalidInputError('after', `“${text.slice(0, 80)}” is not the next of an earlier list.`);
}
