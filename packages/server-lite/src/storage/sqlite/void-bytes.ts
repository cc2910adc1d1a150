import { readSync, writeSync } from 'node:fs';

const FILE_HEADER = 100;
const INTERIOR = new Set([2, 5]);
const LEAF = new Set([10, 13]);

/**
 * The parts of an SQLite file that mean nothing: between the pointers to a page's cells and the cells, blocks given back
 * inside a page, and free pages. The format is documented and frozen (sqlite.org/fileformat2.html).
 */
export class VoidBytes {
  readonly #descriptor: number;
  readonly #pageSize: number;
  readonly #usable: number;
  readonly #page: Buffer;
  readonly #zeros: Buffer;
  #changed = 0;

  constructor(descriptor: number) {
    const header = Buffer.alloc(FILE_HEADER);
    readSync(descriptor, header, 0, FILE_HEADER, 0);
    const size = header.readUInt16BE(16);
    this.#descriptor = descriptor;
    this.#pageSize = size === 1 ? 65_536 : size;
    this.#usable = this.#pageSize - header.readUInt8(20);
    this.#page = Buffer.alloc(this.#pageSize);
    this.#zeros = Buffer.alloc(this.#pageSize);
  }

  /**
   * @param roots of the trees, apart from page 1
   * @returns how many pages were changed
   */
  overwrite(roots: readonly number[]): number {
    const waiting = [1, ...roots];
    for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) waiting.push(...this.#tree(page));
    this.#free();
    return this.#changed;
  }

  /** Clears a page of a tree. @returns its children */
  #tree(number: number): number[] {
    const page = this.#read(number);
    const at = number === 1 ? FILE_HEADER : 0;
    const type = page.readUInt8(at);
    const isInterior = INTERIOR.has(type);
    const cells = page.readUInt16BE(at + 3);
    const pointers = at + (isInterior ? 12 : 8);
    const start = pointers + 2 * cells;
    const content = page.readUInt16BE(at + 5) || 65_536;
    if ((!isInterior && !LEAF.has(type)) || start > content || content > this.#usable) throw misread(number);
    const voids: [from: number, to: number][] = [[start, content]];
    for (let block = page.readUInt16BE(at + 1); block !== 0; block = page.readUInt16BE(block)) {
      const end = block + page.readUInt16BE(block + 2);
      if (block < content || end > this.#usable || page.readUInt16BE(block) >= this.#usable) throw misread(number);
      voids.push([block + 4, end]);
    }
    this.#clear(number, voids);
    if (!isInterior) return [];
    const children = Array.from({ length: cells }, (_, i) => page.readUInt32BE(page.readUInt16BE(pointers + 2 * i)));
    return [...children, page.readUInt32BE(at + 8)];
  }

  #free(): void {
    let trunk = this.#read(1).readUInt32BE(32);
    while (trunk !== 0) {
      const page = this.#read(trunk);
      const next = page.readUInt32BE(0);
      const leaves = page.readUInt32BE(4);
      if (8 + 4 * leaves > this.#usable) throw misread(trunk);
      const numbers = Array.from({ length: leaves }, (_, i) => page.readUInt32BE(8 + 4 * i));
      this.#clear(trunk, [[8 + 4 * leaves, this.#pageSize]]);
      for (const leaf of numbers) {
        this.#read(leaf);
        this.#clear(leaf, [[0, this.#pageSize]]);
      }
      trunk = next;
    }
  }

  #read(number: number): Buffer {
    const bytes = readSync(this.#descriptor, this.#page, 0, this.#pageSize, this.#offset(number));
    if (bytes !== this.#pageSize) throw misread(number);
    return this.#page;
  }

  /** Of the page that was read last. */
  #clear(number: number, voids: readonly [from: number, to: number][]): void {
    const full = voids.filter(
      ([from, to]) => to > from && this.#page.compare(this.#zeros, 0, to - from, from, to) !== 0,
    );
    for (const [from, to] of full) {
      writeSync(this.#descriptor, this.#zeros, 0, to - from, this.#offset(number) + from);
    }
    if (full.length > 0) this.#changed += 1;
  }

  #offset(number: number): number {
    if (number < 1) throw misread(number);
    return (number - 1) * this.#pageSize;
  }
}

function misread(page: number): Error {
  return new Error(`page ${page} is not as the format says`);
}
