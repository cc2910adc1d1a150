import { scopesOf, type Scope } from '../domain/roles.ts';
import type { Session } from '../storage/sign-in.ts';

/** Who calls the admin API: a person who signed in, or a program with a token. */
export type Caller =
  | { kind: 'person'; by: string; scopes: readonly Scope[]; session: Session; hash: Uint8Array }
  | { kind: 'token'; by: string; scopes: readonly Scope[] };

/** How long after signing in a person may do what needs a fresh sign-in. */
export const FRESH_MS = 10 * 60 * 1000;

export function personCaller(session: Session, hash: Uint8Array): Caller {
  return { kind: 'person', by: actorOf(session.account.id), scopes: scopesOf(session.account.role), session, hash };
}

/** An account as the ledger and the log name it: by its number, so that both outlive the name. */
export function actorOf(account: string): string {
  return `account:${account}`;
}

export function freshUntil(session: Session): Date {
  return new Date(Date.parse(session.createdAt) + FRESH_MS);
}
