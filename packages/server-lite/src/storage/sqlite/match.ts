import type { QueryTerms } from '../../domain/item-query.ts';
import { indexedTerm } from './search-index.ts';

/** So many words are looked for in place of one that is only begun, the commonest first. */
export const MAX_ENDINGS = 256;

/** Words that begin in a way, and whether there are more of them. */
export interface Endings {
  terms: string[];
  isCut: boolean;
}

/**
 * A query in the language of FTS5, every term quoted; null where nothing can be found.
 *
 * @param also further conditions, each any of its terms
 */
export function matchOf(
  subject: number,
  { all }: QueryTerms,
  endings: Endings | null,
  also: readonly (readonly string[])[] = [],
): string | null {
  const conditions = [...all, ...also, ...(endings ? [endings.terms] : [])];
  if (conditions.some((terms) => terms.length === 0)) return null;
  if (conditions.length === 0) return quoted(subject, 'a');
  return conditions.map((terms) => `(${terms.map((term) => quoted(subject, term)).join(' OR ')})`).join(' AND ');
}

function quoted(subject: number, term: string): string {
  return `"${indexedTerm(subject, term)}"`;
}
