import type { Role, Scope } from '../domain/roles.ts';

/** A person who signs in. */
export interface Account {
  id: string;
  name: string;
  email: string | null;
  role: Role;
  createdAt: string;
  disabledAt: string | null;
  lastSignInAt: string | null;
  hasPassword: boolean;
  passkeys: number;
}

export interface NewPasskey {
  /** Base64url, as the authenticator chose it. */
  id: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
  /** Host name that it was made for. */
  rpId: string;
  label: string;
  /** True where the authenticator says that it is kept in more places than one. */
  backedUp: boolean;
}

export interface Passkey extends NewPasskey {
  account: Account;
  createdAt: string;
  lastUsedAt: string | null;
}

export type SignInWay = 'passkey' | 'password' | 'link';

/** A session about to begin. The secret itself stays with the browser. */
export interface NewSession {
  /** SHA-256 of the secret. */
  hash: Uint8Array;
  way: SignInWay;
  userAgent: string;
  /** How long it lasts at most, however much it is used. */
  lifetimeMs: number;
  /** SHA-256 of the secret of the session that it takes the place of. */
  replaces?: Uint8Array | undefined;
}

export interface Session {
  id: string;
  account: Account;
  way: SignInWay;
  userAgent: string;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
}

/** A challenge that was answered: its hash, and until when it could have been. It counts once. */
export interface UsedChallenge {
  hash: Uint8Array;
  expiresAt: Date;
}

/** What was shown to be true before a session begins. `rehashed`: the same password under today's parameters. */
export type SignInProof =
  | { password: { checked: string; rehashed?: string } }
  | { passkey: { id: string; counter: number; backedUp: boolean }; challenge: UsedChallenge };

/** What a person will sign in with. */
export type NewCredential = { password: string } | { passkey: NewPasskey; challenge: UsedChallenge };

/** Lets `failures` wrong passwords be followed by a wait. @returns seconds */
export type WaitRule = (failures: number, sinceLastMs: number) => number;

export interface Accounts {
  list(): Promise<Account[]>;
  get(id: string): Promise<Account | undefined>;
  /** By name or e-mail address, whatever the case of its letters. `password` is the kept hash. */
  find(nameOrEmail: string): Promise<{ account: Account; password: string | null } | undefined>;
  /** @throws ConflictError for a name or address that is taken, and for the last owner. A new role ends every session. */
  change(id: string, change: { name?: string; email?: string | null; role?: Role }, by: string): Promise<void>;
  /** Ends every session. @throws ConflictError for the last owner. */
  disable(id: string, disabled: boolean, by: string): Promise<void>;
  /** @throws ConflictError for the last owner. */
  remove(id: string, by: string): Promise<void>;
  /** Counts an attempt before its password is looked at. @returns seconds to wait; 0: go on. */
  attempt(id: string, rule: WaitRule): Promise<number>;
  /** The hash of the password of this account, as it is kept. */
  password(id: string): Promise<string | null>;
  /** Null takes it away. Ends every session but `keep`. @throws ConflictError when nothing would be left to sign in with. */
  setPassword(id: string, password: string | null, by: string, keep?: Uint8Array): Promise<void>;
  passkeys(account: string): Promise<Passkey[]>;
  passkey(id: string): Promise<Passkey | undefined>;
  /** @throws ConflictError for one that is there already, and for a challenge that was answered before. */
  addPasskey(account: string, credential: { passkey: NewPasskey; challenge: UsedChallenge }, by: string): Promise<void>;
  renamePasskey(account: string, id: string, label: string): Promise<boolean>;
  /** @throws ConflictError when nothing would be left to sign in with. */
  removePasskey(account: string, id: string, by: string): Promise<boolean>;
}

export interface Sessions {
  /**
   * In one transaction with what its proof changes. `replayed`: the challenge was answered before, or the passkey counts
   * backwards, as a copy does. `refused`: the account is disabled, or was changed since the proof was looked at.
   */
  open(account: string, session: NewSession, proof: SignInProof): Promise<Session | 'replayed' | 'refused'>;
  /** Undefined for an unknown one, one that ended or was idle too long, and one of an account that is disabled. */
  verify(hash: Uint8Array, idleMs: number): Promise<Session | undefined>;
  /** Those that `verify` would still let through, last used first. */
  list(account: string, idleMs: number): Promise<Session[]>;
  end(account: string, id: string, by: string): Promise<boolean>;
  /** @returns how many ended, those included that had been idle too long. */
  endAll(account: string, by: string, keep?: Uint8Array): Promise<number>;
}

export type LinkPurpose = 'first' | 'invitation' | 'recovery';

/** Makes an account, or another way into one. Opens once. */
export interface Link {
  id: string;
  purpose: LinkPurpose;
  /** Role of the account that it makes. */
  role: Role | null;
  /** Account that it leads back into. */
  account: { id: string; name: string; email: string | null } | null;
  /** Id of that account, or of the one that it makes: a passkey carries it before there is an account. */
  accountId: string;
  /** Whom it was made for, to begin with. */
  name: string | null;
  createdBy: string;
  createdAt: string;
  expiresAt: string;
}

export interface NewLink {
  hash: Uint8Array;
  purpose: LinkPurpose;
  role?: Role;
  account?: string;
  name?: string;
  lifetimeMs: number;
}

export interface Links {
  /** @throws NotFoundError for an unknown account; ConflictError for one that is disabled. */
  create(link: NewLink, by: string): Promise<Link>;
  /** Undefined once it was used, revoked or ran out; a `first` one also once there is an account. */
  get(hash: Uint8Array): Promise<Link | undefined>;
  /** Those that can still be opened, newest first. */
  list(): Promise<Link[]>;
  revoke(id: string, by: string): Promise<boolean>;
  /**
   * Makes the account, or adds to it what it is signed in with, and begins a session, in one transaction.
   * @returns undefined when the link no longer opens.
   * @throws ConflictError for a name, address or passkey that is taken; the link stays good.
   */
  use(
    hash: Uint8Array,
    person: { name: string; email: string | null },
    credential: NewCredential,
    session: NewSession,
  ): Promise<Session | undefined>;
}

export const SIGN_IN_EVENTS = [
  'link-made',
  'link-used',
  'link-revoked',
  'account-added',
  'account-changed',
  'account-disabled',
  'account-enabled',
  'account-removed',
  'role-changed',
  'signed-in',
  'sign-in-failed',
  'passkey-refused',
  'signed-out',
  'session-ended',
  'sessions-ended',
  'password-set',
  'password-removed',
  'passkey-added',
  'passkey-removed',
  'token-made',
  'token-revoked',
  'restored',
] as const;
export type SignInEvent = (typeof SIGN_IN_EVENTS)[number];

export interface SignInEntry {
  seq: number;
  at: string;
  event: SignInEvent;
  /** Whom it is about. The name is null once the account is gone. */
  account: { id: string; name: string | null } | null;
  /** `cli`, `account:ID`, `link`, `stranger`, or the name of a token. */
  by: string;
  byName: string | null;
  detail: string | null;
}

export interface SignInLog {
  /** For what changes nothing else. */
  add(event: SignInEvent, entry: { account: string; by: string; detail?: string }): Promise<void>;
  /** Newest first. @param before a `next` of an earlier list. */
  list(options: { limit: number; before?: number }): Promise<{ entries: SignInEntry[]; next: number | null }>;
}

export interface KeptToken {
  name: string;
  scopes: Scope[];
  createdAt: string;
  createdBy: string | null;
  lastUsedAt: string | null;
}

export interface Tokens {
  /** Returns the token once; only its hash is kept. Without scopes it may do everything. */
  create(name: string, options?: { scopes?: readonly Scope[]; by?: string }): Promise<string>;
  list(): Promise<KeptToken[]>;
  revoke(name: string, by?: string): Promise<boolean>;
  verify(token: string): Promise<{ name: string; scopes: Scope[] } | undefined>;
}
