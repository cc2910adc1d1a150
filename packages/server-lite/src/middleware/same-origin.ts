import type { Site } from '../auth/site.ts';
import { ProblemError } from '../errors/problem-error.ts';
import type { AppContext } from '../http/context.ts';

/**
 * For whatever a cookie stands behind, or may come to: the page that asks is one of this very origin. A browser says so
 * in Sec-Fetch-Site, an older one and any over plain http in Origin; a program says with a header that it is none.
 *
 * @throws ProblemError
 */
export function assertSameOrigin(c: AppContext, { origins }: Site): void {
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  if (site !== undefined) {
    // The browser's own word: behind a proxy that renames the host, Origin would be another than we know.
    if (site === 'same-origin') return;
  } else if (origin !== undefined) {
    if (origins.includes(origin)) return;
  } else if (c.req.header('smm-request') === '1') return;
  throw new ProblemError(
    'forbidden',
    site === undefined && origin === undefined
      ? 'Neither Sec-Fetch-Site nor Origin says where this comes from. A program sends "SMM-Request: 1", or a token.'
      : 'A page of another origin started this request. Open the admin page at its own address (--public-url says which) and try again.',
  );
}

/** Reading with a cookie: the page itself, or an address that a person typed. @throws ProblemError */
export function assertNotCrossSite(c: AppContext): void {
  const site = c.req.header('sec-fetch-site');
  if (site === undefined || site === 'same-origin' || site === 'none') return;
  throw new ProblemError('forbidden', 'A page of another origin started this request. Open the admin page itself.');
}
