import { hash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { itemId } from '../domain/item-id.ts';
import type { Role } from '../domain/roles.ts';
import { signInKey } from '../domain/sign-in-key.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { endSessions, insertPasskey, insertSession } from './credentials.ts';
import { newRef } from './secrets.ts';
import { accountRow, assertEmail, assertFree, assertPersonName, note } from './sign-in-rows.ts';
import type { Link, LinkPurpose, Links, NewCredential, NewLink, NewSession, Session } from './sign-in.ts';
import type { AccountTable, SignInLinkTable, Tables } from './tables.ts';
import type { Change, WriteQueue } from './write-queue.ts';

type Person = Parameters<Links['use']>[1];

/** Links that open once. */
export class SqlLinks implements Links {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #clock: () => Date;

  constructor(db: Kysely<Tables>, writes: WriteQueue, clock: () => Date) {
    this.#db = db;
    this.#writes = writes;
    this.#clock = clock;
  }

  create(link: NewLink, by: string): Promise<Link> {
    return this.#writes.run(async (change) => {
      const { db, now } = change;
      if (link.account !== undefined && (await accountRow(db, link.account)).disabled_at !== null)
        throw new ConflictError('This account is disabled. Enable it first.');
      await db.deleteFrom('sign_in_link').where('expires_at', '<', now.toISOString()).execute();
      const row: SignInLinkTable = {
        hash: link.hash,
        id: newRef(),
        purpose: link.purpose,
        account: link.account ?? null,
        role: link.role ?? null,
        name: link.name === undefined ? null : assertPersonName(link.name),
        created_by: by,
        created_at: now.toISOString(),
        expires_at: new Date(now.getTime() + link.lifetimeMs).toISOString(),
        used_at: null,
      };
      await db.insertInto('sign_in_link').values(row).execute();
      await note(change, 'link-made', { account: row.account, by, detail: describe(row) });
      return toLink(db, row);
    });
  }

  async get(hash: Uint8Array): Promise<Link | undefined> {
    const row = await openRow(this.#db, hash, this.#clock());
    return row && toLink(this.#db, row);
  }

  async list(): Promise<Link[]> {
    const rows = await this.#db
      .selectFrom('sign_in_link')
      .selectAll()
      .where('used_at', 'is', null)
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .execute();
    const open = await Promise.all(rows.map(({ hash }) => openRow(this.#db, hash, this.#clock())));
    return Promise.all(open.filter((row) => row !== undefined).map((row) => toLink(this.#db, row)));
  }

  revoke(id: string, by: string): Promise<boolean> {
    return this.#writes.run(async (change) => {
      const { db } = change;
      const row = await db
        .selectFrom('sign_in_link')
        .selectAll()
        .where('id', '=', id)
        .where('used_at', 'is', null)
        .executeTakeFirst();
      if (!row) return false;
      await db.deleteFrom('sign_in_link').where('id', '=', id).execute();
      await note(change, 'link-revoked', { account: row.account, by, detail: describe(row) });
      return true;
    });
  }

  use(
    secretHash: Uint8Array,
    person: Person,
    credential: NewCredential,
    session: NewSession,
  ): Promise<Session | undefined> {
    return this.#writes.run(async (change) => {
      const { db, now } = change;
      const link = await openRow(db, secretHash, now);
      if (!link) return undefined;
      const account = link.account ?? (await insertAccount(change, person, link));
      if (link.account === null)
        await note(change, 'account-added', { account, by: link.created_by, detail: link.role });
      // Whoever lost what they signed in with may have lost a device that is signed in.
      else await endSessions(db, account);
      if ('password' in credential) {
        await db.updateTable('account').set({ password: credential.password }).where('id', '=', account).execute();
        await note(change, 'password-set', { account, by: 'link' });
      } else {
        await insertPasskey(change, account, credential);
        await note(change, 'passkey-added', { account, by: 'link', detail: credential.passkey.label });
      }
      await db.updateTable('sign_in_link').set({ used_at: now.toISOString() }).where('hash', '=', secretHash).execute();
      await note(change, 'link-used', { account, by: 'link', detail: describe(link) });
      return insertSession(change, account, session);
    });
  }
}

/** The row of a link that still opens. */
async function openRow(db: Kysely<Tables>, hash: Uint8Array, now: Date): Promise<SignInLinkTable | undefined> {
  const row = await db
    .selectFrom('sign_in_link')
    .selectAll()
    .where('hash', '=', hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.purpose === 'first') {
    const anybody = await db.selectFrom('account').select('id').limit(1).executeTakeFirst();
    return anybody ? undefined : row;
  }
  if (row.account === null) return row;
  return (await accountRow(db, row.account)).disabled_at === null ? row : undefined;
}

/** Known from the link alone, and found from it by nobody who lacks the link. */
function accountIdOf(link: Pick<SignInLinkTable, 'hash' | 'created_at'>): string {
  const digest = hash('sha256', Buffer.concat([Buffer.from('account.'), link.hash]), 'buffer');
  return itemId(Date.parse(link.created_at), digest.subarray(0, 10));
}

async function insertAccount({ db, now }: Change, given: Person, link: SignInLinkTable): Promise<string> {
  const name = assertPersonName(given.name);
  const email = given.email === null ? null : assertEmail(given.email);
  await assertFree(db, { name, email });
  const row: AccountTable = {
    id: accountIdOf(link),
    name,
    name_key: signInKey(name),
    email,
    email_key: email === null ? null : signInKey(email),
    role: link.role ?? 'viewer',
    password: null,
    failures: 0,
    failed_at: null,
    created_at: now.toISOString(),
    disabled_at: null,
    signed_in_at: null,
  };
  await db.insertInto('account').values(row).execute();
  return row.id;
}

function describe({ purpose, role }: Pick<SignInLinkTable, 'purpose' | 'role'>): string {
  return role === null ? purpose : `${purpose}: ${role}`;
}

async function toLink(db: Kysely<Tables>, row: SignInLinkTable): Promise<Link> {
  const account = row.account === null ? null : await accountRow(db, row.account);
  return {
    id: row.id,
    purpose: row.purpose as LinkPurpose,
    role: row.role as Role | null,
    account: account && { id: account.id, name: account.name, email: account.email },
    accountId: account?.id ?? accountIdOf(row),
    name: row.name,
    createdBy: row.created_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}
