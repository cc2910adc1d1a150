import type { Kysely } from 'kysely';
import { ConflictError } from '../errors/conflict-error.ts';
import { newRef } from './secrets.ts';
import { accountRow, note, toAccount } from './sign-in-rows.ts';
import type { NewPasskey, NewSession, Session, SignInWay, UsedChallenge } from './sign-in.ts';
import type { SessionTable, Tables } from './tables.ts';
import type { Change } from './write-queue.ts';

/** False when the challenge was answered before, by this process or another. */
export async function spend({ db, now }: Change, { hash, expiresAt }: UsedChallenge): Promise<boolean> {
  await db.deleteFrom('used_challenge').where('expires_at', '<', now.toISOString()).execute();
  const added = await db
    .insertInto('used_challenge')
    .values({ hash, expires_at: expiresAt.toISOString() })
    .onConflict((on) => on.column('hash').doNothing())
    .executeTakeFirst();
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** @throws ConflictError for a passkey that is there already, and for a challenge that was answered before. */
export async function insertPasskey(
  change: Change,
  account: string,
  { passkey, challenge }: { passkey: NewPasskey; challenge: UsedChallenge },
): Promise<void> {
  if (!(await spend(change, challenge)))
    throw new ConflictError('This passkey was sent before. Ask for new options and make it again.');
  const { db, now } = change;
  const taken = await db.selectFrom('passkey').select('id').where('id', '=', passkey.id).executeTakeFirst();
  if (taken) throw new ConflictError('This passkey is known here already. Sign in with it, or choose another device.');
  await db
    .insertInto('passkey')
    .values({
      id: passkey.id,
      account,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: JSON.stringify(passkey.transports),
      rp_id: passkey.rpId,
      label: passkey.label,
      backed_up: passkey.backedUp ? 1 : 0,
      created_at: now.toISOString(),
      last_used_at: null,
    })
    .execute();
}

/** The new session in the place of the one it replaces. The account is known to be there and not disabled. */
export async function insertSession(change: Change, account: string, session: NewSession): Promise<Session> {
  const { db, now } = change;
  const at = now.toISOString();
  await db.deleteFrom('session').where('expires_at', '<', at).execute();
  if (session.replaces) await db.deleteFrom('session').where('hash', '=', session.replaces).execute();
  const row: SessionTable = {
    hash: session.hash,
    id: newRef(),
    account,
    way: session.way,
    user_agent: session.userAgent,
    created_at: at,
    last_seen_at: at,
    expires_at: new Date(now.getTime() + session.lifetimeMs).toISOString(),
  };
  await db.insertInto('session').values(row).execute();
  await db
    .updateTable('account')
    .set({ signed_in_at: at, failures: 0, failed_at: null })
    .where('id', '=', account)
    .execute();
  await note(change, 'signed-in', { account, by: `account:${account}`, detail: session.way });
  return toSession(db, row);
}

export async function toSession(db: Kysely<Tables>, row: Omit<SessionTable, 'hash'>): Promise<Session> {
  return {
    id: row.id,
    account: toAccount(await accountRow(db, row.account)),
    way: row.way as SignInWay,
    userAgent: row.user_agent,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
  };
}

/** @returns how many ended. */
export async function endSessions(db: Kysely<Tables>, account: string, keep?: Uint8Array): Promise<number> {
  let query = db.deleteFrom('session').where('account', '=', account);
  if (keep) query = query.where('hash', '!=', keep);
  const { numDeletedRows } = await query.executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
