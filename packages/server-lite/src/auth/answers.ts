import type { Link, Passkey, Session } from '../storage/sign-in.ts';
import { freshUntil, type Caller } from './caller.ts';
import { relyingParty, type Site } from './site.ts';

/** What is told of a session. Never a hash. */
export function sessionAnswer({ id, way, userAgent, createdAt, lastSeenAt, expiresAt }: Session, own?: string) {
  return { id, way, userAgent, createdAt, lastSeenAt, expiresAt, isThis: id === own };
}

export function passkeyAnswer({ id, label, rpId, backedUp, createdAt, lastUsedAt }: Passkey) {
  return { id, label, host: rpId, backedUp, createdAt, lastUsedAt };
}

export function linkAnswer({ id, purpose, role, account, name, createdBy, createdAt, expiresAt }: Link) {
  const whom = account && { id: account.id, name: account.name };
  return { id, purpose, role, account: whom, name, createdBy, createdAt, expiresAt };
}

export function passkeySupport(site: Site): { available: boolean; reason?: string } {
  const party = relyingParty(site);
  return typeof party === 'string' ? { available: false, reason: party } : { available: true };
}

/** Who is signed in, and what they may do. */
export function stateAnswer(caller: Caller | undefined, site: Site, isFirstStart: boolean) {
  const session = caller?.kind === 'person' ? caller.session : undefined;
  return {
    account: session?.account ?? null,
    token: caller?.kind === 'token' ? caller.by : null,
    scopes: [...(caller?.scopes ?? [])],
    session: session
      ? {
          id: session.id,
          way: session.way,
          createdAt: session.createdAt,
          expiresAt: session.expiresAt,
          freshUntil: freshUntil(session).toISOString(),
        }
      : null,
    passkeys: passkeySupport(site),
    isFirstStart,
  };
}
