import { SourceError } from '../source-error.ts';
import type { CellKind } from './cell-kinds.ts';
import { cellText, LONGEST_CELL, unescaped } from './cell-text.ts';
import { csvRow } from './csv-row.ts';
import { readXml } from './read-xml.ts';
import type { SharedTexts } from './shared-texts.ts';

/** As many as a sheet can have. */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;
/** In UTF-16 units: what is taken for one row of a table. */
const LONGEST_ROW = 1 << 20;
/** Wider rows stand alone: a cell somewhere far out makes no table of so many columns. */
const WIDEST_TABLE = 1000;

export interface SheetBook {
  texts: SharedTexts;
  kinds: readonly CellKind[];
  since1904: boolean;
}

/**
 * The rows of a sheet as CSV, in UTF-8, each at its own place: before the last one, empty rows are empty lines. Every
 * other one is as wide as the widest that was announced or came before it.
 *
 * @throws SourceError when the sheet is cut off or is not as the format says.
 */
export async function* readSheet(
  where: string,
  chunks: AsyncIterable<Uint8Array>,
  { texts, kinds, since1904 }: SheetBook,
): AsyncGenerator<Uint8Array> {
  let rows = '';
  let row: string[] = [];
  let width = 0;
  let line = 0;
  let written = 0;
  let column = -1;
  let type = '';
  let kind: CellKind = 'number';
  let value = '';
  let inside: 'value' | 'text' | '' = '';
  let isSpoken = false;
  const put = () => {
    if (value !== '') row[column] = textOf();
  };
  const textOf = (): string => {
    if (type === 's') return texts.get(Number(value)) ?? '';
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    // What a formula could not work out is nothing anybody wrote.
    if (type === 'e') return '';
    if (type === 'str' || type === 'inlineStr') return unescaped(value);
    if (type === 'd') return value;
    return cellText(value, kind, since1904);
  };
  const sink = {
    open: (name: string, attributes: Record<string, string>) => {
      if (name === 'dimension') width = Math.max(width, widthOf(attributes['ref'] ?? ''));
      else if (name === 'row') {
        row = [];
        column = -1;
        const said = Number(attributes['r']);
        line = Number.isInteger(said) && said > line && said <= MOST_ROWS ? said : line + 1;
      } else if (name === 'c') {
        column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
        if (column < 0 || column >= MOST_COLUMNS)
          throw new SourceError(`${where} has a cell at ${attributes['r']}, where no sheet has one. Save it again.`);
        type = attributes['t'] ?? 'n';
        kind = kinds[Number(attributes['s'] ?? 0)] ?? 'number';
        value = '';
      } else if (name === 'rPh') isSpoken = true;
      else if (name === 'v') inside = 'value';
      else if (name === 't' && !isSpoken) inside = 'text';
    },
    text: (piece: string) => {
      if (inside === '') return;
      value += piece;
      if (value.length > LONGEST_CELL)
        throw new SourceError(`${where} has a cell of more than ${LONGEST_CELL} characters. Save it again without it.`);
    },
    close: (name: string) => {
      if (name === 'v' || name === 't') inside = '';
      else if (name === 'rPh') isSpoken = false;
      else if (name === 'c') put();
      else if (name === 'row' && row.some((cell) => cell?.trim())) {
        if (row.length <= WIDEST_TABLE) width = Math.max(width, row.length);
        const text = csvRow(row, width);
        if (text.length > LONGEST_ROW)
          throw new SourceError(
            `${where}: row ${line} holds more than ${LONGEST_ROW} characters. Save it again without it.`,
          );
        rows += '\n'.repeat(line - written - 1) + text;
        written = line;
        row = [];
      }
    },
  };
  for await (const _ of readXml(where, chunks, sink)) {
    if (rows.length < 1 << 16) continue;
    yield Buffer.from(rows);
    rows = '';
  }
  if (rows !== '') yield Buffer.from(rows);
}

/** From 0; -1 for what is no address of a cell. */
function columnOf(address: string): number {
  const letters = /^\$?([A-Z]{1,4})\$?\d*$/i.exec(address)?.[1]?.toUpperCase() ?? '';
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function widthOf(range: string): number {
  const width = columnOf(range.split(':').at(-1) ?? '') + 1;
  return width <= WIDEST_TABLE ? width : 0;
}
