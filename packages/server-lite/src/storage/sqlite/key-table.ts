import { giveBack } from '../../give-back.ts';
import { radixOrder } from './radix-order.ts';

/** 16-byte keys and the row that each belongs to, in about 30 bytes a key. Keys are digests: their first bytes spread evenly. */
export class KeyTable {
  #keys: Uint32Array;
  #slots: Int32Array;
  #size = 0;

  /** @param expected rows about to come; more may */
  constructor(expected: number) {
    const rows = Math.max(1024, expected);
    this.#keys = new Uint32Array(4 * rows);
    this.#slots = new Int32Array(slotsFor(rows));
  }

  get size(): number {
    return this.#size;
  }

  /** Row of a key, or -1. */
  find(key: Uint8Array): number {
    return (this.#slots[this.#slotOf(words(key))] as number) - 1;
  }

  /** Gives the next row number to a key that is not there yet. */
  add(key: Uint8Array): number {
    if (4 * (this.#size + 1) > this.#keys.length) this.#grow();
    const value = words(key);
    const row = this.#size++;
    this.#keys.set(value, 4 * row);
    this.#slots[this.#slotOf(value)] = row + 1;
    return row;
  }

  key(row: number): Uint8Array {
    return new Uint8Array(this.#keys.buffer, 16 * row, 16);
  }

  /** Rows in the order of their keys' bytes. */
  sorted(): Uint32Array {
    const bytes = new Uint8Array(this.#keys.buffer);
    const pair = (at: number) => (row: number) =>
      ((bytes[16 * row + at] as number) << 8) | (bytes[16 * row + at + 1] as number);
    return radixOrder(this.#size, [pair(4), pair(2), pair(0)]);
  }

  /** Gives back what finding takes, when only the keys are still needed. */
  release(): void {
    giveBack(this.#slots);
  }

  #slotOf(key: Uint32Array): number {
    const mask = this.#slots.length - 1;
    let slot = (key[0] as number) & mask;
    for (;;) {
      const row = (this.#slots[slot] as number) - 1;
      if (row === -1 || this.#same(row, key)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #same(row: number, key: Uint32Array): boolean {
    for (let i = 0; i < 4; i++) if (this.#keys[4 * row + i] !== key[i]) return false;
    return true;
  }

  #grow(): void {
    const keys = this.#keys;
    this.#keys = new Uint32Array(keys.length * 2);
    this.#keys.set(keys);
    giveBack(keys, this.#slots);
    this.#slots = new Int32Array(slotsFor(this.#keys.length / 4));
    for (let row = 0; row < this.#size; row++)
      this.#slots[this.#slotOf(this.#keys.subarray(4 * row, 4 * row + 4))] = row + 1;
  }
}

/** A power of two that leaves a third of the slots free, so that every search ends. */
function slotsFor(rows: number): number {
  return 2 ** Math.ceil(Math.log2(rows * 1.5));
}

function words(key: Uint8Array): Uint32Array {
  return key.byteOffset % 4 === 0
    ? new Uint32Array(key.buffer, key.byteOffset, 4)
    : new Uint32Array(key.slice().buffer);
}
