import type { RowSample } from './row-sample.ts';

/** Rows from which it is told, and the share of them that fill a column. */
const LEAST = 4;
const NEARLY = 0.9;

/** Columns that nearly every row fills in which more stands than one thing. */
export function steadyColumns(sample: RowSample, count: number): number[] {
  const columns = Array.from({ length: count }, (_, column) => sample.texts(column).map((text) => text !== ''));
  const rows = Array.from({ length: sample.size }, (_, row) => row).filter(
    (row) => columns.filter((filled) => filled[row]).length > 2,
  );
  if (rows.length < LEAST) return [];
  return columns.flatMap((filled, column) =>
    rows.filter((row) => filled[row]).length >= NEARLY * rows.length ? [column] : [],
  );
}
