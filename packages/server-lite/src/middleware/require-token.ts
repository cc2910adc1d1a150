import type { MiddlewareHandler } from 'hono';
import { ProblemError } from '../errors/problem-error.ts';
import type { AppDeps, AppEnv } from '../http/context.ts';
import { Attempts } from './attempts.ts';
import { clientAddress } from './client-address.ts';

const BEARER = /^Bearer ([\w.~+/-]{1,512}=*)$/i;
const SAFE_SITES = new Set(['same-origin', 'same-site', 'none']);

/**
 * The door of the admin API: a token in the Authorization header, never a cookie, never from another site's page.
 * The storage compares hashes in constant time.
 */
export function requireToken(deps: AppDeps): MiddlewareHandler<AppEnv> {
  const attempts = new Attempts();
  return async function checkToken(c, next) {
    const site = c.req.header('sec-fetch-site');
    if (site !== undefined && !SAFE_SITES.has(site)) {
      throw new ProblemError(
        'forbidden',
        'The browser says that another site started this request. Call the admin API from your own program.',
      );
    }
    const address = clientAddress(c.env?.incoming, deps.config.trustProxy);
    const seconds = attempts.wait(address);
    if (seconds > 0) {
      throw new ProblemError(
        'too-many-requests',
        `Too many wrong tokens came from this address. Try again in ${seconds} s.`,
        { headers: { 'Retry-After': String(seconds) } },
      );
    }
    const token = BEARER.exec(c.req.header('authorization') ?? '')?.[1];
    const owner = token === undefined ? undefined : await deps.storage.tokens.verify(token);
    if (owner === undefined) {
      attempts.failed(address);
      throw new ProblemError('unauthorized', undefined, { headers: { 'WWW-Authenticate': 'Bearer realm="smm"' } });
    }
    c.set('by', owner.name);
    await next();
  };
}
