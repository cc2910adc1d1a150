import type { Kysely } from 'kysely';
import { note } from './sign-in-rows.ts';
import type { SignInEntry, SignInEvent, SignInLog } from './sign-in.ts';
import type { Tables } from './tables.ts';
import type { WriteQueue } from './write-queue.ts';

const ACCOUNT = 'account:';

/** What happened at the door. Names are read when the log is: an account that is gone leaves its number. */
export class SqlSignInLog implements SignInLog {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;

  constructor(db: Kysely<Tables>, writes: WriteQueue) {
    this.#db = db;
    this.#writes = writes;
  }

  add(event: SignInEvent, entry: { account: string; by: string; detail?: string }): Promise<void> {
    return this.#writes.run((change) => note(change, event, entry));
  }

  async list({ limit, before }: { limit: number; before?: number }): Promise<{
    entries: SignInEntry[];
    next: number | null;
  }> {
    let query = this.#db
      .selectFrom('sign_in_log')
      .selectAll()
      .orderBy('seq', 'desc')
      .limit(limit + 1);
    if (before !== undefined) query = query.where('seq', '<', before);
    const rows = await query.execute();
    const people = await this.#db.selectFrom('account').select(['id', 'name']).execute();
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const entries = rows.slice(0, limit).map(({ seq, at, event, account, by, detail }): SignInEntry => ({
      seq,
      at,
      event: event as SignInEvent,
      account: account === null ? null : { id: account, name: names.get(account) ?? null },
      by,
      byName: by.startsWith(ACCOUNT) ? (names.get(by.slice(ACCOUNT.length)) ?? null) : null,
      detail,
    }));
    return { entries, next: rows.length > limit ? (entries.at(-1)?.seq ?? null) : null };
  }
}
