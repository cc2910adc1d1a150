import { normalizeHeader } from './normalize-header.ts';
import type { Table } from './who-wrote.ts';

/** Columns that name the row which a row answers. */
const PARENT =
  /^(?:comment|review|post|feedback)?(?:parent|parentid|parentcommentid|parentreviewid|inreplyto|inreplytoid|replyto|replytoid|respondsto)$/;
const NONE = /^(?:0|null|none)?$/i;

/**
 * The column by which rows answer others: it names ids of rows, and none that does has stars. What stands there is an
 * answer to a review, and none itself.
 */
export function answeringBy({ map, names, sample }: Table): number | undefined {
  const rating = map.get('rating')?.[0];
  const column = names?.findIndex((name) => PARENT.test(normalizeHeader(name))) ?? -1;
  if (!sample || rating === undefined || column === -1) return undefined;
  const stars = sample.texts(rating);
  const parents = sample.texts(column);
  const answering = parents.flatMap((parent, row) => (isAnswering(parent) ? [[parent, row] as const] : []));
  if (answering.length === 0 || answering.length > 0.7 * parents.length) return undefined;
  if (answering.some(([, row]) => stars[row] !== '')) return undefined;
  const ids = (names as readonly string[]).findIndex((name) =>
    /^(?:comment|review|post|feedback)?id$/.test(normalizeHeader(name)),
  );
  const known = new Set(ids === -1 ? [] : sample.texts(ids));
  return answering.filter(([parent]) => known.has(parent)).length >= 0.5 * answering.length ? column : undefined;
}

/** Whether a cell of that column names a row. */
export function isAnswering(cell: unknown): boolean {
  return (typeof cell === 'string' || typeof cell === 'number') && !NONE.test(String(cell).trim());
}
