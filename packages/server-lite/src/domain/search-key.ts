import { instantDigits } from './sort-key.ts';

const SEQ_BITS = 30n;
const SEQ_MASK = (1n << SEQ_BITS) - 1n;
const LATEST = 2 ** 33 - 1;

/**
 * The number under which an index holds an item: greater for what stands further ahead in lists, as `sortKey` has it.
 * 33 bits of seconds since 1900 (0 for an unknown date; what lies outside 239 years counts as their end), 30 of `seq`.
 */
export function searchKey(datePublished: string | null, seq: number): bigint {
  return (BigInt(secondsOf(instantDigits(datePublished))) << SEQ_BITS) | BigInt(seq);
}

/** The least key of an item that was published on a day or later. @param date ISO 8601 */
export function earliestKey(date: string): bigint {
  return BigInt(secondsOf(instantDigits(date))) << SEQ_BITS;
}

/** Keys below it belong to items of unknown date. */
export const FIRST_DATED = 1n << SEQ_BITS;

export function seqOf(key: bigint): number {
  return Number(key & SEQ_MASK);
}

function secondsOf(digits: string): number {
  if (digits === '00000000000000') return 0;
  const [year, month, day, hour, minute, second] = [4, 6, 8, 10, 12, 14].map((end, i) =>
    Number(digits.slice(i === 0 ? 0 : end - 2, end)),
  ) as [number, number, number, number, number, number];
  if (year < 1900) return 1;
  // Thirteen months of 32 days: one that is not known is 00, and stands before the first, as it does in lists.
  const time = (((year - 1900) * 13 + month) * 32 + day) * 86_400 + hour * 3600 + minute * 60 + second;
  return Math.min(LATEST, time + 1);
}
