/** A transaction should hold the store no longer: others wait for it. */
const MOST_MS = 50;
/** Work of one transaction where ending it costs nothing. */
const MOST_WORK_MS = 30;
const LEAST_WORK_MS = 2;

/** How long what takes many transactions works within one, by how long the last ones took to end. */
export class StepPace {
  readonly #most: number;
  readonly #mostWork: number;
  #ending = 0;

  /** @param most milliseconds of a transaction; @param mostWork of them, where ending it costs nothing */
  constructor(most = MOST_MS, mostWork = MOST_WORK_MS) {
    this.#most = most;
    this.#mostWork = mostWork;
  }

  /** Milliseconds of work for the next transaction. */
  get work(): number {
    return Math.max(LEAST_WORK_MS, Math.min(this.#mostWork, this.#most - 2 * this.#ending));
  }

  /** @param ending milliseconds from the end of the work until the transaction was over */
  took(ending: number): void {
    // One slow disk access may be chance: it is believed at once, and forgotten within a few transactions.
    this.#ending = Math.max(ending, this.#ending / 2);
  }
}
