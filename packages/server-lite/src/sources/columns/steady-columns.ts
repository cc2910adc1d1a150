import type { ColumnMap } from './column-map.ts';
import type { Field } from './fields.ts';
import type { RowSample } from './row-sample.ts';

/** Rows from which it is told, and the share of them that fill a column. */
const LEAST = 4;
const NEARLY = 0.9;

/** What a row that has nothing else may still be told by. */
const OWN: readonly Field[] = ['author', 'body', 'rating'];

/** Columns that nearly every row fills in which more stands than one thing, besides those that it may be told by alone. */
export function steadyColumns(map: ColumnMap, sample: RowSample, count: number): number[] {
  const columns = Array.from({ length: count }, (_, column) => sample.texts(column).map((text) => text !== ''));
  const rows = Array.from({ length: sample.size }, (_, row) => row).filter(
    (row) => columns.filter((filled) => filled[row]).length > 2,
  );
  if (rows.length < LEAST) return [];
  const own = OWN.flatMap((field) => map.get(field) ?? []);
  return columns.flatMap((filled, column) =>
    !own.includes(column) && rows.filter((row) => filled[row]).length >= NEARLY * rows.length ? [column] : [],
  );
}
