import { type Element, elementsOf, rawText } from '../feed/element.ts';
import { ElementReader } from '../feed/read-elements.ts';
import { refusedLine } from '../records/refused-line.ts';
import { uniqueNames } from '../records/unique-names.ts';
import { SourceError } from '../source-error.ts';

/** More columns than any table of reviews has. */
const MOST_COLUMNS = 4096;
/** Cells from which a row is the names of the columns rather than a title above them. */
const FEW = 2;

/**
 * The rows of a workbook that is one XML document (SpreadsheetML of 2003, as Magento and other shops export lists), each as an
 * object on a line of its own. The first row of a sheet that holds two cells and more names its columns.
 *
 * @throws SourceError where no row stands under names, or an element is beyond all measure
 */
export async function* translateXmlWorkbook(name: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  let lines = '';
  let count = 0;
  let sheet: Element | undefined;
  let names: string[] | undefined;
  const take = (row: Element, parents: readonly Element[]): void => {
    const own = parents.find((each) => isCalled(each, 'worksheet'));
    if (own !== sheet) [sheet, names] = [own, undefined];
    const cells = cellsOf(row);
    if (names === undefined) {
      if (cells.filter((cell) => cell !== undefined && cell !== '').length >= FEW)
        names = uniqueNames(
          Array.from(cells, (cell) => cell ?? ''),
          cells.length,
        );
      return;
    }
    const record = Object.fromEntries(names.flatMap((each, i) => (cells[i] === undefined ? [] : [[each, cells[i]]])));
    if (Object.keys(record).length === 0) return;
    lines += `${JSON.stringify(record)}\n`;
    count += 1;
  };
  const reader = new ElementReader(
    {
      isRecord: (element) => isCalled(element, 'row'),
      record: take,
      recordTooLarge: () => (lines += refusedLine('a row of the workbook is too large and was left out. Shorten it')),
      tooLarge: (what) => {
        throw new SourceError(`${name} has an element <${what}> that is too large to be read. Split the file.`);
      },
    },
    '',
  );
  for await (const text of texts) {
    reader.write(text);
    if (count === 0 || lines === '') continue;
    yield lines;
    lines = '';
  }
  reader.end();
  if (count === 0) throw new SourceError(`${name} is a workbook without a row under names. Export it again.`);
  yield lines;
}

/** Whatever prefix the document uses. */
function isCalled({ name }: Element, called: string): boolean {
  return name === called || name.endsWith(`:${called}`);
}

/** Texts by column; `ss:Index` says where a cell stands before which some are left out. */
function cellsOf(row: Element): (string | undefined)[] {
  const cells: (string | undefined)[] = [];
  for (const cell of elementsOf(row).filter((each) => isCalled(each, 'cell'))) {
    const index = Number(cell.attributes['ss:index'] ?? cell.attributes['index'] ?? cells.length + 1);
    if (!Number.isInteger(index) || index <= cells.length || index > MOST_COLUMNS) continue;
    cells.length = index - 1;
    const data = elementsOf(cell).find((each) => isCalled(each, 'data'));
    cells.push(data === undefined ? undefined : rawText(data));
  }
  return cells;
}
