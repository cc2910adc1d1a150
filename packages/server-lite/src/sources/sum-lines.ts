import { isSum } from './names-of-sums.ts';
import { isBlank } from './values/nothing.ts';

/** Rows from which it is told what a row holds, and the share of them that fill a column. */
const LEAST = 4;
const LEAST_NAMED = 2;
const NEARLY = 0.9;
const NUMBER = /^[\s%€$£+-]*\d[\d\s.,'’]*(?:\s*[%€$£*★⭐/]\s*\d*)?$/u;
/** Two points or more in it: a day, not a number. */
const DAY = /^\D*\d{1,4}\.\s?\d{1,2}\.|\d\s+\d/u;

/** Tells totals, means and counts from the rows above them, so that these have no say in how the rows are written. */
export class SumLines {
  readonly #filled: number[] = [];
  #rows = 0;

  /** Whether a row holds numbers alone, beside what they are called, and lacks what nearly every row before it has. */
  isOne(cells: readonly unknown[]): boolean {
    const isFilled = cells.map((cell) => !isBlank(cell));
    if (!isFilled.includes(true)) return false;
    if (this.#isOne(cells, isFilled)) return true;
    this.#rows++;
    for (const [column, filled] of isFilled.entries())
      this.#filled[column] = (this.#filled[column] ?? 0) + (filled ? 1 : 0);
    return false;
  }

  #isOne(cells: readonly unknown[], isFilled: readonly boolean[]): boolean {
    if (this.#rows < LEAST_NAMED) return false;
    const lacking = isFilled.filter((filled, column) => !filled && this.#isSteady(column)).length;
    if (lacking === 0) return false;
    const given = cells.filter((_, column) => isFilled[column]);
    const numbers = given.filter(isNumber).length;
    if (numbers === 0 || given.some((cell) => !isNumber(cell) && !isSum(cell))) return false;
    return numbers < given.length || (this.#rows >= LEAST && lacking > 1);
  }

  #isSteady(column: number): boolean {
    return (this.#filled[column] ?? 0) >= NEARLY * this.#rows;
  }
}

function isNumber(cell: unknown): boolean {
  if (typeof cell === 'number') return true;
  if (typeof cell !== 'string') return false;
  const text = cell.trim();
  return NUMBER.test(text) && !DAY.test(text);
}
