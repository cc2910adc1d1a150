import { DelimitedSplitter, type Dialect } from './delimited-splitter.ts';
import { JsonLinesSplitter } from './json-lines-splitter.ts';
import { namingRows, type JsonTable } from './json-table.ts';
import { keepAlike, type Keyed } from './keep-alike.ts';
import { keepKinds, type Kinds } from './kinds.ts';
import { EACH_VALUE, JsonSplitter, type JsonPath } from './json-splitter.ts';
import { LineSplitter } from './line-splitter.ts';
import { parseJson } from './parse-json.ts';
import { parsePython } from './parse-python.ts';
import { type Translation, TRANSLATIONS } from '../translate/translation.ts';
import type { TablesToRead } from '../sql/tables.ts';
import type { RecordSink, RecordSplitter } from './record.ts';

/** How a text holds its records. */
export type Shape =
  | {
      kind: 'delimited';
      dialect: Dialect;
      /** Header cells; null where the first record is data already. */
      names: string[] | null;
      columns: number;
      /** Records before the first one of data: title lines, `sep=`, the header itself. */
      skip: number;
      /** A sheet of a workbook, or a table of a document. */
      isSheet?: 'workbook' | 'document';
      /** Sentences for the summary. */
      notes?: string[];
    }
  | {
      kind: 'json' | 'ndjson';
      path: JsonPath;
      /** Lines as Python prints them, not as JSON. */
      python?: boolean;
      /** What the text goes through first. */
      translation?: Translation;
      /** Which tables are read, of a dump. */
      tables?: TablesToRead;
      /** Rows of cells at the path, with their names. */
      table?: JsonTable;
      /** What the records at a path through keys are known by. */
      keyed?: Keyed;
      /** Of which kinds the records are, where not all of them are reviews. */
      kinds?: Kinds;
      /** Sentences for the summary. */
      notes?: string[];
    }
  | {
      kind: 'text';
      /** Each line begins with labels, as fastText writes them: they are a cell of their own. */
      labelled?: boolean;
    };

/** `__label__2 __label__de ` before the words of a line. */
export const LABELS = /^(?:__label__\S+[ \t]+)+/;

export const FORMATS = ['auto', 'csv', 'json', 'ndjson', 'text'] as const;
export type Format = (typeof FORMATS)[number];

export function createSplitter(shape: Shape, sink: RecordSink): RecordSplitter {
  switch (shape.kind) {
    case 'delimited': {
      let skip = shape.skip;
      const rest: RecordSink = {
        wants: () => skip > 0 || (sink.wants?.() ?? true),
        record: (cells, line, raw) => {
          if (skip > 0) skip--;
          else sink.record(cells, line, raw);
        },
        bad: (line, reason, raw) => {
          if (skip > 0) skip--;
          else sink.bad(line, reason, raw);
        },
      };
      return new DelimitedSplitter(shape.dialect, shape.columns, rest);
    }
    case 'json':
      if (shape.table) return new JsonSplitter(shape.path, namingRows(shape.table, sink), true);
      return new JsonSplitter(shape.path, kept(shape, sink));
    case 'ndjson':
      return new JsonLinesSplitter(shape.path, kept(shape, sink), shape.python ? parsePython : parseJson);
    case 'text':
      return new LineSplitter(
        shape.labelled
          ? {
              ...sink,
              record: ([line], number, raw) => {
                const labels = LABELS.exec(line as string)?.[0] ?? '';
                sink.record([(line as string).slice(labels.length), labels.trim()], number, raw);
              },
            }
          : sink,
      );
  }
}

/** Without what is not like the reviews, or of another kind. */
function kept({ keyed, kinds }: Pick<Shape & { kind: 'json' }, 'keyed' | 'kinds'>, sink: RecordSink): RecordSink {
  const inner = kinds ? keepKinds(kinds, sink) : sink;
  return keyed ? keepAlike(keyed, inner) : inner;
}

/** In words, for the summary: "CSV with ; between the cells". */
export function describeShape(shape: Shape): string {
  if (shape.kind === 'text') return 'text, one review on each line';
  if (shape.kind !== 'delimited') {
    const name = shape.translation
      ? TRANSLATIONS[shape.translation].described
      : shape.kind === 'json'
        ? 'JSON'
        : shape.python
          ? 'lines as Python prints them'
          : 'NDJSON';
    const at = shape.path.filter((key) => key !== '*' && key !== EACH_VALUE).join('.');
    return at === '' ? name : `${name}, ${shape.table ? 'a table' : 'reviews'} at ${at}`;
  }
  if (shape.isSheet)
    return `${shape.isSheet === 'document' ? 'a table of a document' : 'a sheet of a workbook'}${shape.names ? '' : ', no header'}`;
  const signs: Record<string, string> = {
    ',': 'commas',
    ';': 'semicolons',
    '\t': 'tabs',
    '|': 'bars',
    '\u0000': 'one column',
  };
  return `delimited text, ${signs[shape.dialect.delimiter] ?? JSON.stringify(shape.dialect.delimiter)}${shape.names ? '' : ', no header'}`;
}
