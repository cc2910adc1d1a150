import { isNothing, isPlaceholder } from '../values/nothing.ts';

const MOST_ROWS = 400;
const MOST_CHARACTERS = 1 << 21;

/** The first rows of a file, kept to hold columns against each other: which day comes before which, whose address is whose. */
export class RowSample {
  /** The current one: no review is from the future. */
  readonly year: number;
  readonly #rows: (readonly unknown[])[] = [];
  readonly #texts = new Map<number, readonly string[]>();
  #characters = 0;

  constructor(year: number) {
    this.year = year;
  }

  add(cells: readonly unknown[]): void {
    if (this.#rows.length >= MOST_ROWS || this.#characters >= MOST_CHARACTERS) return;
    this.#rows.push(cells);
    this.#texts.clear();
    for (const cell of cells) this.#characters += typeof cell === 'string' ? cell.length : 8;
  }

  get size(): number {
    return this.#rows.length;
  }

  /** The values of a column as text, by row; empty where there is none. */
  texts(column: number): readonly string[] {
    const known = this.#texts.get(column) ?? this.#rows.map((cells) => textOf(cells[column]));
    this.#texts.set(column, known);
    return known;
  }
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') {
    const text = cell.trim();
    return isNothing(text) || isPlaceholder(text) ? '' : text;
  }
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
