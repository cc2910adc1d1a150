import { findHeader } from './find-header.ts';
import { cellsOf, named, type JsonTable } from './json-table.ts';
import type { JsonPath } from './json-splitter.ts';
import { scoreRecords } from './score-records.ts';
import { notesOnTitles } from './titles-above.ts';
import { uniqueNames } from './unique-names.ts';

interface Found {
  path: JsonPath;
  table: JsonTable;
  score: number;
  /** Sentences for the summary. */
  notes: string[];
}

interface Names {
  names: string[];
  types: string[];
}

const SAMPLE_ROWS = 200;
const DEEPEST = 5;
const MOST_TABLES = 50;
const MOST_NAMED = 5;
/** Where a column that is an object holds its name. */
const NAMES = [
  'label',
  'display_name',
  'displayName',
  'name',
  'title',
  'header',
  'headerName',
  'text',
  'field',
  'key',
  'id',
];

/** What a list of columns is called. */
const OF_NAMES = /col|field|head|name|label|key/i;
/** Of words, and two more of a review. */
const SURE = 6;

/** Where names of columns and rows of cells stand apart in a sample; undefined where no such table looks like reviews. */
export function findJsonTable(documents: readonly unknown[]): Found | undefined {
  const found: Found[] = [];
  if (documents.length > 1) {
    if (!documents.slice(0, SAMPLE_ROWS).every((document) => Array.isArray(document))) return undefined;
    offer(documents, [], [], found);
  } else look(documents[0], [], [], found);
  const [best, ...others] = found.sort((a, b) => b.score - a.score);
  const left = others.filter(({ score }) => score >= SURE);
  if (best && left.length > 0) best.notes.push(noteOnTables(best, left));
  return best;
}

function noteOnTables(best: Found, left: readonly Found[]): string {
  const nameOf = ({ path }: Found) => `“${path.slice(0, -1).join('.').slice(0, 120)}”`;
  const shown = left.slice(0, MOST_NAMED).map(nameOf).join(', ') + (left.length > MOST_NAMED ? ' and others' : '');
  return `${shown} ${left.length === 1 ? 'looks' : 'look'} like a table of reviews too, but only ${nameOf(best)} was read. Save each as a file of its own, and import that.`;
}

/** @param around objects that the value stands in, the nearest first */
function look(value: unknown, path: readonly string[], around: readonly object[], found: Found[]): void {
  if (typeof value !== 'object' || value === null || path.length > DEEPEST || found.length > MOST_TABLES) return;
  if (Array.isArray(value)) return offer(value, [...path, '*'], around, found);
  for (const [key, part] of Object.entries(value).slice(0, SAMPLE_ROWS))
    look(part, [...path, key], [value, ...around], found);
}

function offer(list: readonly unknown[], path: JsonPath, around: readonly object[], found: Found[]): void {
  const all = list.slice(0, SAMPLE_ROWS).map(cellsOf);
  const rows = all.filter((cells) => cells !== undefined);
  // Lists of numbers and pairs are in many exports: a table has words in it.
  if (rows.length === 0 || rows.length < 0.8 * all.length || !rows.flat().some((cell) => typeof cell === 'string'))
    return;
  const lengths = rows.map((cells) => cells.length).sort((a, b) => a - b);
  const width = lengths[lengths.length >> 1] as number;
  if (width < 2) return;
  const apart = namesAround(around, width);
  const texts = rows.map((cells) => cells.map((cell) => String(cell ?? '')));
  const header = apart ? -1 : findHeader(texts, width);
  const names = apart?.names ?? texts[header];
  if (!names) return;
  const repeats = apart && names.every((name, i) => texts[0]?.[i] === name) ? 1 : 0;
  const table: JsonTable = {
    names: uniqueNames(names, width),
    skip: header + 1 + repeats,
    seconds: (apart?.types ?? []).map((type) => /^timestamp$/i.test(type)),
  };
  const records = rows.slice(table.skip).map((cells) => named(cells, table.names, table.seconds));
  const { score } = scoreRecords(records);
  if (score > 0) found.push({ path, table, score, notes: notesOnTitles(texts.slice(0, Math.max(0, header))) });
}

/** The nearest list of as many names as the rows have cells. */
function namesAround(around: readonly object[], width: number): Names | undefined {
  for (const each of around) {
    const lists = Object.entries(each).flatMap(([key, part]: [string, unknown]) =>
      typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.entries(part) : [[key, part] as const],
    );
    // Of several lists as long as a row that which is called so.
    const called = lists.filter(([key]) => OF_NAMES.test(key));
    for (const [, list] of [...called, ...lists]) {
      const names = Array.isArray(list) && list.length === width ? namesIn(list) : undefined;
      if (names) return names;
    }
  }
  return undefined;
}

function namesIn(list: readonly unknown[]): Names | undefined {
  const names: string[] = [];
  const types: string[] = [];
  for (const each of list) {
    const name = nameOf(each);
    if (name === undefined) return undefined;
    names.push(name);
    types.push(typeof each === 'object' && each !== null && 'type' in each ? String(each.type) : '');
  }
  // Google's tables have letters for names where their first row is the header.
  if (new Set(names).size < Math.min(2, names.length) || names.every((name) => /^[A-Z]{0,2}$/.test(name)))
    return undefined;
  return { names, types };
}

function nameOf(column: unknown): string | undefined {
  if (typeof column === 'string') return column;
  if (typeof column !== 'object' || column === null || Array.isArray(column)) return undefined;
  const texts = NAMES.filter((key) => key in column).map((key) => (column as Record<string, unknown>)[key]);
  return texts.find((text): text is string => typeof text === 'string' && text.trim() !== '');
}
