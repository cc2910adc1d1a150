interface Attempt {
  failures: number;
  /** When the count begins anew, in milliseconds of the given clock. A clock that is never set back. */
  until: number;
}

const MAX_ADDRESSES = 10_000;

/** Counts wrong tokens per address, in memory alone. After `limit` of them the address waits for the window's end. */
export class Attempts {
  readonly #limit: number;
  readonly #window: number;
  readonly #now: () => number;
  readonly #byAddress = new Map<string, Attempt>();

  constructor(limit = 10, windowMs = 60_000, now = () => performance.now()) {
    this.#limit = limit;
    this.#window = windowMs;
    this.#now = now;
  }

  /** Seconds to wait; 0 when the address may try. */
  wait(address: string): number {
    const attempt = this.#byAddress.get(address);
    if (attempt === undefined) return 0;
    const left = attempt.until - this.#now();
    if (left <= 0) {
      this.#byAddress.delete(address);
      return 0;
    }
    return attempt.failures >= this.#limit ? Math.ceil(left / 1000) : 0;
  }

  failed(address: string): void {
    const attempt = this.#byAddress.get(address);
    if (attempt !== undefined && attempt.until > this.#now()) {
      attempt.failures += 1;
      return;
    }
    if (this.#byAddress.size >= MAX_ADDRESSES) this.#forgetOldest();
    this.#byAddress.set(address, { failures: 1, until: this.#now() + this.#window });
  }

  /** Takes back one that came to nothing through no fault of the address. */
  forgive(address: string): void {
    const attempt = this.#byAddress.get(address);
    if (attempt !== undefined && attempt.failures > 0) attempt.failures -= 1;
  }

  #forgetOldest(): void {
    const [oldest] = this.#byAddress.keys();
    if (oldest !== undefined) this.#byAddress.delete(oldest);
  }
}
