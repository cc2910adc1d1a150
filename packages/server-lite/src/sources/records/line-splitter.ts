import type { RecordSink, RecordSplitter } from './record.ts';

const LONGEST_LINE = 4 << 20;

/** Plain text: each line that is not blank is one record of one cell. CR, LF and CRLF end a line. */
export class LineSplitter implements RecordSplitter {
  readonly #sink: RecordSink;
  #rest = '';
  #line = 1;
  /** Inside a line that was too long and is left out. */
  #skipping = false;

  constructor(sink: RecordSink) {
    this.#sink = sink;
  }

  push(text: string): void {
    const all = this.#rest + text;
    const held = all.endsWith('\r') ? 1 : 0;
    const lines = (held ? all.slice(0, -1) : all).split(/\r\n|\n|\r/);
    this.#rest = (lines.pop() as string) + (held ? '\r' : '');
    for (const line of lines) this.#take(line);
    if (this.#rest.length <= LONGEST_LINE) return;
    if (!this.#skipping)
      this.#sink.bad(this.#line, `a single line is longer than ${LONGEST_LINE} characters`, this.#rest.slice(0, 1000));
    this.#skipping = true;
    this.#rest = '';
  }

  end(): void {
    for (const line of this.#rest.split('\r')) this.#take(line);
    this.#rest = '';
  }

  #take(line: string): void {
    if (this.#skipping) this.#skipping = false;
    else if (line.trim() !== '') this.#sink.record([line], this.#line, () => line);
    this.#line++;
  }
}
