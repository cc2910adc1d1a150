import { SourceError } from '../source-error.ts';
import { BLANK, type Body, cellText, type Look, type Paragraph, type Table } from './paragraph.ts';
import { cardsAsTable, isOfRows } from './table-kinds.ts';

/** In UTF-16 units, with something for each paragraph and cell: the words of a document stand in memory as a whole. */
const LARGEST = 1 << 20;
const EACH = 8;
const MOST_TABLES = 500;
/** Tables in each other, from which on they only lay out words. */
const DEEPEST = 4;
/** More than any table of a document has. */
const MOST_COLUMNS = 1000;

interface Open {
  look: Look;
  text: string;
  isAnyPlain: boolean;
}

/** Puts together what a document shows, from what its reader comes upon. */
export class BodyBuilder {
  readonly #where: string;
  readonly #open: Open[] = [];
  readonly #flows: Paragraph[][] = [[]];
  readonly #tables: Table[] = [];
  readonly #found: string[][][] = [];
  /** Words of a paragraph whose end was taken out: the next goes on with them. */
  #carried: Open | undefined;
  #weight = 0;

  /** @param where what people call the document */
  constructor(where: string) {
    this.#where = where;
  }

  openParagraph(): void {
    this.#open.push(this.#carried ?? { look: {}, text: '', isAnyPlain: false });
    this.#carried = undefined;
    this.#weigh(EACH);
  }

  /** What its format says of the paragraph that is open. */
  look(look: Look): void {
    const open = this.#open.at(-1);
    if (open) open.look = { ...open.look, ...look };
  }

  text(piece: string, isBold = false): void {
    const open = this.#open.at(-1);
    if (!open) return;
    open.text += piece;
    if (!isBold && piece.trim() !== '') open.isAnyPlain = true;
    this.#weigh(piece.length);
  }

  /** @param isJoined the next paragraph goes on with its words @param finished its text as it is meant */
  closeParagraph(isJoined = false, finished: (text: string) => string = (text) => text): void {
    const open = this.#open.pop();
    if (!open) return;
    if (isJoined && open.text !== '') this.#carried = open;
    if (isJoined) return;
    const text = finished(open.text);
    if (text.trim() === '') return this.part();
    this.#flow().push({
      ...BLANK,
      ...open.look,
      isBold: !open.isAnyPlain,
      lines: text.split('\n').map((line) => line.trimEnd()),
    });
  }

  /** A place where one thing ends and another begins. */
  part(): void {
    this.#flow().push(BLANK);
  }

  openTable(): void {
    this.#tables.push([]);
  }

  openRow(): void {
    this.#tables.at(-1)?.push([]);
  }

  openCell(): void {
    this.#flows.push([]);
    this.#weigh(EACH);
  }

  /** @param width columns that the cell takes; its words stand in the first of them */
  closeCell(width = 1): void {
    if (this.#flows.length === 1) return;
    const paragraphs = this.#flows.pop() as Paragraph[];
    const row = this.#tables.at(-1)?.at(-1);
    row?.push(paragraphs);
    this.skipCells(width - 1);
  }

  /** Columns in which the open row has no cell. */
  skipCells(count: number): void {
    const row = this.#tables.at(-1)?.at(-1);
    for (let i = 0; row && i < count && row.length < MOST_COLUMNS; i += 1) row.push([]);
    this.#weigh(EACH * count);
  }

  /** Takes back the open row: it was deleted. */
  dropRow(): void {
    this.#tables.at(-1)?.pop();
  }

  closeTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    this.part();
    if (this.#tables.length < DEEPEST && isOfRows(table)) {
      this.#found.push(table.map((row) => row.map(cellText)));
      if (this.#found.length > MOST_TABLES)
        throw new SourceError(
          `${this.#where} has more than the ${MOST_TABLES} tables that are read. Save those with reviews by themselves.`,
        );
      return;
    }
    for (const cell of table.flat()) {
      if (!cell.some(({ lines }) => lines.some((line) => line.trim() !== ''))) continue;
      for (const paragraph of cell) this.#flow().push(paragraph);
      this.part();
    }
  }

  end(): Body {
    if (this.#carried) {
      this.openParagraph();
      this.closeParagraph();
    }
    return { paragraphs: this.#flows[0] as Paragraph[], tables: cardsAsTable(this.#found) };
  }

  #flow(): Paragraph[] {
    return this.#flows.at(-1) as Paragraph[];
  }

  #weigh(length: number): void {
    this.#weight += length;
    if (this.#weight > LARGEST)
      throw new SourceError(
        `${this.#where} is a document of more than ${LARGEST} characters. Split it, or save its table as CSV (UTF-8), then import that.`,
      );
  }
}
