import type { Kysely } from 'kysely';
import { ItemWrites } from './item-writes.ts';
import type { Tables } from './tables.ts';
import type { Change } from './write-queue.ts';

/** Changes of several items within one transaction: what hangs on them is written together at the end. */
export class Batch {
  readonly #isShared: boolean;
  #writes: ItemWrites | undefined;

  /** @param isShared of several items: then `finish` must be called */
  constructor(isShared = false) {
    this.#isShared = isShared;
  }

  writes(change: Change): ItemWrites {
    return (this.#writes ??= new ItemWrites(change));
  }

  /** After each item. */
  async taken({ db }: Change): Promise<void> {
    if (!this.#isShared) await this.finish(db);
  }

  async finish(_: Kysely<Tables>): Promise<void> {
    await this.#writes?.finish();
  }
}
