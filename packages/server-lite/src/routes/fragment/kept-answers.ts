import type { Answer } from '../../http/answer.ts';

/** Answers that hang on more than their address's path, ready and packed, for as long as the store stays as it is. */
export class KeptAnswers {
  readonly #most: number;
  readonly #version: () => number;
  /** What was asked for last is at the end. */
  readonly #kept = new Map<string, Promise<Answer>>();
  #of = -1;

  constructor(most: number, version: () => number) {
    this.#most = most;
    this.#version = version;
  }

  /** The answer of this name, made where it is not there. One that could not be made is not kept. */
  async answer(name: string, make: () => Promise<Answer>): Promise<Answer> {
    const now = this.#version();
    if (now !== this.#of) this.#kept.clear();
    this.#of = now;
    const known = this.#kept.get(name);
    const answer = known ?? make();
    this.#kept.delete(name);
    this.#kept.set(name, answer);
    if (this.#kept.size > this.#most) this.#kept.delete(this.#kept.keys().next().value as string);
    if (!known) answer.catch(() => this.#kept.delete(name));
    return answer;
  }
}
