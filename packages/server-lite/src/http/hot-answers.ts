import type { ReadyAnswer } from './ready-answer.ts';

const REMEMBERED = 1024;

/**
 * Answers by address, in at most `limit` bytes. What was not asked for since it last came up goes first,
 * so a walk through a million cold pages does not push out what everybody reads.
 */
export class HotAnswers {
  /** Counts the drops: an answer that was read before a drop must not be kept after it. */
  generation = 0;
  bytes = 0;
  readonly limit: number;
  readonly #answers = new Map<string, ReadyAnswer>();
  #asked = new Set<string>();
  #askedBefore = new Set<string>();

  constructor(limit: number) {
    this.limit = limit;
  }

  get size(): number {
    return this.#answers.size;
  }

  get(key: string): ReadyAnswer | undefined {
    return this.#answers.get(key);
  }

  /**
   * Whether an answer is worth its memory: yes from the second time that it is asked for, within about as many
   * addresses as the memory can hold. A single reader who pages to the end displaces nothing.
   * @param isFirst what pages begin with is asked for again
   */
  admits(key: string, isFirst = false): boolean {
    if (this.limit === 0) return false;
    if (isFirst || this.#asked.has(key) || this.#askedBefore.has(key)) return true;
    if (this.#asked.size >= REMEMBERED) {
      this.#askedBefore = this.#asked;
      this.#asked = new Set();
    }
    this.#asked.add(key);
    return false;
  }

  /** Takes the answer over: what is not kept, or no longer, is dropped. */
  set(key: string, ready: ReadyAnswer): void {
    if (ready.bytes > this.limit / 4) return ready.drop();
    const before = this.#answers.get(key);
    if (before !== undefined) this.#drop(before);
    this.#answers.set(key, ready);
    this.bytes += ready.bytes;
    if (this.bytes > this.limit) this.#shrink();
  }

  /** Says that an answer, if it is still kept, has grown by a compressed form. */
  grew(key: string, ready: ReadyAnswer, bytes: number): void {
    if (this.#answers.get(key) !== ready) return;
    this.bytes += bytes;
    if (this.bytes > this.limit) this.#shrink();
  }

  clear(): void {
    this.generation += 1;
    for (const ready of this.#answers.values()) ready.drop();
    this.#answers.clear();
    this.bytes = 0;
  }

  #shrink(): void {
    for (const [key, ready] of this.#answers) {
      this.#answers.delete(key);
      if (ready.used) {
        ready.used = false;
        this.#answers.set(key, ready);
        continue;
      }
      this.#drop(ready);
      if (this.bytes <= this.limit) return;
    }
  }

  #drop(ready: ReadyAnswer): void {
    this.bytes -= ready.bytes;
    ready.drop();
  }
}
