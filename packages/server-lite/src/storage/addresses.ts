import type { Kysely } from 'kysely';
import type { SearchFollower } from './search-follow.ts';
import type { Tables } from './tables.ts';
import type { WriteQueue } from './write-queue.ts';

/** Of one transaction that takes addresses up: between two of them others are answered. */
const STEP_MS = 10;

/** Who is asked whose a review is waits until every review's address is known: an import leaves that to the time after it. */
export class Addresses {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #follower: SearchFollower;

  constructor(db: Kysely<Tables>, writes: WriteQueue, follower: SearchFollower) {
    this.#db = db;
    this.#writes = writes;
    this.#follower = follower;
  }

  /** Resolves once what was received by now can be found by its author's address. */
  async settle(): Promise<void> {
    const { total } = await this.#follower.progress(this.#db);
    const isBehind = async () => (await this.#follower.progress(this.#db)).done < total;
    while (await isBehind()) {
      await this.#writes.run(({ db }) => {
        const end = performance.now() + STEP_MS;
        return this.#follower.advance(db, () => performance.now() > end);
      });
      await new Promise(setImmediate);
    }
  }
}
