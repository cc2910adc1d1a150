import type { Kysely } from 'kysely';
import { signInKey } from '../domain/sign-in-key.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { endSessions, insertPasskey } from './credentials.ts';
import {
  accountRow,
  accountRows,
  assertAnotherOwner,
  assertEmail,
  assertFree,
  assertPersonName,
  note,
  toAccount,
  type AccountRow,
} from './sign-in-rows.ts';
import type { Account, Accounts, NewPasskey, Passkey, UsedChallenge, WaitRule } from './sign-in.ts';
import { assertName } from './subjects.ts';
import type { PasskeyTable, Tables } from './tables.ts';
import type { WriteQueue } from './write-queue.ts';

/** People who sign in, and what with. */
export class SqlAccounts implements Accounts {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;

  constructor(db: Kysely<Tables>, writes: WriteQueue) {
    this.#db = db;
    this.#writes = writes;
  }

  async list(): Promise<Account[]> {
    const rows = await accountRows(this.#db).orderBy('name_key').execute();
    return rows.map(toAccount);
  }

  async get(id: string): Promise<Account | undefined> {
    const row = await accountRows(this.#db).where('account.id', '=', id).executeTakeFirst();
    return row && toAccount(row);
  }

  async find(nameOrEmail: string): Promise<{ account: Account; password: string | null } | undefined> {
    const key = signInKey(nameOrEmail);
    const row = await accountRows(this.#db)
      .where((eb) => eb.or([eb('name_key', '=', key), eb('email_key', '=', key)]))
      .executeTakeFirst();
    return row && { account: toAccount(row), password: row.password };
  }

  async change(id: string, change: Parameters<Accounts['change']>[1], by: string): Promise<void> {
    const name = change.name === undefined ? undefined : assertPersonName(change.name);
    const email = typeof change.email === 'string' ? assertEmail(change.email) : change.email;
    await this.#writes.run(async (work) => {
      const { db } = work;
      const row = await accountRow(db, id);
      await assertFree(db, { ...(name !== undefined && { name }), ...(email !== undefined && { email }) }, id);
      if (name !== undefined)
        await db
          .updateTable('account')
          .set({ name, name_key: signInKey(name) })
          .where('id', '=', id)
          .execute();
      if (email !== undefined) {
        const email_key = email === null ? null : signInKey(email);
        await db.updateTable('account').set({ email, email_key }).where('id', '=', id).execute();
      }
      if (name !== undefined || email !== undefined) await note(work, 'account-changed', { account: id, by });
      const { role } = change;
      if (role === undefined || role === row.role) return;
      if (row.role === 'owner' && row.disabled_at === null) await assertAnotherOwner(db, id);
      await db.updateTable('account').set({ role }).where('id', '=', id).execute();
      await endSessions(db, id);
      await note(work, 'role-changed', { account: id, by, detail: `${row.role} → ${role}` });
    });
  }

  async disable(id: string, disabled: boolean, by: string): Promise<void> {
    await this.#writes.run(async (change) => {
      const { db, now } = change;
      const row = await accountRow(db, id);
      if ((row.disabled_at !== null) === disabled) return;
      if (disabled && row.role === 'owner') await assertAnotherOwner(db, id);
      await db
        .updateTable('account')
        .set({ disabled_at: disabled ? now.toISOString() : null, failures: 0, failed_at: null })
        .where('id', '=', id)
        .execute();
      await endSessions(db, id);
      await note(change, disabled ? 'account-disabled' : 'account-enabled', { account: id, by });
    });
  }

  async remove(id: string, by: string): Promise<void> {
    await this.#writes.run(async (change) => {
      const { db } = change;
      const row = await accountRow(db, id);
      if (row.role === 'owner' && row.disabled_at === null) await assertAnotherOwner(db, id);
      await db.deleteFrom('account').where('id', '=', id).execute();
      await note(change, 'account-removed', { account: id, by });
    });
  }

  attempt(id: string, rule: WaitRule): Promise<number> {
    return this.#writes.run(async (change) => {
      const { db, now } = change;
      const { failures, failed_at } = await accountRow(db, id);
      const since = failed_at === null ? Infinity : now.getTime() - Date.parse(failed_at);
      const wait = rule(failures, since);
      if (wait > 0) return wait;
      await db
        .updateTable('account')
        .set({ failures: failures + 1, failed_at: now.toISOString() })
        .where('id', '=', id)
        .execute();
      return 0;
    });
  }

  async password(id: string): Promise<string | null> {
    return (await accountRow(this.#db, id)).password;
  }

  async setPassword(id: string, password: string | null, by: string, keep?: Uint8Array): Promise<void> {
    await this.#writes.run(async (change) => {
      const { db } = change;
      const row = await accountRow(db, id);
      if (password === null && Number(row.passkeys) === 0) throw lastWayIn();
      if (password === row.password) return;
      await db.updateTable('account').set({ password, failures: 0, failed_at: null }).where('id', '=', id).execute();
      await endSessions(db, id, keep);
      await note(change, password === null ? 'password-removed' : 'password-set', { account: id, by });
    });
  }

  async passkeys(account: string): Promise<Passkey[]> {
    const row = await accountRow(this.#db, account);
    const rows = await this.#db
      .selectFrom('passkey')
      .selectAll()
      .where('account', '=', account)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map((passkey) => toPasskey(passkey, row));
  }

  async passkey(id: string): Promise<Passkey | undefined> {
    const row = await this.#db.selectFrom('passkey').selectAll().where('id', '=', id).executeTakeFirst();
    return row && toPasskey(row, await accountRow(this.#db, row.account));
  }

  async addPasskey(
    account: string,
    credential: { passkey: NewPasskey; challenge: UsedChallenge },
    by: string,
  ): Promise<void> {
    const label = assertName(credential.passkey.label);
    await this.#writes.run(async (change) => {
      await accountRow(change.db, account);
      await insertPasskey(change, account, { ...credential, passkey: { ...credential.passkey, label } });
      await note(change, 'passkey-added', { account, by, detail: label });
    });
  }

  async renamePasskey(account: string, id: string, given: string): Promise<boolean> {
    const label = assertName(given);
    const { numUpdatedRows } = await this.#writes.run(({ db }) =>
      db
        .updateTable('passkey')
        .set({ label })
        .where('id', '=', id)
        .where('account', '=', account)
        .executeTakeFirstOrThrow(),
    );
    return numUpdatedRows > 0n;
  }

  removePasskey(account: string, id: string, by: string): Promise<boolean> {
    return this.#writes.run(async (change) => {
      const { db } = change;
      const mine = await db
        .selectFrom('passkey')
        .select('label')
        .where('id', '=', id)
        .where('account', '=', account)
        .executeTakeFirst();
      if (!mine) return false;
      const row = await accountRow(db, account);
      if (row.password === null && Number(row.passkeys) === 1) throw lastWayIn();
      await db.deleteFrom('passkey').where('id', '=', id).execute();
      await note(change, 'passkey-removed', { account, by, detail: mine.label });
      return true;
    });
  }
}

function lastWayIn(): ConflictError {
  return new ConflictError('Nothing would be left to sign in with. Add a passkey or a password first.');
}

function toPasskey(row: PasskeyTable, account: AccountRow): Passkey {
  return {
    id: row.id,
    account: toAccount(account),
    publicKey: Uint8Array.from(row.public_key),
    counter: row.counter,
    transports: JSON.parse(row.transports) as string[],
    rpId: row.rp_id,
    label: row.label,
    backedUp: row.backed_up === 1,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
  };
}
