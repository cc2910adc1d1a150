import type { RecordSink, RecordSplitter } from './record.ts';

/** Plain text: each line that is not blank is one record of one cell. CR, LF and CRLF end a line. */
export class LineSplitter implements RecordSplitter {
  readonly #sink: RecordSink;
  #rest = '';
  #line = 1;

  constructor(sink: RecordSink) {
    this.#sink = sink;
  }

  push(text: string): void {
    const all = this.#rest + text;
    const held = all.endsWith('\r') ? 1 : 0;
    const lines = (held ? all.slice(0, -1) : all).split(/\r\n|\n|\r/);
    this.#rest = (lines.pop() as string) + (held ? '\r' : '');
    for (const line of lines) this.#take(line);
  }

  end(): void {
    for (const line of this.#rest.split('\r')) this.#take(line);
    this.#rest = '';
  }

  #take(line: string): void {
    if (line.trim() !== '') this.#sink.record([line], this.#line, () => line);
    this.#line++;
  }
}
