import { flatten } from './records/flatten.ts';
import { postingColumns } from './postings/posting-record.ts';

const MOST_COLUMNS = 2000;

/** Gives JSON records columns: one for each dotted path, in the order they are met. */
export class ObjectColumns {
  readonly names: string[];
  readonly #index: Map<string, number>;

  constructor(names: readonly string[] = []) {
    this.names = [...names];
    this.#index = new Map(names.map((name, i) => [name, i]));
  }

  cells(record: object): unknown[] {
    const cells: unknown[] = new Array(this.names.length).fill('');
    for (const [name, value] of flatten(postingColumns(record) ?? record)) {
      let column = this.#index.get(name);
      if (column === undefined) {
        if (this.names.length >= MOST_COLUMNS) {
          cells[0] = typeof cells[0] === 'object' ? { ...cells[0], [name]: value } : cells[0];
          continue;
        }
        column = this.names.length;
        this.names.push(name);
        this.#index.set(name, column);
      }
      cells[column] = value;
    }
    return cells;
  }
}

/**
 * Brings a delimited row to its number of columns: short rows are filled with nothing, empty cells at the end fall
 * away, and delimiters that stand unquoted in the words are taken back into them.
 *
 * @param body column of the words, if known
 * @param plausible whether a row brought into shape makes sense elsewhere
 * @returns undefined when it cannot be told which cell is which
 */
export function alignRow(
  cells: string[],
  columns: number,
  delimiter: string,
  body: number | undefined,
  plausible: (cells: string[]) => boolean,
): string[] | undefined {
  if (cells.length === columns) return cells;
  if (cells.length < columns) {
    const filled = [...cells];
    while (filled.length < columns) filled.push('');
    return filled;
  }
  if (cells.slice(columns).every((cell) => cell.trim() === '')) return cells.slice(0, columns);
  if (body === undefined || body >= columns) return undefined;
  const extra = cells.length - columns;
  const joined = [
    ...cells.slice(0, body),
    cells.slice(body, body + extra + 1).join(delimiter),
    ...cells.slice(body + extra + 1),
  ];
  return plausible(joined) ? joined : undefined;
}
