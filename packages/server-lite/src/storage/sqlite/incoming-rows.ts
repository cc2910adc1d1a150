import type { Marks, PackedRows } from '../packed-rows.ts';
import { KeyTable } from './key-table.ts';

/** What an import remembers of each new row: some 80 bytes, whatever the row holds. */
export class IncomingRows {
  readonly #keys: KeyTable;
  #marks: Marks;
  #instants: Float64Array;
  #offsets: Float64Array;
  #lengths: Uint32Array;
  #held: Uint8Array;
  /** Sequence numbers once written, by row. */
  seqs = new Float64Array(0);

  /** @param expected rows about to come; more may */
  constructor(expected: number) {
    const rows = Math.max(1024, expected);
    this.#keys = new KeyTable(rows);
    this.#marks = { all: new Float64Array(rows), body: new Float64Array(rows), author: new Float64Array(rows) };
    this.#instants = new Float64Array(rows);
    this.#offsets = new Float64Array(rows);
    this.#lengths = new Uint32Array(rows);
    this.#held = new Uint8Array(rows);
  }

  get count(): number {
    return this.#keys.size;
  }

  /** What was said under this key, if it came before. */
  find(key: Uint8Array): { all: number; body: number; author: number } | undefined {
    const row = this.#keys.find(key);
    if (row === -1) return undefined;
    const { all, body, author } = this.#marks;
    return { all: all[row] as number, body: body[row] as number, author: author[row] as number };
  }

  add(key: Uint8Array, packed: PackedRows, i: number, offset: number, length: number): void {
    const row = this.#keys.add(key);
    if (row >= this.#lengths.length) this.#grow();
    this.#marks.all[row] = packed.marks.all[i] as number;
    this.#marks.body[row] = packed.marks.body[i] as number;
    this.#marks.author[row] = packed.marks.author[i] as number;
    this.#instants[row] = packed.instants[i] as number;
    this.#held[row] = packed.held[i] as number;
    this.#offsets[row] = offset;
    this.#lengths[row] = length;
  }

  key(row: number): Uint8Array {
    return this.#keys.key(row);
  }

  byKey(): Uint32Array {
    return this.#keys.sorted();
  }

  /** Rows by date, the unknown first as lists have them last; among equals in the order they came. */
  byDate(): Uint32Array {
    this.seqs = new Float64Array(this.count);
    const instants = this.#instants;
    return Uint32Array.from({ length: this.count }, (_, i) => i).sort((a, b) => (instants[a] as number) - (instants[b] as number) || a - b);
  }

  /** Where the rows lie and whether they stay pending, in the order given. */
  places(order: Uint32Array): { offsets: Float64Array; lengths: Uint32Array; held: Uint8Array } {
    const shared = (bytes: number) => new SharedArrayBuffer(bytes);
    const offsets = new Float64Array(shared(8 * order.length));
    const lengths = new Uint32Array(shared(4 * order.length));
    const held = new Uint8Array(shared(order.length));
    order.forEach((row, i) => {
      offsets[i] = this.#offsets[row] as number;
      lengths[i] = this.#lengths[row] as number;
      held[i] = this.#held[row] as number;
    });
    return { offsets, lengths, held };
  }

  #grow(): void {
    const size = this.#lengths.length * 2;
    const wide = (from: Float64Array) => {
      const to = new Float64Array(size);
      to.set(from);
      return to;
    };
    const { all, body, author } = this.#marks;
    this.#marks = { all: wide(all), body: wide(body), author: wide(author) };
    this.#instants = wide(this.#instants);
    this.#offsets = wide(this.#offsets);
    const lengths = new Uint32Array(size);
    lengths.set(this.#lengths);
    this.#lengths = lengths;
    const held = new Uint8Array(size);
    held.set(this.#held);
    this.#held = held;
  }
}
