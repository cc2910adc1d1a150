import { DomUtils } from 'htmlparser2';
import { markupText } from '../feed/markup-text.ts';
import { parseRatingValue } from '../values/parse-rating.ts';
import { uniqueNames } from '../records/unique-names.ts';
import { AS_IT_IS, type DomElement, type DomNode, elementsIn } from './dom.ts';

/** Columns that a cell is believed to reach over. */
const WIDEST = 1000;

/** The rows of a page's largest table under its header: what some services export as `.xls`. */
export function tableRecords(page: readonly DomNode[]): Record<string, string>[] {
  const tables = elementsIn(page, ({ name }) => name === 'table').map(rowsOf);
  const largest = tables.reduce<string[][]>((most, rows) => (rows.length > most.length ? rows : most), []);
  // A title above the names reaches over all of them.
  const start = largest.findIndex((row) => row.filter((cell) => cell !== '').length > 1);
  const [header = [], ...rows] = start === -1 ? [] : largest.slice(start);
  const names = uniqueNames(header, header.length);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}

/** Without those of tables inside its cells. */
function rowsOf(table: DomElement): string[][] {
  const rows = elementsIn(table.children, ({ name }) => name === 'tr').filter((row) => closest(row) === table);
  return rows.map((row) =>
    row.children
      .filter((cell): cell is DomElement => 'name' in cell && (cell.name === 'td' || cell.name === 'th'))
      .flatMap((cell) => [
        markupText(DomUtils.getInnerHTML(cell, AS_IT_IS)).text || drawnIn(cell),
        ...Array<string>(furtherColumns(cell)).fill(''),
      ]),
  );
}

/** What a picture in a cell without words is called: stars (`Rated 4 out of 5`). */
function drawnIn(cell: DomElement): string {
  for (const { attribs } of elementsIn(cell.children, () => true))
    for (const said of [attribs['aria-label'], attribs['alt'], attribs['title'], attribs['data-rating']])
      if (said !== undefined && parseRatingValue(said)) return said.trim();
  return '';
}

/** Columns that a cell reaches over besides its own. */
function furtherColumns({ attribs }: DomElement): number {
  const span = Number(attribs['colspan']);
  return Number.isInteger(span) && span > 1 && span <= WIDEST ? span - 1 : 0;
}

function closest(row: DomElement): DomElement | undefined {
  let at = row.parent;
  while (at && !('name' in at && at.name === 'table')) at = at.parent;
  return at as DomElement | undefined;
}
