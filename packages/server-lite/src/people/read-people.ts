import { unguarded } from '../exports/csv.ts';
import { isOwnTable } from '../exports/own-table.ts';
import { fieldsNamed } from '../sources/columns/synonyms.ts';
import { openContainer } from '../sources/container/open-container.ts';
import type { SizeLimit } from '../sources/container/size-guard.ts';
import { planSource } from '../sources/plan-source.ts';
import { createSplitter } from '../sources/records/shape.ts';
import { wholeLines } from '../sources/records/whole-lines.ts';
import { SourceError } from '../sources/source-error.ts';
import { decodeText } from '../sources/text/decode.ts';
import { DateStyleWatcher, type DateStyle } from '../sources/values/date-style.ts';
import { parseDate } from '../sources/values/parse-date.ts';
import type { PersonDraft } from '../storage/people.ts';
import { columnsOfPaths, JsonRows } from './json-rows.ts';
import { planJson, type PeopleMember } from './people-json.ts';
import { columnsByValue, columnsNamed, PERSON_FIELDS, type PersonColumns, type PersonField } from './fields.ts';

/** What a person says of a file's columns: the name of a column, or null for none. */
export type PersonMap = Partial<Record<PersonField, string | null>>;

export interface PeopleFilePlan {
  fileName: string;
  /** By place in the container; null where a member is not read. */
  members: readonly (PeopleMember | null)[];
  isJson: boolean;
  names: readonly string[];
  examples: string[][];
  columns: PersonColumns;
  dates: DateStyle;
  year: number;
  records: number;
  /** Rows before the first of data that only names are in. */
  skip: number;
  limit: SizeLimit;
}

export interface PeopleSink {
  row(draft: PersonDraft, line: number): void;
  rejected(reason: string, line: number): void;
  /** Called between pieces of the file; reading waits for it. */
  pause?(): Promise<void> | undefined;
}

const EXAMPLES = 3;
const LOOKED_AT = 200;
const EXAMPLE_LENGTH = 80;

interface PlanOptions {
  fileName: string;
  map: PersonMap;
  year: number;
  limit: SizeLimit;
}

/**
 * Reads a file through and says which of its columns hold what of a person.
 *
 * @throws SourceError when nothing in it can be taken, or a column is named that it does not have.
 */
export async function planPeople(path: string, { fileName, map, year, limit }: PlanOptions): Promise<PeopleFilePlan> {
  const json = await planJson(path, fileName, limit);
  const table = json ?? (await planTable(path, { fileName, year, limit }));
  const group = 'names' in table ? table : { members: table, names: [], headed: true };
  const orders = new Set<string>();
  const first: string[][] = [];
  const empty = {
    fileName,
    members: group.members,
    isJson: json !== undefined,
    names:
      json === undefined ? group.names : await jsonNames(path, { fileName, members: group.members, limit }, orders),
    examples: [],
    columns: {},
    dates: new DateStyleWatcher(year).end(),
    year,
    records: 0,
    skip: 0,
    limit,
  };
  await eachRecord(path, empty, {
    record: (cells) => {
      if (first.length < LOOKED_AT) first.push(cells);
    },
    bad: () => {},
  });
  const told = columnsByValue(first, empty.names.length, {});
  // Names that nobody knows look like a row of data, until one of them stands where all others have an address.
  const isHeaded = group.headed || (told.email !== undefined && !first[0]?.[told.email]?.includes('@'));
  const names = group.headed ? empty.names : isHeaded ? (first.shift() ?? []) : empty.names;
  const skip = isHeaded && !group.headed ? 1 : 0;
  const named = !isHeaded ? {} : empty.isJson ? columnsOfPaths(names, orders) : columnsNamed(names);
  const found = { ...columnsByValue(first, names.length, named), ...named };
  const columns = corrected(found, map, names, fileName);
  const watcher = new DateStyleWatcher(year);
  let records = 0;
  await eachRecord(path, empty, {
    record: (cells) => {
      records++;
      if (columns.orderDate !== undefined) watcher.add(cells[columns.orderDate] ?? '');
    },
    bad: () => void records++,
  });
  const examples = names.map((_, column) =>
    [...new Set(first.map((cells) => (cells[column] ?? '').slice(0, EXAMPLE_LENGTH)).filter(Boolean))].slice(
      0,
      EXAMPLES,
    ),
  );
  return { ...empty, names, skip, examples, columns, dates: watcher.end(), records: records - skip };
}

/** Reads the file a last time and makes a draft of each record. */
export async function readPeople(path: string, plan: PeopleFilePlan, sink: PeopleSink): Promise<void> {
  let skip = plan.skip;
  await eachRecord(path, plan, {
    record: (cells, line) => {
      if (skip > 0) {
        skip--;
        return;
      }
      if (cells.every((cell) => cell === '')) return;
      sink.row(draftOf(cells, plan), line);
    },
    bad: (line, reason) => sink.rejected(reason, line),
    ...(sink.pause && { pause: () => sink.pause?.() }),
  });
}

interface RecordTaker {
  record(cells: string[], line: number): void;
  bad(line: number, reason: string): void;
  pause?(): Promise<void> | undefined;
}

type Lying = Pick<PeopleFilePlan, 'fileName' | 'members' | 'limit'>;

async function eachRecord(path: string, plan: PeopleFilePlan, taker: RecordTaker): Promise<void> {
  const rows = new JsonRows(plan.names);
  const isOwn = isOwnTable(plan.names);
  await eachCells(path, plan, {
    ...taker,
    record: (cells, line) => {
      if (plan.isJson) {
        for (const row of rows.rows(cells[0] as object)) taker.record(row.slice(0, plan.names.length), line);
      } else if (cells.slice(plan.names.length).some((cell) => cell !== ''))
        taker.bad(line, `it has ${cells.length} cells where the header has ${plan.names.length}`);
      else taker.record(cells.map(isOwn ? ownTextOf : textOf), line);
    },
  });
}

/** Every path that any person has: where one is met late, the others have nothing there. @param orders filled with what lists of orders are called */
async function jsonNames(path: string, lying: Lying, orders: Set<string>): Promise<string[]> {
  const rows = new JsonRows();
  await eachCells(path, lying, { record: ([record]) => void rows.rows(record as object), bad: () => {} });
  for (const key of rows.orders) orders.add(key);
  return rows.names;
}

interface CellTaker extends Omit<RecordTaker, 'record'> {
  record(cells: unknown[], line: number): void;
}

async function eachCells(path: string, { fileName, members, limit }: Lying, taker: CellTaker): Promise<void> {
  let index = 0;
  for await (const member of openContainer(path, limit, fileName)) {
    const how = members[index++];
    if (!how) continue;
    const splitter = createSplitter(how.shape, {
      record: (cells, line) => taker.record(cells, line),
      bad: (line, reason) => taker.bad(line, reason),
    });
    for await (const text of decodeText(wholeLines(member.chunks, how.encoding), how.encoding)) {
      splitter.push(text);
      const wait = taker.pause?.();
      if (wait) await wait;
    }
    splitter.end();
  }
}

/** A table of whatever cells. @throws SourceError */
async function planTable(path: string, { fileName, year, limit }: Omit<PlanOptions, 'map'>) {
  const source = await planSource(path, { format: 'csv', overrides: new Map(), year, fileName, untold: true, limit });
  const group = source.groups[0];
  if (!group || source.groups.length > 1)
    throw new SourceError(`${fileName} holds more than one kind of table. Bring each in by itself.`);
  return { members: source.members, names: group.names, headed: group.headed };
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell.trim() : '';
}

/** Of a table that smm wrote: without the apostrophe in front of what looks like a formula. */
function ownTextOf(cell: unknown): string {
  return textOf(typeof cell === 'string' ? unguarded(cell) : cell);
}

function corrected(found: PersonColumns, map: PersonMap, names: readonly string[], fileName: string): PersonColumns {
  const columns = { ...found };
  for (const field of PERSON_FIELDS) {
    const name = map[field];
    if (name === undefined) continue;
    if (name === null) {
      delete columns[field];
      continue;
    }
    const column = names.indexOf(name);
    if (column === -1)
      throw new SourceError(
        `${fileName} has no column "${name.slice(0, 60)}". Its columns are ${names
          .slice(0, 40)
          .map((one) => `"${one.slice(0, 60)}"`)
          .join(', ')}.`,
      );
    // Who is asked is chosen by list: one made of ratings would choose by how they rated.
    if (field === 'tags' && fieldsNamed(name).some((told) => told.field === 'rating' || told.field === 'thumb'))
      throw new SourceError(
        `"${name.slice(0, 60)}" holds ratings. Nobody is put on a list by how they rated: take another column for lists, or none.`,
      );
    columns[field] = column;
  }
  return columns;
}

function draftOf(cells: readonly string[], { columns, dates, year }: PeopleFilePlan): PersonDraft {
  const cell = (field: PersonField) => {
    const column = columns[field];
    return column === undefined ? '' : (cells[column] ?? '');
  };
  const both = [cell('givenName'), cell('familyName')].filter(Boolean).join(' ');
  const day = cell('orderDate') === '' ? undefined : parseDate(cell('orderDate'), dates, year);
  const purchase = {
    orderDate: day?.date.slice(0, 10) ?? null,
    subject: null,
    orderedItem: cell('orderedItem') || null,
    orderNumber: cell('orderNumber') || null,
  };
  return {
    name: cell('name') || both,
    email: cell('email') || null,
    telephone: cell('telephone') || null,
    language: cell('language') || null,
    tags: cell('tags')
      .split(/[,;|]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
    note: cell('note') || null,
    purchases: Object.values(purchase).some((part) => part !== null) ? [purchase] : [],
  };
}
