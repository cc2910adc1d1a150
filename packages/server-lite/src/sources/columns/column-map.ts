import type { Field } from './fields.ts';

/** Columns by field, the best first: a cell that is empty in one is looked for in the next. */
export type ColumnMap = Map<Field, number[]>;
