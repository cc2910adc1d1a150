import type { Storage } from '../storage/storage.ts';

/** What a look finds: the store changed since the one before; or it did not, and was dealt with as it is now, or not yet. */
export type Look = 'changing' | 'settled' | 'open';

/**
 * Tells from one look to the next whether a store stands still: while it changes at every look, an import is under way and
 * is left alone.
 */
export class QuietWatch {
  readonly #storage: Pick<Storage, 'version'>;
  #seen: number | undefined;
  #settled: number | undefined;

  constructor(storage: Pick<Storage, 'version'>) {
    this.#storage = storage;
  }

  look(): Look {
    const version = this.#storage.version();
    const isQuiet = version === this.#seen;
    this.#seen = version;
    if (!isQuiet) return 'changing';
    return version === this.#settled ? 'settled' : 'open';
  }

  /** All is dealt with as it is now; what was changed by that is no change to look at again. */
  settle(): void {
    this.#settled = this.#seen = this.#storage.version();
  }
}

/** Runs steps until one says that it was the last; what visitors wait for is answered in the pauses between them. */
export async function inSteps(step: () => Promise<boolean>, pauseMs: number, isStopping: () => boolean): Promise<void> {
  while (!isStopping() && (await step())) await new Promise((resolve) => setTimeout(resolve, pauseMs));
}
