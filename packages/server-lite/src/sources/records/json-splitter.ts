import { parseJson } from './parse-json.ts';
import type { RecordSink, RecordSplitter } from './record.ts';

/** Keys from the root to the records; `*` for "each element of this array", {@link EACH_VALUE} for each value of an object. */
export type JsonPath = readonly string[];
export const EACH_VALUE = '{}';

const NO_KEYS: readonly string[] = [];
const LONGEST_RECORD = 4 << 20;
const LONGEST_FRAME = 6 << 20;
const DEEPEST = 2000;

interface Level {
  array: boolean;
  key: string;
  expectsKey: boolean;
}

/**
 * Finds the values at a path in JSON text that may be far larger than memory: one document or several on end.
 * Each record is parsed by itself, so a broken one costs itself alone. What stands around the records is kept as a
 * frame with `0` in each record's place, and checked at the end of each document.
 */
export class JsonSplitter implements RecordSplitter {
  readonly #sink: RecordSink;
  readonly #path: JsonPath;
  readonly #areRows: boolean;
  readonly #hasKeys: boolean;
  #text = '';
  #at = 0;
  #line = 1;
  #levels: Level[] = [];
  #frame = '';
  #pieces: string[] = [];
  #frameFrom = 0;
  #frameWhole = true;
  #recordFrom = -1;
  #recordDepth = 0;
  #recordLine = 0;
  /** Of the record nothing is kept: it was too long, and only its end is looked for. */
  #isTooLong = false;
  /** Inside a text whose end has not come yet; looked for from {@link JsonSplitter.#seek}. */
  #isInText = false;
  #seek = 0;
  #documents = 0;

  /**
   * @param sink gets each record, and the keys that it stands under at each {@link EACH_VALUE} of the path, as cells
   * @param areRows whether the records are rows of a table: lists too, and nowhere but at the path itself
   */
  constructor(path: JsonPath, sink: RecordSink, areRows = false) {
    this.#path = path;
    this.#sink = sink;
    this.#areRows = areRows;
    this.#hasKeys = path.includes(EACH_VALUE);
  }

  push(text: string): void {
    const keep = this.#recordFrom === -1 ? this.#at : this.#recordFrom;
    if (this.#recordFrom === -1) this.#addFrame(this.#at);
    this.#text = this.#text.slice(keep) + text;
    this.#at -= keep;
    this.#seek -= keep;
    this.#frameFrom = this.#recordFrom === -1 ? this.#at : 0;
    if (this.#recordFrom !== -1) this.#recordFrom = 0;
    this.#scan();
    const isInRecord = this.#recordFrom !== -1;
    if (isInRecord && !this.#isTooLong && this.#text.length - this.#recordFrom > LONGEST_RECORD) {
      this.#sink.bad(
        this.#recordLine,
        `a single record is longer than ${LONGEST_RECORD} characters`,
        this.#text.slice(this.#recordFrom, this.#recordFrom + 1000),
      );
      this.#isTooLong = true;
    }
    if (this.#isTooLong) this.#drop();
    else if (!isInRecord && this.#isInText && this.#text.length - this.#at > LONGEST_RECORD) {
      this.#frame = '';
      this.#pieces = [];
      this.#frameWhole = false;
      this.#drop();
    }
  }

  end(): void {
    if (this.#isTooLong) return;
    if (this.#recordFrom !== -1) {
      this.#sink.bad(
        this.#recordLine,
        'the file ends in the middle of this record: it is cut off',
        this.#text.slice(this.#recordFrom),
      );
      return;
    }
    if (!this.#frameWhole && (this.#levels.length > 0 || this.#isInText))
      this.#sink.bad(this.#line, 'the file ends before its last bracket: it is cut off', '');
    this.#addFrame(this.#text.length);
    this.#endDocument();
  }

  /** Forgets what was looked through, but for whether the next character stands behind a backslash. */
  #drop(): void {
    const slashes = this.#isInText ? slashesBefore(this.#text, this.#text.length) % 2 : 0;
    this.#text = '\\'.repeat(slashes);
    this.#at = 0;
    this.#seek = slashes;
    this.#frameFrom = 0;
    if (this.#isTooLong) this.#recordFrom = 0;
  }

  #addFrame(to: number): void {
    this.#keepFrame(this.#text.slice(this.#frameFrom, to));
    this.#frameFrom = to;
  }

  /** Pieces are joined now and then: a text added to a million times is a tree of a million nodes. */
  #keepFrame(piece: string): void {
    if (!this.#frameWhole) return;
    this.#pieces.push(piece);
    if (this.#pieces.length < 2000) return;
    this.#frame += this.#pieces.join('');
    this.#pieces = [];
    if (this.#frame.length > LONGEST_FRAME) {
      this.#frame = '';
      this.#frameWhole = false;
    }
  }

  #endDocument(): void {
    const frame = (this.#frame + this.#pieces.join(''))
      .replace(this.#documents > 0 ? /^[\s,\u001e]+/ : /^[\s\u001e]+/, '')
      .trimEnd();
    if (this.#frameWhole && (frame !== '' || this.#documents === 0)) {
      try {
        parseJson(frame);
      } catch (cause) {
        const shown = frame.length > 400 ? `${frame.slice(0, 200)} … ${frame.slice(-200)}` : frame;
        this.#sink.bad(
          this.#line,
          `what stands around the records is not valid JSON (${(cause as Error).message.slice(0, 160)})`,
          shown,
        );
      }
      this.#documents++;
    } else if (!this.#frameWhole) this.#documents++;
    this.#frame = '';
    this.#pieces = [];
    this.#frameWhole = true;
    this.#levels = [];
  }

  #scan(): void {
    const text = this.#text;
    for (; this.#at < text.length; this.#at++) {
      const code = text.charCodeAt(this.#at);
      if (this.#isInText || code === 34) {
        const close = closingQuote(text, this.#isInText ? this.#seek : this.#at + 1);
        this.#isInText = close === -1;
        this.#seek = text.length;
        if (close === -1) return;
        const top = this.#levels.at(-1);
        if (this.#recordFrom === -1 && top?.expectsKey) {
          top.key = keyOf(text.slice(this.#at, close + 1));
          top.expectsKey = false;
        }
        this.#at = close;
      } else if (code === 10) this.#line++;
      else if (code === 123 || code === 91) this.#open(code === 91);
      else if (code === 125 || code === 93) this.#close();
      else if (code === 44 && this.#recordFrom === -1) {
        const top = this.#levels.at(-1);
        if (top && !top.array) top.expectsKey = true;
      }
    }
  }

  #open(array: boolean): void {
    if (this.#recordFrom !== -1) {
      this.#recordDepth++;
      return;
    }
    if ((!array || this.#areRows) && this.#matches()) {
      this.#addFrame(this.#at);
      this.#recordFrom = this.#at;
      this.#recordDepth = 1;
      this.#recordLine = this.#line;
      return;
    }
    if (this.#levels.length < DEEPEST) this.#levels.push({ array, key: array ? '*' : '', expectsKey: !array });
    else if (this.#frameWhole) {
      this.#frameWhole = false;
      this.#sink.bad(
        this.#line,
        `brackets stand ${DEEPEST} deep, which no export does`,
        this.#text.slice(this.#at, this.#at + 200),
      );
    }
  }

  #close(): void {
    if (this.#recordFrom === -1) {
      this.#levels.pop();
      if (this.#levels.length === 0) {
        this.#addFrame(this.#at + 1);
        this.#endDocument();
      }
      return;
    }
    if (--this.#recordDepth > 0) return;
    const raw = this.#text.slice(this.#recordFrom, this.#at + 1);
    const wasTooLong = this.#isTooLong;
    this.#recordFrom = -1;
    this.#isTooLong = false;
    this.#frameFrom = this.#at + 1;
    this.#keepFrame('0');
    try {
      if (!wasTooLong) this.#sink.record([parseJson(raw), this.#keys()], this.#recordLine, () => raw);
    } catch (cause) {
      this.#sink.bad(this.#recordLine, `not valid JSON (${(cause as Error).message.slice(0, 160)})`, raw);
    }
    if (this.#levels.length === 0) this.#endDocument();
  }

  #keys(): readonly string[] {
    return this.#hasKeys ? this.#levels.filter((_, i) => this.#path[i] === EACH_VALUE).map(({ key }) => key) : NO_KEYS;
  }

  /** At the path, or at one array below it: some answers give a lone object where others give a list. */
  #matches(): boolean {
    const path = this.#path;
    const levels = this.#levels;
    const extra = levels.length - path.length;
    if (this.#areRows && extra !== 0) return false;
    if (extra !== 0 && !(extra === 1 && levels.at(-1)?.array) && !(extra === -1 && path.at(-1) === '*')) return false;
    const length = Math.min(levels.length, path.length);
    for (let i = 0; i < length; i++)
      if ((levels[i] as Level).key !== path[i] && (path[i] !== EACH_VALUE || (levels[i] as Level).array)) return false;
    return true;
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = from; ;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return -1;
    if (slashesBefore(text, quote) % 2 === 0) return quote;
    at = quote + 1;
  }
}

function slashesBefore(text: string, end: number): number {
  let slashes = 0;
  while (text.charCodeAt(end - 1 - slashes) === 92) slashes++;
  return slashes;
}

function keyOf(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    // An invalid escape in a key: the frame's own check reports it with its place.
    return quoted;
  }
}
