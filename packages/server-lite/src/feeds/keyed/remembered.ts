import { createHash } from 'node:crypto';

const MOST = 200;

/** What was asked once and holds for a while: access tokens, ids of names. In memory alone, and found again by a hash of what it belongs to. */
export class Remembered<T> {
  readonly #kept = new Map<string, { value: T; until: number }>();

  /** @param make gives the value and the milliseconds for which it holds */
  async get(of: readonly string[], make: () => Promise<{ value: T; ms: number }>): Promise<T> {
    const name = nameOf(of);
    const known = this.#kept.get(name);
    if (known && known.until > Date.now()) return known.value;
    const { value, ms } = await make();
    if (this.#kept.size >= MOST) this.#kept.clear();
    this.#kept.set(name, { value, until: Date.now() + ms });
    return value;
  }

  forget(of: readonly string[]): void {
    this.#kept.delete(nameOf(of));
  }
}

function nameOf(of: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(of)).digest('base64');
}
