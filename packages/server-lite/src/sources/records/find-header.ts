import { conceptsOf } from '../columns/header-stems.ts';
import { normalizeHeader } from '../columns/normalize-header.ts';
import { fieldsNamed } from '../columns/synonyms.ts';
import { parseRatingValue } from '../values/parse-rating.ts';

/** Names of columns that are nothing of a review, but tell a header. */
const OTHERS = new Set(
  'label|labels|sentiment|sentiments|polarity|category|country|asin|sku|helpful|useful|upvotes|likes|votes|app|appid|userid|productid|orderid|customerid|reviewerid'.split(
    '|',
  ),
);
/** Rows in which a header is looked for: some exports put a page of remarks before it. */
export const HEADER_WITHIN = 40;
/** Known names among cells, from which a row is no data for a number in it. */
const MANY = 3;

/** How many different cells of a row are names of columns that are known. */
export function knownNames(row: readonly string[]): number {
  return [...new Set(row)].filter(
    (cell) => cell.length < 60 && (fieldsNamed(cell).length > 0 || OTHERS.has(normalizeHeader(cell))),
  ).length;
}

/**
 * The first row that can only be a header: two of its names are known, and what stands before it is no table of the
 * same width. -1 where there is none.
 */
export function sureHeader(rows: readonly string[][], least: number): number {
  for (let i = 0; i < Math.min(rows.length, HEADER_WITHIN); i++) {
    const row = rows[i] as string[];
    if (row.length < least || knownNames(row) < 2 || !isHeaderLike(withoutStray(row), true)) continue;
    const alike = rows.slice(0, i).filter(({ length }) => length === row.length).length;
    if (i < 3 || alike <= i / 2) return belowGroups(rows, i);
  }
  return -1;
}

/** A row of which most are names that are known, without one number that somebody left at its end: how many rows there are. */
function withoutStray(row: readonly string[]): readonly string[] {
  const isStray = row.length > MANY && /^\d+$/.test((row.at(-1) as string).trim()) && knownNames(row) >= MANY;
  return isStray ? row.slice(0, -1) : row;
}

/** The row below, where the one that was found names whole groups of columns, and it each of them. */
function belowGroups(rows: readonly string[][], at: number): number {
  const [groups, names] = [rows[at] as string[], rows[at + 1]];
  if (!names || names.length !== groups.length || !isHeaderLike(names, true)) return at;
  if (filledIn(names) < 2 * filledIn(groups) || filledIn(names) < 3) return at;
  const below = rows.slice(at + 2, at + 200).filter((row) => row.length === names.length);
  const isNamed = knownNames(names) > knownNames(groups) || (below.length > 0 && speaksOfColumns(names, below));
  return isNamed ? at + 1 : at;
}

/** The index of the header among the first rows of a table, or -1 where the first row is data already. */
export function findHeader(rows: readonly string[][], columns: number): number {
  const sure = sureHeader(rows, columns);
  if (sure !== -1) return sure;
  // A remark above a table that a spreadsheet filled up with empty cells.
  const least = columns > 2 && rows.filter((row) => filledIn(row) > 1).length >= 0.5 * rows.length ? 2 : 0;
  const found = rows.findIndex((row) => row.length >= columns && filledIn(row) >= least);
  const start = found === -1 ? -1 : belowGroups(rows, found);
  const first = rows[start];
  if (!first || !isHeaderLike(first)) return -1;
  if (knownNames(first) >= 1 || rows.slice(start + 1, start + 3).some(isImported)) return start;
  const data = rows.slice(start + 1, start + 200).filter((row) => row.length === first.length);
  if (data.length === 0) return -1;
  if (speaksOfColumns(first, data)) return start;
  // What the columns are called again stands below their codes.
  const [second, ...rest] = data;
  const below = rest.length > 1 && isHeaderLike(second as string[], true) ? [data, rest] : [data];
  const isNamed = first.some((name, column) =>
    below.some((rows) =>
      contrasts(
        name,
        rows.map((row) => row[column] as string),
      ),
    ),
  );
  return isNamed ? start : -1;
}

/** What Qualtrics writes below its questions, and in no other row. */
export function isImported(row: readonly string[] | undefined): boolean {
  return row?.some((cell) => cell.trimStart().startsWith('{"ImportId"')) ?? false;
}

function filledIn(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

/** Whether half of the cells are made of words that headers are made of, and those below are not. */
function speaksOfColumns(first: readonly string[], data: readonly (readonly string[])[]): boolean {
  const share = (row: readonly string[]) =>
    row.filter((cell) => cell.length < 120 && conceptsOf(cell).size > 0).length / row.length;
  const below = data.slice(0, 50);
  const own = share(first);
  return first.length > 2 && own >= 0.5 && below.reduce((sum, row) => sum + share(row), 0) / below.length < own / 2;
}

/** Short cells that are no numbers, dates or sentences; distinct ones, unless their names are known. */
export function isHeaderLike(row: readonly string[], known = false): boolean {
  const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0 || (!known && new Set(filled).size < filled.length)) return false;
  return filled.every(
    (cell) =>
      cell.length <= 120 &&
      !/^[-+]?[\d.,:/\s]+$/.test(cell) &&
      !/^https?:|^[{[]|[^\s@]@\S+\.\w/.test(cell) &&
      parseRatingValue(cell)?.best === undefined,
  );
}

/** True when a name differs in kind from what stands below it: words over numbers, a short word over prose. */
function contrasts(name: string, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !/^(?:nan|null|none|n\/?a)?$/i.test(cell.trim()));
  if (filled.length === 0 || name.trim() === '') return false;
  const numbers = filled.filter(
    (cell) => /^[-+]?\d+(?:[.,]\d+)?$/.test(cell.trim()) || /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(cell.trim()),
  ).length;
  if (numbers >= 0.9 * filled.length) return true;
  const lengths = filled.map((cell) => cell.length).sort((a, b) => a - b);
  const median = lengths[lengths.length >> 1] as number;
  return (
    filled.length >= 3 &&
    name.length <= 24 &&
    !/[.!?…。！？]\s*$/.test(name) &&
    name.split(/\s+/).length <= 3 &&
    median > 3 * name.length &&
    median > 40
  );
}
