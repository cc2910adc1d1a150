import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { ConflictError } from '../errors/conflict-error.ts';
import { tokenHash } from './secrets.ts';
import type { Tokens } from './storage.ts';
import { assertName } from './subjects.ts';
import type { Tables } from './tables.ts';
import type { WriteQueue } from './write-queue.ts';

const USE_NOTED_EVERY_MS = 60_000;

export class SqlTokens implements Tokens {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #clock: () => Date;

  constructor(db: Kysely<Tables>, writes: WriteQueue, clock: () => Date) {
    this.#db = db;
    this.#writes = writes;
    this.#clock = clock;
  }

  async create(given: string): Promise<string> {
    const name = assertName(given);
    const token = `smm_${randomBytes(32).toString('base64url')}`;
    await this.#writes.run(async ({ db, now }) => {
      const taken = await db.selectFrom('token').select('name').where('name', '=', name).executeTakeFirst();
      if (taken)
        throw new ConflictError(`There is a token “${name}” already. Revoke it first, or choose another name.`);
      await db
        .insertInto('token')
        .values({ name, hash: tokenHash(token), created_at: now.toISOString(), last_used_at: null })
        .execute();
    });
    return token;
  }

  async list(): Promise<{ name: string; createdAt: string; lastUsedAt: string | null }[]> {
    const rows = await this.#db
      .selectFrom('token')
      .select(['name', 'created_at', 'last_used_at'])
      .orderBy('name')
      .execute();
    return rows.map((row) => ({ name: row.name, createdAt: row.created_at, lastUsedAt: row.last_used_at }));
  }

  async revoke(name: string): Promise<boolean> {
    const { numDeletedRows } = await this.#writes.run(({ db }) =>
      db.deleteFrom('token').where('name', '=', name).executeTakeFirstOrThrow(),
    );
    return numDeletedRows > 0n;
  }

  async verify(token: string): Promise<{ name: string } | undefined> {
    const row = await this.#db
      .selectFrom('token')
      .select(['name', 'last_used_at'])
      .where('hash', '=', tokenHash(token))
      .executeTakeFirst();
    if (!row) return undefined;
    const now = this.#clock();
    if (row.last_used_at === null || now.getTime() - Date.parse(row.last_used_at) > USE_NOTED_EVERY_MS) {
      await this.#writes.run(({ db }) =>
        db.updateTable('token').set({ last_used_at: now.toISOString() }).where('name', '=', row.name).execute(),
      );
    }
    return { name: row.name };
  }
}
