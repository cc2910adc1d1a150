import { secondsIn } from '../postings/reading.ts';
import type { RecordSink } from './record.ts';

/** Rows without names in JSON, and the names that stand apart from them. */
export interface JsonTable {
  names: string[];
  /** Rows before the first one of data. */
  skip: number;
  /** By column: true where a time is written as seconds since 1970. */
  seconds: boolean[];
}

/** Where a row that is an object holds its cells: Google's tables (`c`), BigQuery (`f`), grids of Google Sheets (`values`). */
const CELLS = ['c', 'f', 'cells', 'values'];
/** Where a cell that is an object holds its value. */
const VALUES = ['v', 'formattedValue', 'value', 'text', 'f'];
/** As Google's tables write a time: months count from zero. */
const DATE = /^Date\((\d{4}),\s*(\d{1,2}),\s*(\d{1,2})(?:,\s*(\d{1,2}),\s*(\d{1,2}),\s*(\d{1,2})(?:,\s*\d+)?)?\)$/;

/** Cells of a row; undefined for what is none. */
export function cellsOf(row: unknown): unknown[] | undefined {
  if (Array.isArray(row)) return row.every(isCell) ? row.map(valueOf) : undefined;
  if (typeof row !== 'object' || row === null) return undefined;
  const lists = Object.entries(row).filter(([, part]) => Array.isArray(part));
  const [first] = lists;
  return first && lists.length === 1 && CELLS.includes(first[0]) ? cellsOf(first[1]) : undefined;
}

/** Gives rows the names of their columns; what is no row of the table is left out with its reason. */
export function namingRows({ names, skip, seconds }: JsonTable, sink: RecordSink): RecordSink {
  let left = skip;
  return {
    wants: () => sink.wants?.() ?? true,
    bad: (line, reason, raw) => sink.bad(line, reason, raw),
    record: ([row], line, raw) => {
      if (left > 0) return void left--;
      const cells = cellsOf(row);
      if (!cells) return sink.bad(line, 'it is no row of the table beside it', raw());
      while (cells.length > names.length && isBlank(cells.at(-1))) cells.pop();
      if (cells.length > names.length)
        return sink.bad(line, `it has ${cells.length} cells where the table has ${names.length} columns`, raw());
      if (!cells.every(isBlank)) sink.record([named(cells, names, seconds)], line, raw);
    },
  };
}

/** A row as a record. */
export function named(cells: readonly unknown[], names: readonly string[], seconds: readonly boolean[]): object {
  return Object.fromEntries(
    cells.map((cell, i) => [names[i] as string, (seconds[i] && secondsIn(Number(cell))) || cell]),
  );
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === '';
}

/** A value, nothing, or an object around a value. */
function isCell(cell: unknown): boolean {
  if (typeof cell !== 'object' || cell === null) return true;
  return !Array.isArray(cell) && (Object.keys(cell).length === 0 || VALUES.some((key) => key in cell));
}

function valueOf(cell: unknown): unknown {
  if (typeof cell === 'object' && cell !== null) {
    const key = VALUES.find((each) => each in cell);
    return key === undefined ? null : valueOf((cell as Record<string, unknown>)[key]);
  }
  const [, year, month, day, ...time] = (typeof cell === 'string' && DATE.exec(cell)) || [];
  if (year === undefined) return cell;
  const date = [year, String(Number(month) + 1).padStart(2, '0'), day?.padStart(2, '0')].join('-');
  return time[0] === undefined ? date : `${date}T${time.map((part) => part.padStart(2, '0')).join(':')}`;
}
