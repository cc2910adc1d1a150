import type { QuerySort } from '@smm/sdk/schema';
import { FIRST_DATED } from './search-key.ts';

/** A stretch of an answer: keys between two bounds, both excluded, in one direction, all with one term where there is one. */
export interface Stretch {
  /** Names it in a cursor. */
  id: string;
  term: string | null;
  above: bigint;
  below: bigint;
  descending: boolean;
}

const NO_KEY = -1n;
const MAX_KEY = (1n << 63n) - 1n;
const UNRATED = 'v0000000';
const CURSOR = /^([nou]|v\d{7})\.([0-9a-f]{1,16})$/;

/**
 * What is walked one after the other so that an answer is in order. Unknown dates and missing ratings come last.
 *
 * @param ratings every rating term that is there
 */
export function stretches(sort: QuerySort, ratings: readonly string[]): Stretch[] {
  const whole = { term: null, above: NO_KEY, below: MAX_KEY, descending: true };
  if (sort === 'newest') return [{ ...whole, id: 'n' }];
  if (sort === 'oldest') {
    return [
      { ...whole, id: 'o', above: FIRST_DATED - 1n, descending: false },
      { ...whole, id: 'u', below: FIRST_DATED, descending: false },
    ];
  }
  const rated = ratings.filter((term) => term !== UNRATED).sort();
  if (sort === 'highest') rated.reverse();
  return [...rated, UNRATED].map((term) => ({ ...whole, id: term, term }));
}

export interface Cursor {
  id: string;
  key: bigint;
}

export function writeCursor({ id, key }: Cursor): string {
  return `${id}.${key.toString(16)}`;
}

/** Undefined when it is none. */
export function readCursor(text: string): Cursor | undefined {
  const match = CURSOR.exec(text);
  if (!match) return undefined;
  const key = BigInt(`0x${match[2]}`);
  return key <= MAX_KEY ? { id: match[1]!, key } : undefined;
}

/** What is left to walk after a cursor; undefined when the cursor belongs to another order. */
export function after(all: readonly Stretch[], sort: QuerySort, { id, key }: Cursor): Stretch[] | undefined {
  const byRating = sort === 'highest' || sort === 'lowest';
  if (byRating !== id.startsWith('v')) return undefined;
  const at = all.findIndex((stretch) => stretch.id === id);
  // The last item with that rating may have left meanwhile.
  if (at === -1) return byRating ? all.filter((stretch) => isBehind(stretch.id, id, sort)) : undefined;
  const [here, ...rest] = all.slice(at) as [Stretch, ...Stretch[]];
  return [here.descending ? { ...here, below: key } : { ...here, above: key }, ...rest];
}

function isBehind(rating: string, cursor: string, sort: QuerySort): boolean {
  return rating === UNRATED || (sort === 'highest' ? rating < cursor : rating > cursor);
}
