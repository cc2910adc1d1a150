/** A transaction should hold the store no longer: others wait for it. */
const MOST_MS = 50;
/** Work of one transaction where ending it costs nothing. */
const MOST_WORK_MS = 30;
const LEAST_WORK_MS = 2;

/** How long an import works within one transaction, by how long the last ones took to end. */
export class StepPace {
  #ending = 0;

  /** Milliseconds of work for the next transaction. */
  get work(): number {
    return Math.max(LEAST_WORK_MS, Math.min(MOST_WORK_MS, MOST_MS - 2 * this.#ending));
  }

  /** @param ending milliseconds from the end of the work until the transaction was over */
  took(ending: number): void {
    // One slow disk access may be chance: it is believed at once, and forgotten within a few transactions.
    this.#ending = Math.max(ending, this.#ending / 2);
  }
}
