import { hash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Media } from './storage.ts';
import type { Tables } from './tables.ts';
import type { WriteQueue } from './write-queue.ts';

/** Pictures, named by the SHA-256 of their bytes. */
export class SqlMedia implements Media {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;

  constructor(db: Kysely<Tables>, writes: WriteQueue) {
    this.#db = db;
    this.#writes = writes;
  }

  async put(media: Parameters<Media['put']>[0]): Promise<{ hash: string }> {
    const { bytes, width, height, type } = media;
    const name = hash('sha256', bytes, 'hex');
    await this.#writes.run(({ db }) =>
      db
        .insertInto('media')
        .values({ hash: name, type, width, height, bytes })
        .onConflict((on) => on.column('hash').doNothing())
        .execute(),
    );
    return { hash: name };
  }

  async get(name: string): Promise<{ bytes: Uint8Array; type: string } | undefined> {
    return this.#db.selectFrom('media').select(['bytes', 'type']).where('hash', '=', name).executeTakeFirst();
  }
}
