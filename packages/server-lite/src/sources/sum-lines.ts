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
    // Every row of a file comes by here.
    let filled = 0;
    let lacking = 0;
    for (let column = 0; column < cells.length; column++)
      if (!isBlank(cells[column])) filled++;
      else if (this.#isSteady(column)) lacking++;
    if (filled === 0) return false;
    if (lacking > 0 && this.#rows >= LEAST_NAMED && this.#isOfNumbers(cells, lacking)) return true;
    this.#rows++;
    for (let column = 0; column < cells.length; column++)
      this.#filled[column] = (this.#filled[column] ?? 0) + (isBlank(cells[column]) ? 0 : 1);
    return false;
  }

  #isOfNumbers(cells: readonly unknown[], lacking: number): boolean {
    const given = cells.filter((cell) => !isBlank(cell));
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
