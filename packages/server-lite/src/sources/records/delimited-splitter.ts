import type { RecordSink, RecordSplitter } from './record.ts';

/** How a delimited text is written. */
export interface Dialect {
  delimiter: string;
  /** False where quotes are ordinary characters. */
  quoted: boolean;
  /** True where `\"` stands for a quote inside a quoted cell. */
  backslash: boolean;
  /** Written by ourselves: quotes are where they belong, and each record is one line of what it was made of. */
  exact?: true;
}

/** A record longer than this is taken for a quote that was never closed. In UTF-16 units. */
const LONGEST_RECORD = 1 << 20;
const QUOTE = 34;
const CR = 13;
const LF = 10;
const BACKSLASH = 92;
const INCOMPLETE = -1;

/**
 * Splits delimited text (RFC 4180 and the ways it is broken in the wild) into rows, in one pass and constant memory.
 *
 * A quote that opens a cell and never closes costs its own line only: when a quoted cell crosses a line end and does
 * not come out right (wrong number of cells, or bare quotes inside), its first line is read by itself and splitting
 * goes on with the next one, wherever that agrees better with the number of columns.
 */
export class DelimitedSplitter implements RecordSplitter {
  readonly #sink: RecordSink;
  readonly #delimiter: number;
  readonly #quoted: boolean;
  readonly #backslash: boolean;
  readonly #exact: boolean;
  /** Cells that a whole row has; null while it is not known. */
  readonly #columns: number | null;
  #text = '';
  #line = 1;
  #final = false;
  #cells: string[] = [];
  #end = 0;
  #crossed = false;
  #stray = false;
  #open = false;
  /** Whether anybody looks at the cells. */
  #wanted = true;
  /** Inside a line that was too long and is left out. */
  #skipping = false;

  constructor(dialect: Dialect, columns: number | null, sink: RecordSink) {
    this.#sink = sink;
    this.#delimiter = dialect.delimiter.charCodeAt(0);
    this.#quoted = dialect.quoted;
    this.#backslash = dialect.backslash;
    this.#exact = dialect.exact === true;
    this.#columns = columns;
  }

  push(text: string): void {
    this.#text = this.#text === '' ? text : this.#text + text;
    this.#drain();
  }

  end(): void {
    this.#final = true;
    this.#drain();
  }

  #drain(): void {
    let start = 0;
    while (start < this.#text.length) {
      const after = this.#next(start);
      if (after === INCOMPLETE) break;
      start = after;
    }
    this.#text = this.#text.slice(start);
  }

  /** Reads one record and reports it. Returns where the next begins. */
  #next(start: number): number {
    const text = this.#text;
    if (this.#skipping) return this.#skip(start);
    const first = text.charCodeAt(start);
    if (first === LF || first === CR) {
      if (first === CR && start + 1 === text.length && !this.#final) return INCOMPLETE;
      this.#line++;
      return first === CR && text.charCodeAt(start + 1) === LF ? start + 2 : start + 1;
    }
    this.#wanted = this.#sink.wants?.() ?? true;
    const whole = this.#parse(start, text.length, this.#final);
    const long = whole === INCOMPLETE && text.length - start > LONGEST_RECORD;
    if (whole === INCOMPLETE && !long) return INCOMPLETE;
    if (!long && !this.#open && (this.#exact || !this.#crossed)) return this.#report(start, whole);
    if (!long && !this.#open && !this.#stray && (this.#columns === null || this.#cells.length === this.#columns))
      return this.#report(start, whole);
    return this.#recover(start, long || this.#open ? INCOMPLETE : whole);
  }

  /** A quoted cell ran over a line end and looks wrong: decides between the long reading and the first line alone. */
  #recover(start: number, whole: number): number {
    const text = this.#text;
    const long = { cells: this.#cells, end: this.#end };
    const lineEnd = endOfLine(text, start);
    if (lineEnd - start > LONGEST_RECORD) {
      const reason = `a single line is longer than ${LONGEST_RECORD} characters`;
      this.#sink.bad(this.#line, reason, text.slice(start, start + 1000));
      this.#skipping = true;
      return lineEnd;
    }
    this.#parse(start, lineEnd, true);
    const short = { cells: this.#cells, end: this.#end };
    const afterLine = this.#skipLineEnd(lineEnd);
    if (this.#columns === null ? whole === INCOMPLETE : short.cells.length === this.#columns)
      return this.#report(start, afterLine);
    if (whole !== INCOMPLETE) {
      const next = this.#parse(afterLine, text.length, this.#final);
      if (next === INCOMPLETE && !this.#final && text.length - start < LONGEST_RECORD) return INCOMPLETE;
      if (this.#cells.length !== this.#columns || this.#open) {
        this.#cells = long.cells;
        this.#end = long.end;
        return this.#report(start, whole);
      }
    }
    this.#sink.bad(this.#line, 'a quote opens a cell and is never closed', text.slice(start, lineEnd));
    this.#line++;
    return afterLine;
  }

  #skip(start: number): number {
    const lineEnd = endOfLine(this.#text, start);
    if (lineEnd === this.#text.length) return lineEnd;
    if (this.#text.charCodeAt(lineEnd) === CR && lineEnd + 1 === this.#text.length && !this.#final) return INCOMPLETE;
    this.#skipping = false;
    this.#line++;
    return this.#skipLineEnd(lineEnd);
  }

  #skipLineEnd(at: number): number {
    return this.#text.charCodeAt(at) === CR && this.#text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
  }

  #report(start: number, after: number): number {
    const cells = this.#cells;
    const text = this.#text;
    const end = this.#end;
    if (cells.length > 1 || (cells[0] as string).trim() !== '')
      this.#sink.record(cells, this.#line, () => text.slice(start, end));
    this.#line += 1 + (end - start > 0 && this.#crossed && !this.#exact ? countLines(text, start, end) : 0);
    return after;
  }

  /** Fills `#cells` from one record in `[start, limit)`. Returns where the next begins, or INCOMPLETE. */
  #parse(start: number, limit: number, final: boolean): number {
    const text = this.#text;
    const delimiter = this.#delimiter;
    const cells: string[] = [];
    this.#cells = cells;
    this.#crossed = false;
    this.#stray = false;
    this.#open = false;
    let at = start;
    for (;;) {
      if (this.#quoted && at < limit) {
        let quote = at;
        while (text.charCodeAt(quote) === 32 && delimiter !== 32 && quote < limit) quote++;
        if (text.charCodeAt(quote) === QUOTE) {
          const close = this.#closing(quote + 1, limit, final);
          if (close === INCOMPLETE) return INCOMPLETE;
          if (close < limit || !this.#open) {
            cells.push(this.#wanted || cells.length === 0 ? this.#unquote(quote + 1, close) : '');
            at = close + 1;
            while (at < limit && text.charCodeAt(at) === 32 && delimiter !== 32) at++;
            const code = at < limit ? text.charCodeAt(at) : Number.NaN;
            if (code === delimiter) {
              at++;
              continue;
            }
            return this.#finish(at, limit, final);
          }
          // Never closed: the quote is an ordinary character of an unquoted cell.
        }
      }
      let end = at;
      let code = 0;
      for (; end < limit; end++) {
        code = text.charCodeAt(end);
        if (code === delimiter || code === LF || code === CR) break;
      }
      if (end === limit && !final) return INCOMPLETE;
      cells.push(this.#wanted || cells.length === 0 ? text.slice(at, end) : '');
      if (end === limit || code !== delimiter) return this.#finish(end, limit, final);
      at = end + 1;
    }
  }

  #finish(at: number, limit: number, final: boolean): number {
    this.#end = at;
    if (at >= limit) return final ? limit : INCOMPLETE;
    if (this.#text.charCodeAt(at) === CR) {
      if (at + 1 === limit && !final) return INCOMPLETE;
      return this.#text.charCodeAt(at + 1) === LF && at + 1 < limit ? at + 2 : at + 1;
    }
    return at + 1;
  }

  /** Where the quoted cell that begins at `from` closes; `limit` with `#open` set when it does not. */
  #closing(from: number, limit: number, final: boolean): number {
    const text = this.#text;
    let at = from;
    for (;;) {
      const quote = text.indexOf('"', at);
      if (quote === -1 || quote >= limit) {
        if (!final) return INCOMPLETE;
        this.#open = true;
        return limit;
      }
      if (this.#backslash && backslashes(text, from, quote) % 2 === 1) {
        at = quote + 1;
        continue;
      }
      let next = quote + 1;
      if (next >= limit && !final) return INCOMPLETE;
      if (next < limit && text.charCodeAt(next) === QUOTE) {
        at = next + 1;
        continue;
      }
      while (next < limit && text.charCodeAt(next) === 32 && this.#delimiter !== 32) next++;
      if (next >= limit && !final) return INCOMPLETE;
      const code = next >= limit ? LF : text.charCodeAt(next);
      if (code === this.#delimiter || code === LF || code === CR) {
        if (!this.#crossed) this.#crossed = hasLineEnd(text, from, quote);
        return quote;
      }
      this.#stray = true;
      at = quote + 1;
    }
  }

  #unquote(from: number, to: number): string {
    let cell = this.#text.slice(from, to);
    if (cell.includes('""')) cell = cell.replaceAll('""', '"');
    if (this.#backslash && cell.includes('\\')) cell = cell.replace(/\\(["\\])/g, '$1');
    return cell;
  }
}

function endOfLine(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || code === CR) return i;
  }
  return text.length;
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || code === CR) return true;
  }
  return false;
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) lines++;
  }
  return lines;
}

function backslashes(text: string, from: number, at: number): number {
  let count = 0;
  while (at - 1 - count >= from && text.charCodeAt(at - 1 - count) === BACKSLASH) count++;
  return count;
}
