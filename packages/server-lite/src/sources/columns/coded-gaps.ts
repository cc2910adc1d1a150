import { isMissingCode } from '../values/missing-code.ts';
import type { ColumnMap } from './column-map.ts';
import type { Field } from './fields.ts';
import type { RowSample } from './row-sample.ts';

/** Fields that no number below nought fills. */
export const SAID: ReadonlySet<Field> = new Set(['author', 'firstName', 'lastName', 'title', 'body', 'pros', 'cons']);

/** Whether a table says in codes why names and words are not there: one of them comes again. Once, it may be what somebody wrote. */
export function hasCodedGaps(map: ColumnMap, sample: RowSample): boolean {
  const seen = new Set<string>();
  for (const [field, columns] of map)
    if (SAID.has(field))
      for (const text of columns.flatMap((column) => sample.texts(column))) {
        if (!isMissingCode(text)) continue;
        if (seen.has(text)) return true;
        seen.add(text);
      }
  return false;
}
