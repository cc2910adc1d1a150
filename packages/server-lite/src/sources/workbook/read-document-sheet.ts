import { SourceError } from '../source-error.ts';
import { cellText, LONGEST_CELL } from './cell-text.ts';
import { MEANT, spaced } from './meant-spaces.ts';
import { readXml } from './read-xml.ts';
import { MOST_COLUMNS, MOST_ROWS, SheetCsv } from './sheet-csv.ts';

/** In UTF-16 units: what a row that is said to repeat may come to. Equal rows are written once, with their number. */
const MOST_REPEATED = 64 << 20;

/**
 * The rows of one sheet of an OpenDocument spreadsheet as CSV, as those of a workbook.
 *
 * @param chunks its content.xml
 * @param place of the sheet, from 0
 * @throws SourceError when it is cut off or is not as the format says.
 */
export async function* readDocumentSheet(
  where: string,
  chunks: AsyncIterable<Uint8Array>,
  place: number,
): AsyncGenerator<Uint8Array> {
  const csv = new SheetCsv(where);
  const open: string[] = [];
  let table = -1;
  let isDone = false;
  let line = 0;
  let rows = 1;
  let row: string[] = [];
  let column = 0;
  let cell: Record<string, string> | undefined;
  let paragraphs: string[] = [];
  let text: string | undefined;
  let aside = 0;
  const isHere = () => table === place && !isDone;

  const putCell = (attributes: Record<string, string>) => {
    const count = repeats(attributes['table:number-columns-repeated']);
    const value = valueOf(attributes, paragraphs.join('\n'));
    if (value !== '') {
      if (column + count > MOST_COLUMNS)
        throw new SourceError(
          `${where} has a cell in column ${column + count}, where no sheet has one. Save it again.`,
        );
      if (value.length * count > MOST_REPEATED) throw tooMuch(where, line + 1);
      for (let i = 0; i < count; i += 1) row[column + i] = value;
    }
    column += count;
  };
  const putRow = () => {
    if (row.some((value) => value?.trim())) {
      const length = row.reduce((sum, value) => sum + value.length, 0);
      if (line + rows > MOST_ROWS || length * rows > MOST_REPEATED) throw tooMuch(where, line + 1);
      for (let i = 1; i <= rows; i += 1) csv.add(line + i, row);
    }
    line += rows;
  };
  const sink = {
    open: (name: string, attributes: Record<string, string>) => {
      if (name === 'table' && open.at(-1) === 'spreadsheet') table += 1;
      open.push(name);
      if (!isHere()) return;
      if (name === 'annotation' || name === 'table-row-group-title') aside += 1;
      else if (name === 'table-row') {
        [row, column, rows] = [[], 0, repeats(attributes['table:number-rows-repeated'])];
      } else if (name === 'table-cell' || name === 'covered-table-cell') [cell, paragraphs] = [attributes, []];
      else if (cell && aside === 0 && (name === 'p' || name === 'h')) text = '';
      else if (text !== undefined && aside === 0 && MEANT[name] !== undefined)
        text += MEANT[name].repeat(Math.min(repeats(attributes['text:c']), LONGEST_CELL));
    },
    text: (piece: string) => {
      if (text === undefined || aside > 0) return;
      text += piece;
      if (text.length > LONGEST_CELL)
        throw new SourceError(`${where} has a cell of more than ${LONGEST_CELL} characters. Save it again without it.`);
    },
    close: (name: string) => {
      open.pop();
      if (!isHere()) return;
      if (name === 'annotation' || name === 'table-row-group-title') aside -= 1;
      else if ((name === 'p' || name === 'h') && text !== undefined && aside === 0) {
        paragraphs.push(spaced(text));
        text = undefined;
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        if (cell) putCell(cell);
        cell = undefined;
      } else if (name === 'table-row') putRow();
      else if (name === 'table' && open.at(-1) === 'spreadsheet') isDone = true;
    },
  };
  for await (const _ of readXml(where, chunks, sink)) yield* csv.take();
  yield* csv.take(true);
}

function valueOf(attributes: Readonly<Record<string, string>>, text: string): string {
  const value = attributes['office:value'] ?? '';
  // What a formula could not work out is nothing anybody wrote.
  if (attributes['calcext:value-type'] === 'error') return '';
  switch (attributes['office:value-type']) {
    case 'float':
    case 'currency':
      return cellText(value, 'number', false);
    case 'percentage':
      return cellText(value, 'percent', false);
    case 'date':
      return attributes['office:date-value'] ?? text;
    case 'time':
      return (
        /^PT(\d+)H(\d+)M(\d+)/
          .exec(attributes['office:time-value'] ?? '')
          ?.slice(1)
          .join(':') ?? text
      );
    case 'boolean':
      return (attributes['office:boolean-value'] ?? text).toUpperCase();
    default:
      return text === '' ? (attributes['office:string-value'] ?? '') : text;
  }
}

function repeats(said: string | undefined): number {
  const count = Number(said ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_ROWS) : 1;
}

function tooMuch(where: string, line: number): SourceError {
  return new SourceError(
    `${where}: row ${line} is said to repeat more often than any list of reviews does. Save it again without it.`,
  );
}
