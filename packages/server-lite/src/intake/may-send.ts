import { ProblemError } from '../errors/problem-error.ts';
import type { AppContext } from '../http/context.ts';

/**
 * A form may be sent from any page that embeds it, unless the operator named the sites: then from those and from the
 * endpoint's own pages. No cookie is looked at anywhere, so there is nothing that another site could borrow.
 *
 * @throws ProblemError for a page of another site.
 */
export function assertMaySend(c: AppContext, allowed: readonly string[]): void {
  const origin = c.req.header('origin');
  if (origin === undefined || allowed.includes('*') || allowed.includes(origin)) return;
  if (c.req.header('sec-fetch-site') === 'same-origin') return;
  if (URL.canParse(origin) && new URL(origin).host === c.req.header('host')) return;
  throw new ProblemError(
    'origin-refused',
    `${origin.slice(0, 200)} is not among the sites whose pages may send reviews here. Add it with --allow-origin.`,
  );
}
