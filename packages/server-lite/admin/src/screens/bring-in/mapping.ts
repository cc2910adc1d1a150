import type { Column, ColumnMap, Field } from './import-calls.ts';

/**
 * What is to be said of columns when a person takes one for something else: only what differs from what was recognised,
 * because the rest is told from names and values each time.
 *
 * @param map what was said before
 * @param field null where the column is to stay with the review, unshown
 */
export function remapped(
  map: ColumnMap,
  columns: readonly Column[],
  column: Pick<Column, 'key' | 'form'>,
  field: Field | null,
): ColumnMap {
  const now = columns.find(({ key, form }) => key === column.key && form === column.form)?.field ?? null;
  if (now === field) return map;
  const next = { ...map };
  if (now !== null) {
    const [other] = columns.filter(
      (each) => each.field === now && each.form === column.form && each.key !== column.key,
    );
    // Of several columns for one field another one goes on; named, so that this one is not taken again.
    next[now] = other?.key ?? null;
  }
  if (field !== null) next[field] = column.key;
  return next;
}

/** The columns as they would be, before the endpoint has looked anew: a choice stays as it was made. */
export function withMap(columns: readonly Column[], map: ColumnMap): readonly Column[] {
  const said = Object.entries(map) as [Field, string | null][];
  return columns.map((column) => {
    const given = said.find(([, key]) => key === column.key)?.[0];
    if (given !== undefined) return { ...column, field: given };
    return column.field !== null && Object.hasOwn(map, column.field) ? { ...column, field: null } : column;
  });
}
