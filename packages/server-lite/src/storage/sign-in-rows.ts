import { type Kysely, sql } from 'kysely';
import { signInKey } from '../domain/sign-in-key.ts';
import { inOrder, type Role, SCOPES, type Scope } from '../domain/roles.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import type { Account, SignInEvent } from './sign-in.ts';
import { assertName } from './subjects.ts';
import type { AccountTable, SignInLogTable, Tables } from './tables.ts';
import type { Change } from './write-queue.ts';

const LOG_KEPT_MS = 400 * 24 * 60 * 60 * 1000;
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,190}$/;

/** @throws InvalidInputError for what could be taken for an address. */
export function assertPersonName(given: string): string {
  const name = assertName(given);
  if (!name.includes('@')) return name;
  throw new InvalidInputError('name', 'leave out the "@": one signs in with a name or with an address.');
}

/** @throws InvalidInputError */
export function assertEmail(given: string): string {
  const email = given.trim();
  if (EMAIL.test(email)) return email;
  throw new InvalidInputError('email', `“${email.slice(0, 80)}” is no e-mail address. Correct it, or leave it out.`);
}

export type AccountRow = AccountTable & { passkeys: number };

/** Accounts with how many passkeys each has. */
export function accountRows(db: Kysely<Tables>) {
  return db
    .selectFrom('account')
    .selectAll('account')
    .select((eb) =>
      eb
        .selectFrom('passkey')
        .select(sql<number>`count(*)`.as('n'))
        .whereRef('passkey.account', '=', 'account.id')
        .as('passkeys'),
    )
    .$castTo<AccountRow>();
}

export function toAccount(row: AccountRow): Account {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role as Role,
    createdAt: row.created_at,
    disabledAt: row.disabled_at,
    lastSignInAt: row.signed_in_at,
    hasPassword: row.password !== null,
    passkeys: Number(row.passkeys),
  };
}

/** @throws NotFoundError */
export async function accountRow(db: Kysely<Tables>, id: string): Promise<AccountRow> {
  const row = await accountRows(db).where('account.id', '=', id).executeTakeFirst();
  if (row) return row;
  throw new NotFoundError(`There is no account "${id.slice(0, 80)}". GET /admin/api/accounts lists them.`);
}

/** @throws ConflictError when nobody else could do what only an owner may. */
export async function assertAnotherOwner(db: Kysely<Tables>, id: string): Promise<void> {
  const other = await db
    .selectFrom('account')
    .select('id')
    .where('role', '=', 'owner')
    .where('disabled_at', 'is', null)
    .where('id', '!=', id)
    .limit(1)
    .executeTakeFirst();
  if (other) return;
  throw new ConflictError(
    'This is the last owner. Make somebody else an owner first, so that somebody can let people in.',
  );
}

/** @throws ConflictError when the name or the address is somebody else's. */
export async function assertFree(
  db: Kysely<Tables>,
  { name, email }: { name?: string; email?: string | null },
  own = '',
): Promise<void> {
  for (const [column, text, what] of [
    ['name_key', name, 'name'],
    ['email_key', email, 'address'],
  ] as const) {
    if (text === undefined || text === null) continue;
    const taken = await db
      .selectFrom('account')
      .select('id')
      .where(column, '=', signInKey(text))
      .where('id', '!=', own)
      .executeTakeFirst();
    if (taken) throw new ConflictError(`Somebody else signs in with the ${what} “${text}”. Choose another.`);
  }
}

/** One line of the log that owners read, in the transaction of what it tells of. */
export async function note(
  { db, now }: Pick<Change, 'db' | 'now'>,
  event: SignInEvent,
  entry: { account?: string | null; by: string; detail?: string | null },
): Promise<void> {
  await db
    .deleteFrom('sign_in_log')
    .where('at', '<', new Date(now.getTime() - LOG_KEPT_MS).toISOString())
    .execute();
  const { account = null, by, detail = null } = entry;
  await db
    .insertInto('sign_in_log')
    .values({ at: now.toISOString(), event, account, by, detail } as SignInLogTable)
    .execute();
}

/** Null says "everything": what is added to the list later is in it. */
export function readScopes(kept: string | null): Scope[] {
  return kept === null ? [...SCOPES] : inOrder(kept.split(' '));
}
