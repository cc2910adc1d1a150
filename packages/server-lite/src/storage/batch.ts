import type { Kysely } from 'kysely';
import type { ListTarget } from './list-target.ts';
import { loadTargets } from './lists.ts';
import { undoFor } from './remember.ts';
import type { Tables, TallyTable } from './tables.ts';
import { addToTally, type Tallied, tallyRow } from './tally.ts';
import type { Change } from './write-queue.ts';

/**
 * What changes of several items within one transaction share: lists and undo looked up once, counts added up and written
 * at the end. Nothing else may change collections or pins meanwhile.
 */
export class Batch {
  readonly #isShared: boolean;
  readonly #targets = new Map<number, ListTarget[]>();
  readonly #sums = new Map<string, TallyTable>();
  #undo: number | undefined;

  /** @param isShared of several items: then `finish` must be called */
  constructor(isShared = false) {
    this.#isShared = isShared;
  }

  async targets(db: Kysely<Tables>, subject: number): Promise<ListTarget[]> {
    if (!this.#isShared) return loadTargets(db, subject);
    const known = this.#targets.get(subject);
    if (known) return known;
    const targets = await loadTargets(db, subject);
    this.#targets.set(subject, targets);
    return targets;
  }

  /** Pins were changed. */
  forgetTargets(): void {
    this.#targets.clear();
  }

  async undo(change: Change, word: string, by: string): Promise<number> {
    return (this.#undo ??= await undoFor(change, word, by));
  }

  /** Adds (`1`) or takes away (`-1`) an item. */
  async tally(db: Kysely<Tables>, item: Tallied, by: 1 | -1): Promise<void> {
    const { count, words, rating, ...key } = tallyRow(item);
    const row = { ...key, count: by * count, words: by * words, rating: by * rating };
    if (!this.#isShared) {
      await addToTally(db, row);
      return;
    }
    const name = JSON.stringify(key);
    const sum = this.#sums.get(name);
    if (!sum) this.#sums.set(name, row);
    else {
      sum.count += row.count;
      sum.words += row.words;
      sum.rating += row.rating;
    }
  }

  async finish(db: Kysely<Tables>): Promise<void> {
    for (const row of this.#sums.values()) await addToTally(db, row);
    this.#sums.clear();
  }
}
