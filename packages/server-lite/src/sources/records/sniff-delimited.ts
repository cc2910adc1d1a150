import { fieldsNamed } from '../columns/synonyms.ts';
import { DelimitedSplitter, type Dialect } from './delimited-splitter.ts';
import { findHeader, HEADER_WITHIN, knownNames, sureHeader } from './find-header.ts';
import type { Shape } from './shape.ts';

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

/** Tells where the header of a sheet is; it's known how the rest is written. @param sample as for `sniffDelimited` */
export function sniffSheet(sample: string, whole: boolean): Shape {
  const isAll = whole && sample.length <= SAMPLE_LENGTH;
  const dialect: Dialect = { delimiter: ',', quoted: true, backslash: false, exact: true };
  const reading = read(sample.replace(/^\n+/, '').slice(0, SAMPLE_LENGTH), dialect, isAll);
  return { ...(reading.columns > 1 ? toShape(reading, 0) : toColumn(reading, 0)), isSheet: true };
}

/** Whether a single column has a header that is known. */
function isNamed({ rows }: Reading): boolean {
  const first = (rows[0]?.[0] ?? '').trim();
  return first.length < 40 && !/[.!]$/.test(first) && fieldsNamed(first).length > 0;
}

function toColumn(single: Reading, before: number): Extract<Shape, { kind: 'delimited' }> {
  const named = isNamed(single);
  const shape = toShape({ ...single, columns: 1 }, before);
  const names = named ? [(single.rows[0]?.[0] ?? '').trim()] : null;
  return { ...shape, columns: 1, names, skip: before + (named ? 1 : 0) };
}

function toShape(reading: Reading, before: number): Extract<Shape, { kind: 'delimited' }> {
  const sure = sureHeader(reading.rows, 2);
  const header = sure === -1 ? findHeader(reading.rows, Math.max(2, reading.columns - 1)) : sure;
  const names = header === -1 ? null : uniqueNames(withIndex(reading, header), reading.columns);
  const next = reading.rows[header + 1];
  const ruled = names !== null && (isRule(next) || isUnderHeader(next));
  return {
    kind: 'delimited',
    dialect: reading.dialect,
    names,
    columns: names?.length ?? reading.columns,
    skip: before + header + (ruled ? 2 : 1),
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

/** What surveys write below their questions, in a row of its own: the kind of each answer. */
const ANSWERS =
  /^(?:response|open-ended response|other \(please specify\)|(?:offene )?antwort|sonstiges \(bitte angeben\)|réponse(?: ouverte)?|autre \(veuillez préciser\)|respuesta(?: abierta)?|otro \(especifique\)|risposta(?: aperta)?|altro \(specificare\)|resposta(?: aberta)?|open antwoord)$/i;

/** A second row of the header, as surveys have it. */
function isUnderHeader(row: readonly string[] | undefined): boolean {
  const filled = (row ?? []).filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every((cell) => ANSWERS.test(cell.trim()));
}

/** The line of dashes below the header of a table in Markdown or SQL. */
function isRule(row: readonly string[] | undefined): boolean {
  return (
    row !== undefined && row.some((cell) => cell.includes('---')) && row.every((cell) => /^\s*:?-*:?\s*$/.test(cell))
  );
}

/** A header cell that is empty or comes twice gets a name of its own, so that no column hides another. */
function uniqueNames(row: readonly string[], columns: number): string[] {
  const trimmed = row.map((name) => name.trim().replace(/^\ufeff/, ''));
  while (trimmed.length > columns && trimmed.at(-1) === '') trimmed.pop();
  const seen = new Map<string, number>();
  return trimmed.map((name, i) => {
    const base = name === '' ? `column ${i + 1}` : name;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return times === 1 ? base : `${base} (${times})`;
  });
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
  const width = header && widthOf(header, mode, evenly);
  const bad = collect(width ?? mode);
  const columns = width ?? commonest(rows.map((row) => row.length));
  const share = rows.filter((row) => row.length === columns).length / Math.max(1, rows.length + bad);
  return { dialect, rows, columns, share, score: score(rows, columns, share) };
}

/** Cells of a row as a header that is known counts them, where the rows disagree among each other. */
function widthOf(header: readonly string[], mode: number, evenly: number): number | undefined {
  let width = header.length;
  while (width > 2 && (header[width - 1] as string).trim() === '') width--;
  return width === mode || (width < mode && evenly >= 0.8) ? undefined : width;
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
