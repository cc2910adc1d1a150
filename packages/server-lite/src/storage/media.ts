import { hash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Media } from './storage.ts';
import type { Tables } from './tables.ts';
import type { WriteQueue } from './write-queue.ts';

/** A person put it there: it is no longer let go with what came along. */
export async function keepForGood(db: Kysely<Tables>, name: string): Promise<void> {
  await db.deleteFrom('held_media').where('hash', '=', name).execute();
  await db.updateTable('picture').set({ owns: 0 }).where('media', '=', name).execute();
  await db.updateTable('picture').set({ was_owned: 0 }).where('was', '=', name).execute();
}

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
        .execute()
        .then(() => keepForGood(db, name)),
    );
    return { hash: name };
  }

  async get(name: string): Promise<{ bytes: Uint8Array; type: string } | undefined> {
    return this.#db
      .selectFrom('media')
      .select(['bytes', 'type'])
      .where('hash', '=', name)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('held_media').select('held_media.hash').where('held_media.hash', '=', name))),
      )
      .executeTakeFirst();
  }
}
