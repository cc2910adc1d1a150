import { EACH_VALUE, type JsonPath } from './json-splitter.ts';
import { parseJson } from './parse-json.ts';
import type { RecordSink, RecordSplitter } from './record.ts';
import { refusalIn } from './refused-line.ts';

const LONGEST_LINE = 4 << 20;

/** NDJSON: one JSON value on each line, records at a path inside it. A broken line costs itself alone. */
export class JsonLinesSplitter implements RecordSplitter {
  readonly #sink: RecordSink;
  readonly #path: JsonPath;
  readonly #parse: (line: string) => unknown;
  #rest = '';
  #line = 1;
  /** Inside a line that was too long and is left out. */
  #isSkipping = false;

  /** @param parse how a line is read. @throws SyntaxError */
  constructor(path: JsonPath, sink: RecordSink, parse: (line: string) => unknown = parseJson) {
    this.#path = path;
    this.#sink = sink;
    this.#parse = parse;
  }

  push(text: string): void {
    const all = this.#rest + text;
    let start = 0;
    for (let end = all.indexOf('\n'); end !== -1; end = all.indexOf('\n', start)) {
      this.#take(all.slice(start, end));
      start = end + 1;
    }
    this.#rest = all.slice(start);
    if (this.#rest.length <= LONGEST_LINE) return;
    if (!this.#isSkipping)
      this.#sink.bad(this.#line, `a single line is longer than ${LONGEST_LINE} characters`, this.#rest.slice(0, 1000));
    this.#isSkipping = true;
    this.#rest = '';
  }

  end(): void {
    this.#take(this.#rest);
    this.#rest = '';
  }

  #take(raw: string): void {
    const text = raw.replace(/^[\s\u001e\ufeff]+/, '').trimEnd();
    const line = this.#line++;
    if (this.#isSkipping) {
      this.#isSkipping = false;
      return;
    }
    if (text === '') return;
    const refusal = refusalIn(text);
    if (refusal !== undefined) return this.#sink.bad(line, refusal, '');
    let value: unknown;
    try {
      value = this.#parse(text);
    } catch (cause) {
      this.#sink.bad(line, `not valid JSON (${(cause as Error).message.slice(0, 160)})`, raw);
      return;
    }
    const found = valuesAt(value, this.#path);
    if (found.length === 0) this.#sink.bad(line, 'no record where the other lines have one', raw);
    for (const { value: record, keys } of found) this.#sink.record([record, keys], line, () => JSON.stringify(record));
  }
}

interface Found {
  value: unknown;
  keys: string[];
}

/**
 * Objects at a path, and the keys that each stands under at each {@link EACH_VALUE} of it; an array where the path has
 * none, or none where it has one, is stepped over.
 */
function valuesAt(value: unknown, path: JsonPath): Found[] {
  let here: Found[] = [{ value, keys: [] }];
  for (const key of path) here = here.flatMap((one) => step(one, key));
  return here
    .flatMap((one) => (Array.isArray(one.value) ? one.value.map((each: unknown) => ({ ...one, value: each })) : [one]))
    .filter(({ value: one }) => typeof one === 'object' && one !== null && !Array.isArray(one));
}

function step({ value, keys }: Found, key: string): Found[] {
  if (key === '*')
    return Array.isArray(value) ? value.map((each: unknown) => ({ value: each, keys })) : [{ value, keys }];
  if (typeof value !== 'object' || value === null) return [];
  if (key === EACH_VALUE)
    return Object.entries(value).map(([name, part]) => ({ value: part as unknown, keys: [...keys, name] }));
  return Object.hasOwn(value, key) ? [{ value: (value as Record<string, unknown>)[key], keys }] : [];
}
