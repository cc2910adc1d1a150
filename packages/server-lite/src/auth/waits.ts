import type { WaitRule } from '../storage/sign-in.ts';

const LONGEST_S = 15 * 60;
const FORGOTTEN_MS = 24 * 60 * 60 * 1000;
const MOST_KEYS = 10_000;

/** After `free` attempts each further one waits twice as long as the one before, up to a quarter of an hour; a day forgets. */
export function growingWait(free: number): WaitRule {
  return (failures, sinceLastMs) => {
    if (failures < free || sinceLastMs >= FORGOTTEN_MS) return 0;
    const wait = Math.min(2 ** (failures - free + 1), LONGEST_S) * 1000;
    return Math.max(0, Math.ceil((wait - sinceLastMs) / 1000));
  };
}

interface Count {
  failures: number;
  /** In milliseconds of the given clock. */
  at: number;
}

/** The same for what no row stands for, in memory alone: addresses, browsers, names that nobody has. */
export class Waits {
  readonly #rule: WaitRule;
  readonly #now: () => number;
  readonly #counts = new Map<string, Count>();

  constructor(rule: WaitRule, now: () => number = () => performance.now()) {
    this.#rule = rule;
    this.#now = now;
  }

  /** Counts an attempt before it is looked at, so that many at once are many. @returns seconds to wait; 0: go on. */
  take(key: string): number {
    const now = this.#now();
    const count = this.#counts.get(key) ?? { failures: 0, at: now };
    const wait = this.#rule(count.failures, now - count.at);
    if (wait > 0) return wait;
    const isForgotten = now - count.at >= FORGOTTEN_MS;
    this.#counts.delete(key);
    if (this.#counts.size >= MOST_KEYS) this.#forgetOldest();
    this.#counts.set(key, { failures: (isForgotten ? 0 : count.failures) + 1, at: now });
    return 0;
  }

  /** Takes back an attempt that was right. */
  forgive(key: string): void {
    const count = this.#counts.get(key);
    if (count !== undefined && count.failures > 0) count.failures -= 1;
  }

  #forgetOldest(): void {
    const [oldest] = this.#counts.keys();
    if (oldest !== undefined) this.#counts.delete(oldest);
  }
}
