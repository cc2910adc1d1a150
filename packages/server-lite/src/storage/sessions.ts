import type { Kysely } from 'kysely';
import { endSessions, insertSession, spend, toSession } from './credentials.ts';
import { note } from './sign-in-rows.ts';
import type { NewSession, Session, Sessions, SignInProof } from './sign-in.ts';
import type { SessionTable, Tables } from './tables.ts';
import type { Change, WriteQueue } from './write-queue.ts';

/** A use is written down this often at most: each write is a sync of the disk. */
const SEEN_EVERY_MS = 60_000;

export class SqlSessions implements Sessions {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #clock: () => Date;

  constructor(db: Kysely<Tables>, writes: WriteQueue, clock: () => Date) {
    this.#db = db;
    this.#writes = writes;
    this.#clock = clock;
  }

  open(account: string, session: NewSession, proof: SignInProof): Promise<Session | 'replayed' | 'refused'> {
    return this.#writes.run(async (change) => {
      const row = await change.db
        .selectFrom('account')
        .select('password')
        .where('id', '=', account)
        .where('disabled_at', 'is', null)
        .executeTakeFirst();
      if (!row) return 'refused';
      if ('password' in proof) {
        const { checked, rehashed } = proof.password;
        if (row.password !== checked) return 'refused';
        if (rehashed !== undefined)
          await change.db.updateTable('account').set({ password: rehashed }).where('id', '=', account).execute();
      } else {
        const taken = await takePasskey(change, account, proof);
        if (taken !== 'taken') return taken;
      }
      return insertSession(change, account, session);
    });
  }

  async verify(hash: Uint8Array, idleMs: number): Promise<Session | undefined> {
    const row = await this.#db.selectFrom('session').selectAll().where('hash', '=', hash).executeTakeFirst();
    if (!row || !this.#isLive(row, idleMs)) return undefined;
    const now = this.#clock();
    if (now.getTime() - Date.parse(row.last_seen_at) > SEEN_EVERY_MS) {
      const last_seen_at = now.toISOString();
      await this.#writes.run(({ db }) =>
        db.updateTable('session').set({ last_seen_at }).where('hash', '=', hash).execute(),
      );
      // It may have been ended while this waited for its turn.
      const still = await this.#db.selectFrom('session').select('id').where('hash', '=', hash).executeTakeFirst();
      if (!still) return undefined;
    }
    const session = await toSession(this.#db, row);
    return session.account.disabledAt === null ? session : undefined;
  }

  async list(account: string, idleMs: number): Promise<Session[]> {
    const rows = await this.#db
      .selectFrom('session')
      .selectAll()
      .where('account', '=', account)
      .orderBy('last_seen_at', 'desc')
      .orderBy('id')
      .execute();
    return Promise.all(rows.filter((row) => this.#isLive(row, idleMs)).map((row) => toSession(this.#db, row)));
  }

  end(account: string, id: string, by: string): Promise<boolean> {
    return this.#writes.run(async (change) => {
      const { numDeletedRows } = await change.db
        .deleteFrom('session')
        .where('account', '=', account)
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      if (numDeletedRows === 0n) return false;
      await note(change, by === `account:${account}` ? 'signed-out' : 'session-ended', { account, by });
      return true;
    });
  }

  endAll(account: string, by: string, keep?: Uint8Array): Promise<number> {
    return this.#writes.run(async (change) => {
      const ended = await endSessions(change.db, account, keep);
      await note(change, 'sessions-ended', { account, by, detail: String(ended) });
      return ended;
    });
  }

  #isLive(row: SessionTable, idleMs: number): boolean {
    const now = this.#clock().getTime();
    return now < Date.parse(row.expires_at) && now - Date.parse(row.last_seen_at) <= idleMs;
  }
}

/** The challenge and the counter, both of which only go forward. */
async function takePasskey(
  change: Change,
  account: string,
  { passkey, challenge }: Extract<SignInProof, { passkey: unknown }>,
): Promise<'taken' | 'replayed' | 'refused'> {
  const { db, now } = change;
  const kept = await db
    .selectFrom('passkey')
    .select('counter')
    .where('id', '=', passkey.id)
    .where('account', '=', account)
    .executeTakeFirst();
  if (!kept) return 'refused';
  const isForward = passkey.counter > kept.counter || (passkey.counter === 0 && kept.counter === 0);
  if (!(await spend(change, challenge)) || !isForward) {
    await note(change, 'passkey-refused', { account, by: 'stranger', detail: 'answered before, or a copy' });
    return 'replayed';
  }
  await db
    .updateTable('passkey')
    .set({ counter: passkey.counter, backed_up: passkey.backedUp ? 1 : 0, last_used_at: now.toISOString() })
    .where('id', '=', passkey.id)
    .execute();
  return 'taken';
}
