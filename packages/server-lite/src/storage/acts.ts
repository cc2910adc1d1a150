import type { Kysely } from 'kysely';
import type { Scope } from '../domain/roles.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { StateError } from '../errors/state-error.ts';
import { Batch } from './batch.ts';
import type { Acts, ActStep, ActTarget, BulkAct, InboxFilter } from './inbox.ts';
import { changeLoaded, itemRows, type Loaded, missing } from './item-changes.ts';
import { hiding, type ItemStep, publishing, tagging } from './item-steps.ts';
import { toItem } from './item-row.ts';
import { type Before, undoOf } from './remember.ts';
import { newSigningKey } from './secrets.ts';
import type { Act } from './storage.ts';
import { assertMayReturn, returning } from './take-back.ts';
import type { Tables } from './tables.ts';
import type { Change, WriteQueue } from './write-queue.ts';

/** Items that are looked at in one transaction, and how long it may hold the store for; others write in between. */
const STEP = 200;
const STEP_MS = 40;
/** After so long an answer says how far it came, and where it goes on. */
const ANSWER_MS = 1000;
/** Errors of one item, which the others need not suffer from. */
const OF_ONE = new Set([
  'NotFoundError',
  'StateError',
  'PolicyError',
  'InvalidInputError',
  'InvalidItemError',
  'OutdatedError',
]);
/** Items that are named when nothing could be taken back. */
const MOST_NAMED = 20;
const WORD = /^([\w-]{43})(?:\.(\d{1,15}))?$/;

/** How the engine finds items: the numbers of the newest below one. */
type Below = (filter: InboxFilter, before: number | undefined, limit: number) => Promise<number[]>;

export class SqlActs implements Acts {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #below: Below;
  readonly #clock: () => Date;

  constructor(db: Kysely<Tables>, writes: WriteQueue, below: Below, clock: () => Date) {
    this.#db = db;
    this.#writes = writes;
    this.#below = below;
    this.#clock = clock;
  }

  newWord(): string {
    return newSigningKey();
  }

  async isKnown(word: string): Promise<boolean> {
    return (await this.#alive(word)) !== undefined;
  }

  async act(what: BulkAct, on: ActTarget, act: Act): Promise<ActStep> {
    const step = stepOf(what, act);
    if ('ids' in on) return this.#toIds([...new Set(on.ids)], step, act);
    const { word, seq } = on.cursor === undefined ? { word: this.newWord(), seq: undefined } : readCursor(on.cursor);
    // What somebody else decided about since it was found is left to them.
    const still: ItemStep = (change, loaded) =>
      loaded.item.state === on.filter.state ? step(change, loaded) : undefined;
    const sum: ActStep = { done: 0, left: [], next: null, undo: null };
    const end = performance.now() + ANSWER_MS;
    for (let before = seq; ;) {
      const seqs = await this.#below(on.filter, before, STEP);
      const looked = await this.#step({ seqs }, still, { ...act, undo: word }, sum);
      before = seqs[looked - 1];
      if (looked === seqs.length && seqs.length < STEP) break;
      if (performance.now() > end) {
        sum.next = `${word}.${before}`;
        break;
      }
    }
    return { ...sum, undo: (await this.isKnown(word)) ? word : null };
  }

  async undo(given: string, act: Act, may: (scope: Scope) => boolean): Promise<ActStep> {
    const { word, seq } = readWord(given);
    const undo = word === undefined ? undefined : await this.#alive(word);
    if (!undo) {
      throw new NotFoundError(
        'There is nothing to take back with this word: it was used, or the act is more than ten minutes old. Change the items themselves.',
      );
    }
    const again = this.newWord();
    const sum: ActStep = { done: 0, left: [], next: null, undo: null };
    const end = performance.now() + ANSWER_MS;
    for (let before = seq; ;) {
      const rows = await this.#stepsOf(undo.seq, before);
      const steps = new Map(rows.map((row) => [row.item_seq, row]));
      const seqs = [...steps.keys()];
      const looked = await this.#step(
        { seqs },
        async (change, loaded) => {
          const kept = steps.get(loaded.row.seq)!;
          const { id } = loaded.item;
          if (loaded.row.last_entry !== kept.entry)
            throw new StateError(`Item ${id} was changed since, and stays as it is. Open it to see what was done.`);
          const then = JSON.parse(kept.before) as Before;
          assertMayReturn(then, id, may);
          const entry = await returning(then)(change, loaded);
          await change.db
            .deleteFrom('undo_step')
            .where('undo', '=', undo.seq)
            .where('item_seq', '=', loaded.row.seq)
            .execute();
          return entry;
        },
        { ...act, undo: again },
        sum,
        {
          isAlone: rows.length === 1 && before === undefined,
          changed: (change, { row }) => standAgain(change.db, row, steps.get(row.seq)!.previous),
        },
      );
      before = seqs[looked - 1];
      if (looked === seqs.length && seqs.length < STEP) break;
      if (performance.now() > end) {
        sum.next = `${word}.${before}`;
        break;
      }
    }
    if (sum.done === 0 && sum.left.length > 0 && sum.next === null) throw refusedAll(sum.left);
    return { ...sum, undo: (await this.isKnown(again)) ? again : null };
  }

  async #toIds(ids: string[], step: ItemStep, act: Act): Promise<ActStep> {
    const word = this.newWord();
    const sum: ActStep = { done: 0, left: [], next: null, undo: null };
    for (let at = 0; at < ids.length;) {
      const some = ids.slice(at, at + STEP);
      at += await this.#step({ ids: some }, step, { ...act, undo: word }, sum, { isAlone: ids.length === 1 });
    }
    return { ...sum, undo: (await this.isKnown(word)) ? word : null };
  }

  /** One transaction's part. @returns how many were looked at; time may be up before all were. */
  async #step(
    which: { seqs: number[] } | { ids: string[] },
    step: ItemStep,
    act: Act,
    sum: ActStep,
    more: { isAlone?: boolean; changed?: (change: Change, loaded: Loaded) => Promise<void> } = {},
  ): Promise<number> {
    const part = await this.#writes.run(async (change) => {
      const end = performance.now() + STEP_MS;
      const found = await loadMany(change.db, which);
      const wanted: readonly (number | string)[] = 'ids' in which ? which.ids : which.seqs;
      const left: ActStep['left'] = [];
      const batch = new Batch(true);
      let done = 0;
      let looked = 0;
      for (const each of wanted) {
        looked += 1;
        const loaded = found.get(each);
        try {
          if (loaded === undefined) {
            if (typeof each === 'number') continue;
            throw missing(each);
          }
          if (!(await changeLoaded(change, loaded, act, (one) => step(change, one), batch))) continue;
          done += 1;
          await more.changed?.(change, loaded);
        } catch (error) {
          if (more.isAlone || !(error instanceof Error) || !OF_ONE.has(error.name)) throw error;
          left.push({ id: loaded?.item.id ?? String(each), why: error.message });
        }
        if (performance.now() > end) break;
      }
      await batch.finish(change.db);
      return { looked, done, left };
    });
    sum.done += part.done;
    sum.left.push(...part.left);
    return part.looked;
  }

  #stepsOf(undo: number, before: number | undefined): Promise<Tables['undo_step'][]> {
    let query = this.#db.selectFrom('undo_step').selectAll().where('undo', '=', undo);
    if (before !== undefined) query = query.where('item_seq', '<', before);
    return query.orderBy('item_seq', 'desc').limit(STEP).execute();
  }

  async #alive(word: string) {
    const undo = await undoOf(this.#db, word);
    if (!undo || undo.expires_at < this.#clock().toISOString()) return undefined;
    const some = await this.#db
      .selectFrom('undo_step')
      .select('undo')
      .where('undo', '=', undo.seq)
      .limit(1)
      .executeTakeFirst();
    return some && undo;
  }
}

/**
 * An item was led back to what it was before an act: acts that came before that one can be taken back in their turn, as
 * if nothing had been done since.
 */
async function standAgain(db: Kysely<Tables>, { seq, last_entry }: Loaded['row'], previous: number): Promise<void> {
  await db
    .updateTable('undo_step')
    .set({ entry: last_entry })
    .where('item_seq', '=', seq)
    .where('entry', '=', previous)
    .execute();
}

function stepOf(what: BulkAct, act: Act): ItemStep {
  if (what.type === 'hide') return hiding(what.reason);
  if (what.type === 'tag') return tagging(what.add, what.remove);
  const { attested, permission } = what;
  return publishing({ ...act, ...(attested !== undefined && { attested }), ...(permission && { permission }) });
}

async function loadMany(
  db: Kysely<Tables>,
  which: { seqs: number[] } | { ids: string[] },
): Promise<Map<number | string, Loaded>> {
  const rows = itemRows(db);
  const found =
    'ids' in which
      ? await rows.where('item.id', 'in', which.ids).execute()
      : which.seqs.length === 0
        ? []
        : await rows.where('item.seq', 'in', which.seqs).execute();
  return new Map(
    found.map(({ data, subject_slug, ...row }) => [
      'ids' in which ? row.id : row.seq,
      { row, item: toItem(row, subject_slug, data) },
    ]),
  );
}

function readWord(given: string): { word?: string; seq?: number } {
  const [, word, seq] = WORD.exec(given) ?? [];
  return { ...(word !== undefined && { word }), ...(seq !== undefined && { seq: Number(seq) }) };
}

function readCursor(given: string): { word: string; seq: number } {
  const { word, seq } = readWord(given);
  if (word === undefined || seq === undefined)
    throw new InvalidInputError('cursor', `“${given.slice(0, 80)}” is not the next of an earlier answer.`);
  return { word, seq };
}

function refusedAll(left: ActStep['left']): Error {
  const named = left
    .slice(0, MOST_NAMED)
    .map(({ why }) => why)
    .join(' ');
  const rest = left.length > MOST_NAMED ? ` And ${left.length - MOST_NAMED} more.` : '';
  return new StateError(`Nothing was taken back. ${named}${rest}`);
}
