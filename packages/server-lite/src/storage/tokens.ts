import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { inOrder, type Scope } from '../domain/roles.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { tokenHash } from './secrets.ts';
import { note, readScopes } from './sign-in-rows.ts';
import type { KeptToken, Tokens } from './sign-in.ts';
import { assertName } from './subjects.ts';
import type { Tables } from './tables.ts';
import type { WriteQueue } from './write-queue.ts';

const USE_NOTED_EVERY_MS = 60_000;
/** What stands in the ledger and in the log for somebody else. */
const TAKEN_NAME = /^(?:cli|author|link|stranger)$|^account:|^smm:/i;

export class SqlTokens implements Tokens {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #clock: () => Date;

  constructor(db: Kysely<Tables>, writes: WriteQueue, clock: () => Date) {
    this.#db = db;
    this.#writes = writes;
    this.#clock = clock;
  }

  async create(
    given: string,
    { scopes, by = 'cli' }: { scopes?: readonly Scope[]; by?: string } = {},
  ): Promise<string> {
    const name = assertName(given);
    if (TAKEN_NAME.test(name))
      throw new InvalidInputError('name', `“${name}” stands for somebody else in the ledger. Choose another name.`);
    if (/^\.{1,2}$/.test(name))
      throw new InvalidInputError('name', `“${name}” cannot be part of an address, so nobody could revoke it there.`);
    const token = `smm_${randomBytes(32).toString('base64url')}`;
    const kept = scopes === undefined ? null : inOrder(scopes).join(' ');
    await this.#writes.run(async (change) => {
      const { db, now } = change;
      const taken = await db.selectFrom('token').select('name').where('name', '=', name).executeTakeFirst();
      if (taken)
        throw new ConflictError(`There is a token “${name}” already. Revoke it first, or choose another name.`);
      await db
        .insertInto('token')
        .values({
          name,
          hash: tokenHash(token),
          created_at: now.toISOString(),
          last_used_at: null,
          scopes: kept,
          created_by: by,
        })
        .execute();
      await note(change, 'token-made', { by, detail: `${name}: ${kept ?? 'everything'}` });
    });
    return token;
  }

  async list(): Promise<KeptToken[]> {
    const rows = await this.#db
      .selectFrom('token')
      .select(['name', 'created_at', 'created_by', 'last_used_at', 'scopes'])
      .orderBy('name')
      .execute();
    return rows.map((row) => ({
      name: row.name,
      scopes: readScopes(row.scopes),
      createdAt: row.created_at,
      createdBy: row.created_by,
      lastUsedAt: row.last_used_at,
    }));
  }

  revoke(name: string, by = 'cli'): Promise<boolean> {
    return this.#writes.run(async (change) => {
      const { numDeletedRows } = await change.db.deleteFrom('token').where('name', '=', name).executeTakeFirstOrThrow();
      if (numDeletedRows === 0n) return false;
      await note(change, 'token-revoked', { by, detail: name });
      return true;
    });
  }

  async verify(token: string): Promise<{ name: string; scopes: Scope[] } | undefined> {
    const row = await this.#db
      .selectFrom('token')
      .select(['name', 'last_used_at', 'scopes'])
      .where('hash', '=', tokenHash(token))
      .executeTakeFirst();
    if (!row) return undefined;
    const now = this.#clock();
    if (row.last_used_at === null || now.getTime() - Date.parse(row.last_used_at) > USE_NOTED_EVERY_MS) {
      await this.#writes.run(({ db }) =>
        db.updateTable('token').set({ last_used_at: now.toISOString() }).where('name', '=', row.name).execute(),
      );
    }
    return { name: row.name, scopes: readScopes(row.scopes) };
  }
}
