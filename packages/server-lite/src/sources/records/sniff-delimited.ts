import { fieldsNamed } from '../columns/synonyms.ts';
import { DelimitedSplitter, type Dialect } from './delimited-splitter.ts';
import { findHeader, HEADER_WITHIN, knownNames, sureHeader } from './find-header.ts';
import { headerRows } from './header-rows.ts';
import type { Shape } from './shape.ts';
import { notesOnTitles } from './titles-above.ts';
import { uniqueNames } from './unique-names.ts';

const DELIMITERS = [',', ';', '\t', '|', '\u001f', '\u0001', '^', '~', ':', '¦', '‚', '§'];
/** Quoted names with a space between them, as R and some databases write a header. */
const SPACED = /^"[^"\n]+" "[^"\n]+"(?: |\r?\n)/;
const SAMPLE_ROWS = 2000;
/** In UTF-16 units. */
const SAMPLE_LENGTH = 200_000;

interface Reading {
  dialect: Dialect;
  rows: string[][];
  columns: number;
  /** Part of the rows that have `columns` cells. */
  share: number;
  score: number;
}

/**
 * Tells how a sample of delimited text is written, or that it is plain lines.
 *
 * @param sample from the file's start; its last record may be cut off unless `whole`.
 * @param forced true where a person said it is a table: one column will do.
 */
export function sniffDelimited(sample: string, whole: boolean, forced = false): Shape {
  const said = /^\ufeff?"?sep=(.)"?[ \t]*(?:\r\n|\n|\r)/i.exec(sample);
  const cut = sample.length > SAMPLE_LENGTH;
  const text = sample.slice(said ? said[0].length : 0, SAMPLE_LENGTH);
  const backslash = /[^\\]\\"(?!["\r\n,;\t|]|$)/.test(text);
  const readings = (said ? [said[1] as string] : SPACED.test(text) ? [' ', ...DELIMITERS] : DELIMITERS)
    .filter((delimiter) => text.includes(delimiter))
    .flatMap((delimiter) => {
      const quoted = read(text, { delimiter, quoted: true, backslash }, whole && !cut);
      if (!text.includes('"')) return [quoted];
      const bare = read(text, { delimiter, quoted: false, backslash: false }, whole && !cut);
      return [bare.share > quoted.share + 0.002 && bare.columns > 1 ? bare : quoted];
    })
    .sort((a, b) => b.score - a.score);
  const best = readings[0];
  if (best && best.columns > 1 && (said || best.score > 0)) return toShape(best, said ? 1 : 0);
  const single = read(text, { delimiter: '\u0000', quoted: true, backslash }, whole && !cut);
  const before = said ? 1 : 0;
  if (isNamed(single) || forced || said) return toColumn(single, before);
  return { kind: 'text' };
}

/**
 * Tells where the header of a sheet is; it's known how the rest is written.
 *
 * @param sample as for `sniffDelimited`
 * @param isOfDocument whether it is a table of a document of words
 */
export function sniffSheet(sample: string, whole: boolean, isOfDocument = false): Shape {
  const isAll = whole && sample.length <= SAMPLE_LENGTH;
  const dialect: Dialect = { delimiter: ',', quoted: true, backslash: false, exact: true };
  const reading = read(sample.replace(/^\n+/, '').slice(0, SAMPLE_LENGTH), dialect, isAll);
  return {
    ...(reading.columns > 1 ? toShape(reading, 0) : toColumn(reading, 0)),
    isSheet: isOfDocument ? 'document' : 'workbook',
  };
}

/** Whether a single column has a header that is known. */
function isNamed({ rows }: Reading): boolean {
  const first = (rows[0]?.[0] ?? '').trim();
  return first.length < 40 && !/[.!]$/.test(first) && fieldsNamed(first).length > 0;
}

function toColumn(single: Reading, before: number): Extract<Shape, { kind: 'delimited' }> {
  const named = isNamed(single);
  const { notes: _notes, ...shape } = toShape({ ...single, columns: 1 }, before);
  const names = named ? [(single.rows[0]?.[0] ?? '').trim()] : null;
  return { ...shape, columns: 1, names, skip: before + (named ? 1 : 0) };
}

function toShape(reading: Reading, before: number): Extract<Shape, { kind: 'delimited' }> {
  const sure = sureHeader(reading.rows, 2);
  const header = sure === -1 ? findHeader(reading.rows, Math.max(2, reading.columns - 1)) : sure;
  const named = header === -1 ? null : headerRows(withIndex(reading, header), reading.rows, header);
  const names = named && uniqueNames(named.names, reading.columns);
  const notes = names === null ? [] : notesOnTitles(reading.rows.slice(0, header));
  return {
    kind: 'delimited',
    ...(notes.length > 0 && { notes }),
    dialect: reading.dialect,
    names,
    columns: names?.length ?? reading.columns,
    skip: before + header + 1 + (named?.below ?? 0),
  };
}

/**
 * The header cells; with one before them where the rows are numbered in a column that has no name, as R writes them.
 * Rows that are longer otherwise have delimiters in their words.
 */
function withIndex({ rows, columns }: Reading, header: number): string[] {
  const names = rows[header] as string[];
  if (names.length !== columns - 1 || /(?:id|no|nr|number|index|#)$/i.test((names[0] as string).trim())) return names;
  const even = rows.slice(header + 1).filter((row) => row.length === columns);
  const numbered = even.filter(
    (row) => /^\d+$/.test((row[0] as string).trim()) && (row.at(-1) as string).trim() !== '',
  );
  return even.length > 0 && numbered.length > 0.9 * even.length ? ['', ...names] : names;
}

function read(text: string, dialect: Dialect, whole: boolean): Reading {
  const rows: string[][] = [];
  const collect = (columns: number | null) => {
    rows.length = 0;
    let bad = 0;
    const splitter = new DelimitedSplitter(dialect, columns, {
      record: (cells) => void (rows.length < SAMPLE_ROWS && rows.push(cells as string[])),
      bad: () => bad++,
    });
    splitter.push(text);
    if (whole || rows.length === 0) splitter.end();
    return bad;
  };
  collect(null);
  const mode = commonest(rows.map((row) => row.length));
  const header = rows[sureHeader(rows, 2)];
  const evenly = rows.filter((row) => row.length === mode).length / Math.max(1, rows.length - 1);
  const width = header ? widthOf(header, mode, evenly) : mode === 1 ? widthBelow(rows, dialect.delimiter) : undefined;
  const bad = collect(width ?? mode);
  const columns = width ?? commonest(rows.map((row) => row.length));
  const share = rows.filter((row) => row.length === columns).length / Math.max(1, rows.length + bad);
  const table = belowTitles(rows, columns, dialect.delimiter);
  const isBelow = table !== rows && knownNames(rows[0] ?? []) === 0;
  const even = isBelow ? table.filter((row) => row.length === columns).length / (table.length + bad) : share;
  return { dialect, rows, columns, share, score: score(isBelow ? table : rows, columns, even) };
}

/** Cells of a row as a header that is known counts them, where the rows disagree among each other. */
function widthOf(header: readonly string[], mode: number, evenly: number): number | undefined {
  let width = header.length;
  while (width > 2 && (header[width - 1] as string).trim() === '') width--;
  return width === mode || (width < mode && evenly >= 0.8) ? undefined : width;
}

/** Signs that stand in a table far more often than in running text. */
const PLAIN_SIGNS = /[;\t|\u001f\u0001¦§]/;

/** Cells of the rows at the end, where they are even, and more lines of another kind stand above them. */
function widthBelow(rows: readonly string[][], delimiter: string): number | undefined {
  const width = rows.at(-1)?.length ?? 1;
  const first = rows.findLastIndex((row) => row.length !== width) + 1;
  const isTable = width > 2 && rows.length - first > 2 && first < HEADER_WITHIN;
  return isTable && PLAIN_SIGNS.test(delimiter) ? width : undefined;
}

/** The rows without the lines of a title above them, where those are no rows of the table. */
function belowTitles(rows: readonly string[][], columns: number, delimiter: string): readonly string[][] {
  const first = rows.findIndex((row) => row.length === columns);
  const least = PLAIN_SIGNS.test(delimiter) ? 2 : 3;
  if (first < 1 || first >= HEADER_WITHIN || columns < least) return rows;
  const below = rows.slice(first);
  const isEven = below.length > 2 && below.filter((row) => row.length === columns).length >= 0.95 * below.length;
  const isTitle = (row: readonly string[]) =>
    row.length < columns && row.join(delimiter).split(PLAIN_SIGNS).length <= Math.max(2, row.length);
  return isEven && rows.slice(0, first).every(isTitle) ? below : rows;
}

/** Even rows, many cells and names that are known speak for a delimiter; a colon or tilde must be very even. */
function score(rows: readonly string[][], columns: number, share: number): number {
  if (columns < 2) return 0;
  const header = rows.slice(0, HEADER_WITHIN).find((row) => row.length >= columns - 1 && knownNames(row) > 0);
  const known = header ? knownNames(header) : 0;
  const ragged = rows.length > 2 && share < 0.6 && known < 2;
  const anySigns = rows[0]?.length === columns || known > 0;
  if (ragged || !anySigns || (rows.length < 2 && known === 0)) return 0;
  if (known === 0 && share < 0.95 && rows.length > 3) return prose(rows, columns) ? 0 : share * 0.5;
  if (known === 0 && prose(rows, columns)) return 0;
  return share * share * (1 + Math.min(columns, 30) * 0.02) + known * 0.5;
}

/** Every cell reads like a piece of a sentence: then the delimiter is a mark in running text. */
function prose(rows: readonly string[][], columns: number): boolean {
  const even = rows.filter((row) => row.length === columns);
  const pieces = even.filter((row) =>
    row.slice(1).every((cell) => /^\s+\p{L}/u.test(cell) || cell.trim() === ''),
  ).length;
  return even.length > 0 && pieces > 0.5 * even.length;
}

function commonest(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  let best = 1;
  let most = 0;
  for (const [count, often] of times) {
    if (often > most || (often === most && count > best)) {
      best = count;
      most = often;
    }
  }
  return best;
}
