import { DomUtils } from 'htmlparser2';
import { markupText } from '../feed/markup-text.ts';
import { AS_IT_IS, type DomElement, type DomNode, elementsIn } from './dom.ts';

/** The rows of a page's largest table under its header: what some services export as `.xls`. */
export function tableRecords(page: readonly DomNode[]): Record<string, string>[] {
  const tables = elementsIn(page, ({ name }) => name === 'table').map(rowsOf);
  const largest = tables.reduce<string[][]>((most, rows) => (rows.length > most.length ? rows : most), []);
  const [header, ...rows] = largest;
  if (!header || header.length < 2 || new Set(header).size < header.length || header.includes('')) return [];
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

/** Without those of tables inside its cells. */
function rowsOf(table: DomElement): string[][] {
  const rows = elementsIn(table.children, ({ name }) => name === 'tr').filter((row) => closest(row) === table);
  return rows.map((row) =>
    row.children
      .filter((cell): cell is DomElement => 'name' in cell && (cell.name === 'td' || cell.name === 'th'))
      .map((cell) => markupText(DomUtils.getInnerHTML(cell, AS_IT_IS)).text),
  );
}

function closest(row: DomElement): DomElement | undefined {
  let at = row.parent;
  while (at && !('name' in at && at.name === 'table')) at = at.parent;
  return at as DomElement | undefined;
}
