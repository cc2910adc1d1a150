import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { accessOf, type Access } from '../auth/access.ts';
import { freshUntil, personCaller, type Caller } from '../auth/caller.ts';
import { sessionSecret } from '../auth/cookies.ts';
import type { Door } from '../auth/door.ts';
import { secretHash } from '../auth/secret.ts';
import { SCOPES } from '../domain/roles.ts';
import { ProblemError } from '../errors/problem-error.ts';
import type { AppContext, AppDeps, AppEnv } from '../http/context.ts';
import { Attempts } from './attempts.ts';
import { assertNotCrossSite, assertSameOrigin } from './same-origin.ts';

const BEARER = /^Bearer ([\w.~+/-]{1,512}=*)$/i;
const TOKEN_SITES = new Set(['same-origin', 'same-site', 'none']);

/**
 * The door of the admin API. Finds out who calls, by token or by session, and holds that against what the route declares.
 * A route that declares nothing is open to those alone who may do everything.
 */
export function admit(deps: AppDeps, door: Door): MiddlewareHandler<AppEnv> {
  const attempts = new Attempts();
  return async function checkCaller(c, next) {
    const route = matchedRoutes(c).find(({ method, path }) => method !== 'ALL' && path !== '*');
    const access = route && accessOf(route.method, route.path);
    const authorization = c.req.header('authorization');
    const isRead = route === undefined ? c.req.method === 'GET' : route.method === 'GET';
    const caller =
      authorization === undefined
        ? await callerByCookie(c, deps, door, access, isRead)
        : await callerByToken(c, deps, door, attempts, authorization);
    if (caller === undefined && access?.needs !== 'nothing')
      throw new ProblemError('unauthorized', undefined, { headers: { 'WWW-Authenticate': 'Bearer realm="smm"' } });
    if (caller !== undefined) {
      // Where nothing is, whoever may call anything is told so.
      if (route !== undefined) assertMay(caller, access, door.now());
      c.set('by', caller.by);
      c.set('caller', caller);
    }
    await next();
  };
}

async function callerByToken(
  c: AppContext,
  { storage }: AppDeps,
  door: Door,
  attempts: Attempts,
  authorization: string,
): Promise<Caller | undefined> {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && !TOKEN_SITES.has(site))
    throw new ProblemError(
      'forbidden',
      'The browser says that another site started this request. Call the admin API from your own program.',
    );
  const address = door.address(c);
  const seconds = attempts.wait(address);
  if (seconds > 0)
    throw new ProblemError(
      'too-many-requests',
      `Too many wrong tokens came from this address. Try again in ${seconds} s.`,
      { headers: { 'Retry-After': String(seconds) } },
    );
  // The storage compares hashes.
  const token = BEARER.exec(authorization)?.[1];
  const kept = token === undefined ? undefined : await storage.tokens.verify(token);
  if (kept !== undefined) return { kind: 'token', by: kept.name, scopes: kept.scopes };
  attempts.failed(address);
  throw new ProblemError('unauthorized', undefined, { headers: { 'WWW-Authenticate': 'Bearer realm="smm"' } });
}

async function callerByCookie(
  c: AppContext,
  { storage }: AppDeps,
  door: Door,
  access: Access | undefined,
  isRead: boolean,
): Promise<Caller | undefined> {
  const site = door.site(c);
  const hash = secretHash(sessionSecret(c, site));
  // Signing in is asked for by the page itself, too: nobody shall be signed in as somebody else unawares.
  if (!isRead && (hash !== undefined || access?.needs === 'nothing')) assertSameOrigin(c, site);
  if (hash === undefined) return undefined;
  if (isRead) assertNotCrossSite(c);
  const session = await storage.sessions.verify(hash, door.idleMs());
  return session && personCaller(session, hash);
}

/** @throws ProblemError `role-refused`, or `sign-in-again`. */
export function assertMay(caller: Caller, access: Access | undefined, now: Date): void {
  if (access === undefined) {
    if (SCOPES.every((scope) => caller.scopes.includes(scope))) return;
    throw new ProblemError('role-refused', 'Only an owner, or a token for everything, may call this.');
  }
  const { needs, fresh } = access;
  if (needs === 'nothing') return;
  if (needs === 'person') {
    if (caller.kind !== 'person')
      throw new ProblemError(
        'role-refused',
        'This is about the person who signed in, and a token is nobody. Use the calls under /admin/api/accounts.',
      );
  } else if (!caller.scopes.includes(needs)) {
    throw new ProblemError(
      'role-refused',
      caller.kind === 'person'
        ? `This needs the right "${needs}", and the role "${caller.session.account.role}" does not have it. Ask an owner.`
        : `This needs the scope "${needs}", and this token has ${caller.scopes.join(', ') || 'none'}. Make one with it: smm token create NAME --scope ${needs}.`,
    );
  }
  if (fresh && caller.kind === 'person' && freshUntil(caller.session) <= now) throw new ProblemError('sign-in-again');
}
