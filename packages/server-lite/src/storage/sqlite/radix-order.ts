import { giveBack } from '../../give-back.ts';

/** Digits of 16 bits, so that a million rows are ordered in a few passes over memory that is taken once. */
const SIZE = 65_536;

/**
 * Rows 0 to `count`, ordered by digits: the last one given weighs most. Rows alike keep the order of their numbers.
 *
 * @param digits each gives 0–65535 for a row
 */
export function radixOrder(count: number, digits: readonly ((row: number) => number)[]): Uint32Array {
  let order = new Uint32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  let spare = new Uint32Array(count);
  const starts = new Uint32Array(SIZE + 1);
  for (const digit of digits) {
    starts.fill(0);
    for (let row = 0; row < count; row++) starts[digit(row) + 1]!++;
    for (let i = 0; i < SIZE; i++) starts[i + 1]! += starts[i]!;
    for (let i = 0; i < count; i++) {
      const row = order[i]!;
      spare[starts[digit(row)]!++] = row;
    }
    [order, spare] = [spare, order];
  }
  giveBack(spare);
  return order;
}
