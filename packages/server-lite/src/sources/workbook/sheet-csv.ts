import { SourceError } from '../source-error.ts';
import { csvRow } from './csv-row.ts';

/** As many as a sheet can have. */
export const MOST_COLUMNS = 16_384;
export const MOST_ROWS = 1_048_576;
/** In UTF-16 units: what is taken for one row of a table. */
const LONGEST_ROW = 1 << 20;
/** Wider rows stand alone: a cell somewhere far out makes no table of so many columns. */
const WIDEST_TABLE = 1000;
const PIECE = 1 << 16;

/** Rows of a sheet as CSV, each at its own place: before the last one, empty rows are empty lines. */
export class SheetCsv {
  readonly #where: string;
  #rows = '';
  #width = 0;
  #written = 0;

  /** @param where what people call the sheet */
  constructor(where: string) {
    this.#where = where;
  }

  /** Every row is at least so wide, and as wide as those before it. */
  announce(width: number): void {
    if (width <= WIDEST_TABLE) this.#width = Math.max(this.#width, width);
  }

  /**
   * @param line from 1, more than that of the row before
   * @throws SourceError where the row is longer than any table's.
   */
  add(line: number, cells: readonly (string | undefined)[]): void {
    if (!cells.some((cell) => cell?.trim())) return;
    this.announce(cells.length);
    const text = csvRow(cells, this.#width);
    if (text.length > LONGEST_ROW)
      throw new SourceError(
        `${this.#where}: row ${line} holds more than ${LONGEST_ROW} characters. Save it again without it.`,
      );
    this.#rows += '\n'.repeat(line - this.#written - 1) + text;
    this.#written = line;
  }

  /** What is worth being handed on by now. */
  *take(atEnd = false): Generator<Uint8Array> {
    if (this.#rows.length < (atEnd ? 1 : PIECE)) return;
    yield Buffer.from(this.#rows);
    this.#rows = '';
  }
}
