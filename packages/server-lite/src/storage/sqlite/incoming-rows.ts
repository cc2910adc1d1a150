import type { Marks, PackedRows } from '../packed-rows.ts';
import { digest16 } from '../secrets.ts';
import { giveBack } from '../../give-back.ts';
import { KeyTable } from './key-table.ts';
import { radixOrder } from './radix-order.ts';

/** What an import remembers of each new row: some 80 bytes, whatever the row holds. */
export class IncomingRows {
  readonly #keys: KeyTable;
  #marks: Marks;
  #instants: Float64Array;
  #offsets: Float64Array;
  #lengths: Uint32Array;
  #held: Uint8Array;
  readonly #equals = new KeyTable(0);
  readonly #times: number[] = [];
  /** Sequence numbers once written, by row. */
  seqs = new Uint32Array(0);

  /** @param expected rows about to come; more may */
  constructor(expected: number) {
    const rows = Math.max(1024, expected);
    this.#keys = new KeyTable(rows);
    this.#marks = { all: new Uint32Array(rows), body: new Uint32Array(rows), author: new Uint32Array(rows) };
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

  /** The key of a row that says too little to be told from its equals: it and its place among them. */
  counted(key: Uint8Array): Uint8Array {
    const before = this.#equals.find(key);
    if (before === -1) {
      this.#times[this.#equals.add(key)] = 1;
      return key;
    }
    const times = this.#times[before] as number;
    this.#times[before] = times + 1;
    return digest16(`${Buffer.from(key).toString('hex')}\n${times}`);
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

  /**
   * Ends the coming of rows. They are ordered by date, the unknown first as lists have them last; among equals in the
   * order they came. What is known of them lies in that order, and nothing but their keys is kept besides.
   */
  seal(): { order: Uint32Array; offsets: Float64Array; lengths: Uint32Array; held: Uint8Array } {
    this.#keys.release();
    this.#equals.release();
    giveBack(this.#marks.all, this.#marks.body, this.#marks.author);
    const instants = this.#instants;
    const digit = (weight: number) => (row: number) => Math.floor((instants[row] as number) / weight) % 65_536;
    const order = radixOrder(this.count, [digit(1), digit(65_536), digit(65_536 ** 2)]);
    giveBack(instants);
    const shared = (bytes: number) => new SharedArrayBuffer(bytes);
    const offsets = new Float64Array(shared(8 * order.length));
    const lengths = new Uint32Array(shared(4 * order.length));
    const held = new Uint8Array(shared(order.length));
    order.forEach((row, i) => {
      offsets[i] = this.#offsets[row] as number;
      lengths[i] = this.#lengths[row] as number;
      held[i] = this.#held[row] as number;
    });
    giveBack(this.#offsets, this.#lengths, this.#held);
    this.seqs = new Uint32Array(this.count);
    return { order, offsets, lengths, held };
  }

  #grow(): void {
    const size = this.#lengths.length * 2;
    const { all, body, author } = this.#marks;
    this.#marks = {
      all: widen(all, new Uint32Array(size)),
      body: widen(body, new Uint32Array(size)),
      author: widen(author, new Uint32Array(size)),
    };
    this.#instants = widen(this.#instants, new Float64Array(size));
    this.#offsets = widen(this.#offsets, new Float64Array(size));
    this.#lengths = widen(this.#lengths, new Uint32Array(size));
    this.#held = widen(this.#held, new Uint8Array(size));
  }
}

function widen<T extends ArrayBufferView & { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  giveBack(from);
  return to;
}
