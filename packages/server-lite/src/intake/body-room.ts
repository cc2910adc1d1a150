import { ProblemError } from '../errors/problem-error.ts';

/**
 * Room for bodies that are still on their way: so many bytes for one address, and so many for all of them, however
 * slowly they come. Reviews are taken from anybody, so without it anybody could fill the memory.
 */
export class BodyRoom {
  readonly #each: number;
  readonly #all: number;
  readonly #taken = new Map<string, number>();
  #total = 0;

  /** @param each bytes for one address. @param all bytes for all addresses together. */
  constructor(each: number, all: number) {
    this.#each = each;
    this.#all = all;
  }

  /**
   * Holds room for `bytes` while `read` goes on.
   * @throws ProblemError `too-many-requests` or `unavailable` when there is none; nothing was read then.
   */
  async hold<T>(address: string, bytes: number, read: () => Promise<T>): Promise<T> {
    const before = this.#taken.get(address) ?? 0;
    if (before + bytes > this.#each) {
      throw full('too-many-requests', 'Earlier reviews of this address are still on their way.');
    }
    if (this.#total + bytes > this.#all) throw full('unavailable', 'Very many reviews are on their way.');
    this.#taken.set(address, before + bytes);
    this.#total += bytes;
    try {
      return await read();
    } finally {
      this.#total -= bytes;
      const left = (this.#taken.get(address) ?? 0) - bytes;
      if (left > 0) this.#taken.set(address, left);
      else this.#taken.delete(address);
    }
  }
}

function full(code: 'too-many-requests' | 'unavailable', why: string): ProblemError {
  return new ProblemError(code, `${why} Send it again in a few seconds. Nothing was kept.`, {
    headers: { 'Retry-After': '5', Connection: 'close' },
  });
}
