import type { Kysely } from 'kysely';
import type { Scope } from '../domain/roles.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { StateError } from '../errors/state-error.ts';
import { type Found, loadMany } from './found-items.ts';
import type { Acts, ActStep, ActTarget, BulkAct, InboxFilter } from './inbox.ts';
import { missing } from './item-changes.ts';
import { featuring, hiding, type ItemStep, publishing, tagging } from './item-steps.ts';
import { ItemWrites, type Written } from './item-writes.ts';
import { type Before, clearOld, prolong, undoOf } from './remember.ts';
import { newSigningKey } from './secrets.ts';
import { StepPace } from './step-pace.ts';
import type { Act } from './storage.ts';
import { assertMayReturn, returning } from './take-back.ts';
import type { Tables } from './tables.ts';
import { mergeFault } from './merge-fault.ts';
import { readCursor, readWord } from './undo-word.ts';
import type { Change, WriteQueue } from './write-queue.ts';

/** Items that are looked for at once. */
const SOUGHT = 1000;
/** A transaction, of which others that write wait for the end; and the work of it, during which the thread is free now and then. */
const STEP_MS = 100;
const WORK_MS = 80;
/** Items that share statements; whoever waits for the thread has it between two such lots. */
const LOT = 50;
/** So many are searched for at once after an act; what more of them is done to is left to the time after. */
const FEW = 100;
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

/** How the engine finds items: the numbers of the newest below one. */
type Below = (filter: InboxFilter, before: number | undefined, limit: number) => Promise<number[]>;

export class SqlActs implements Acts {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #below: Below;
  readonly #clock: () => Date;
  readonly #pace = new StepPace(STEP_MS, WORK_MS);

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
      const seqs = await this.#below(on.filter, before, SOUGHT);
      const fault = await mergeFault(this.#db, on.filter.subject);
      if (fault && before === seq) throw fault;
      if (fault) {
        // What was done can be taken back: whoever goes on is told.
        sum.next = `${word}.${before}`;
        break;
      }
      const looked = await this.#step(seqs, still, { ...act, undo: word }, sum, { isFurther: seq !== undefined });
      before = seqs[looked - 1];
      if (looked === seqs.length && seqs.length < SOUGHT) break;
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
      const looked = await this.#step(
        [...steps.keys()],
        (change, loaded) => {
          const kept = steps.get(loaded.row.seq)!;
          const { id } = loaded.item;
          if (loaded.row.last_entry !== kept.entry)
            throw new StateError(`Item ${id} was changed since, and stays as it is. Open it to see what was done.`);
          const then = JSON.parse(kept.before) as Before;
          assertMayReturn(then, id, may);
          return returning(then, act.by)(change, loaded);
        },
        { ...act, undo: again },
        sum,
        {
          isAlone: rows.length === 1 && before === undefined,
          isFurther: seq !== undefined,
          written: ({ db }, written) =>
            standAgain(
              db,
              undo.seq,
              written.map((each) => ({ ...each, before: steps.get(each.seq)!.previous })),
            ),
        },
      );
      before = rows[looked - 1]?.item_seq;
      if (looked === rows.length && rows.length < SOUGHT) break;
      if (performance.now() > end) {
        sum.next = `${word}.${before}`;
        await this.#writes.run((change) => prolong(change, undo.seq));
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
      at += await this.#step(ids.slice(at), step, { ...act, undo: word }, sum, { isAlone: ids.length === 1 });
    }
    return { ...sum, undo: (await this.isKnown(word)) ? word : null };
  }

  /** One transaction's part. @returns how many were looked at; time may be up before all were. */
  async #step(
    wanted: readonly Found[],
    step: ItemStep,
    act: Act,
    sum: ActStep,
    more: {
      isAlone?: boolean;
      isFurther?: boolean;
      written?: (change: Change, written: Written[]) => Promise<void>;
    } = {},
  ): Promise<number> {
    let worked = 0;
    const part = await this.#writes.run(async (change) => {
      const end = performance.now() + this.#pace.work;
      const writes = new ItemWrites(change);
      const left: ActStep['left'] = [];
      let [done, looked] = [0, 0];
      while (looked < wanted.length && (looked === 0 || performance.now() < end)) {
        if (looked > 0) await new Promise(setImmediate);
        const lot = wanted.slice(looked, looked + LOT);
        const found = await loadMany(change.db, lot);
        for (const each of lot) {
          const loaded = found.get(each);
          try {
            if (loaded === undefined) {
              if (typeof each === 'number') continue;
              throw missing(each);
            }
            if (await writes.take(loaded, act, (one) => step(change, one))) done += 1;
          } catch (error) {
            if (more.isAlone || !(error instanceof Error) || !OF_ONE.has(error.name)) throw error;
            left.push({ id: loaded?.item.id ?? String(each), why: error.message });
          }
        }
        const written = await writes.flush();
        await more.written?.(change, written);
        looked += lot.length;
      }
      await writes.finish();
      // As much as is added is cleared, so that it never becomes more than what can be taken back.
      if (done > FEW) await clearOld(change.db, change.now.toISOString(), done);
      if (more.isFurther || sum.done + done > FEW) change.leaveSearch();
      worked = performance.now();
      return { looked, done, left };
    });
    this.#pace.took(performance.now() - worked);
    sum.done += part.done;
    sum.left.push(...part.left);
    return part.looked;
  }

  #stepsOf(undo: number, before: number | undefined): Promise<Tables['undo_step'][]> {
    let query = this.#db.selectFrom('undo_step').selectAll().where('undo', '=', undo);
    if (before !== undefined) query = query.where('item_seq', '<', before);
    return query.orderBy('item_seq', 'desc').limit(SOUGHT).execute();
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
 * Items were led back to what they were before an act, which is no longer there to be taken back. Acts that came before it
 * can be in their turn, as if nothing had been done since.
 */
async function standAgain(
  db: Kysely<Tables>,
  undo: number,
  written: readonly (Written & { before: number })[],
): Promise<void> {
  if (written.length === 0) return;
  const items = new Map(written.map((each) => [each.seq, each]));
  await db
    .deleteFrom('undo_step')
    .where('undo', '=', undo)
    .where('item_seq', 'in', [...items.keys()])
    .execute();
  const others = await db
    .selectFrom('undo_step')
    .select(['undo', 'item_seq', 'entry'])
    .where('item_seq', 'in', [...items.keys()])
    .execute();
  for (const { undo: other, item_seq, entry } of others) {
    const back = items.get(item_seq)!;
    if (entry !== back.before) continue;
    await db
      .updateTable('undo_step')
      .set({ entry: back.entry })
      .where('undo', '=', other)
      .where('item_seq', '=', item_seq)
      .execute();
  }
}

function stepOf(what: BulkAct, act: Act): ItemStep {
  if (what.type === 'hide') return hiding(what.reason);
  if (what.type === 'tag') return tagging(what.add, what.remove);
  const { attested } = what;
  const own = { ...act, ...(attested !== undefined && { attested }) };
  if (what.type === 'feature') return featuring(what.featured, own);
  return publishing({ ...own, ...(what.permission && { permission: what.permission }) });
}

function refusedAll(left: ActStep['left']): Error {
  const named = left
    .slice(0, MOST_NAMED)
    .map(({ why }) => why)
    .join(' ');
  const rest = left.length > MOST_NAMED ? ` And ${left.length - MOST_NAMED} more.` : '';
  return new StateError(`Nothing was taken back. ${named}${rest}`);
}
