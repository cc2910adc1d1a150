import { SourceError } from '../source-error.ts';

/** Steps and characters that a page of any honest length takes, and one that refers to itself in every way does not. */
export const MOST_STEPS = 300_000;
export const MOST_CHARACTERS = 32 << 20;

/** What is left of the work that a page may make. */
export class Effort {
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  /** @throws SourceError when nothing is left */
  spend(much: number): void {
    this.#left -= much;
    if (this.#left < 0)
      throw new SourceError(
        'The page marks more than can be read, or what it marks refers to itself over and over. Save the part with the reviews by itself, or ask the service for an export as CSV or JSON.',
      );
  }
}
