/**
 * Bounds what costly answers take of the one thread that answers everybody: a bucket of milliseconds that fills with
 * what they took and leaks at a quarter of the time that passes. It knows no callers.
 */
export class TimeBudget {
  static readonly BURST_MS = 1000;
  static readonly SHARE = 0.25;
  /** What takes less is not counted. */
  static readonly CHEAP_MS = 4;
  readonly #now: () => number;
  #level = 0;
  #at: number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#at = now();
  }

  /** Seconds to wait before the next one; 0 when there is room. */
  wait(): number {
    this.#leak();
    if (this.#level < TimeBudget.BURST_MS) return 0;
    return Math.ceil((this.#level - TimeBudget.BURST_MS + 1) / (1000 * TimeBudget.SHARE));
  }

  spend(milliseconds: number): void {
    if (milliseconds < TimeBudget.CHEAP_MS) return;
    this.#leak();
    this.#level += milliseconds;
  }

  #leak(): void {
    const now = this.#now();
    this.#level = Math.max(0, this.#level - (now - this.#at) * TimeBudget.SHARE);
    this.#at = now;
  }
}
