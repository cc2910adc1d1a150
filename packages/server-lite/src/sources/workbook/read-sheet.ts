import { SourceError } from '../source-error.ts';
import type { CellKind } from './cell-kinds.ts';
import { cellText, LONGEST_CELL, unescaped } from './cell-text.ts';
import { readXml } from './read-xml.ts';
import type { SharedTexts } from './shared-texts.ts';
import { MOST_COLUMNS, MOST_ROWS, SheetCsv } from './sheet-csv.ts';

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
  const csv = new SheetCsv(where);
  let row: string[] = [];
  let line = 0;
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
      if (name === 'dimension') csv.announce(widthOf(attributes['ref'] ?? ''));
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
      else if (name === 'row') {
        csv.add(line, row);
        row = [];
      }
    },
  };
  for await (const _ of readXml(where, chunks, sink)) yield* csv.take();
  yield* csv.take(true);
}

/** From 0; -1 for what is no address of a cell. */
function columnOf(address: string): number {
  const letters = /^\$?([A-Z]{1,4})\$?\d*$/i.exec(address)?.[1]?.toUpperCase() ?? '';
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function widthOf(range: string): number {
  return columnOf(range.split(':').at(-1) ?? '') + 1;
}
