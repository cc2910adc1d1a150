import { isBeside } from './json-groups.ts';
import type { RecordSink } from './record.ts';

/** Records that were found by their keys: which keys they have, and whether that which one stands under is its id. */
export interface Keyed {
  known: readonly string[];
  isById?: boolean;
}

/** Passes on what is like the records of the sample, and says of the rest why it is left out. */
export function keepAlike(keyed: Keyed, sink: RecordSink): RecordSink {
  const known = new Set(keyed.known);
  return {
    wants: () => sink.wants?.() ?? true,
    bad: (line, reason, raw) => sink.bad(line, reason, raw),
    record: (cells, line, raw) => {
      const [record, keys] = cells as [object, string[]];
      const beside = keys.find(isBeside);
      if (beside !== undefined)
        return sink.bad(line, `it stands under “${beside.slice(0, 120)}”, beside the reviews`, raw());
      const own = Object.keys(record);
      if (own.filter((key) => known.has(key)).length < own.length / 2)
        return sink.bad(
          line,
          `it stands under “${keys.join('.').slice(0, 120)}” and is not like the records beside it`,
          raw(),
        );
      sink.record([keyed.isById && !('id' in record) ? { ...record, id: keys.at(-1) } : record], line, raw);
    },
  };
}
