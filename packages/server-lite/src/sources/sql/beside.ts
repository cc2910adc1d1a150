import { fieldsNamed } from '../columns/synonyms.ts';
import { refusedLine } from '../records/refused-line.ts';
import type { Row } from './dump-reader.ts';
import { NumberMap } from './number-map.ts';
import type { Beside } from './tables.ts';
import type { Value } from './values.ts';

/** Values that are kept, bytes of one, and of all: memory must not grow with the dump. */
const MOST_VALUES = 400_000;
const LONGEST = 500;
const MOST_BYTES = 16 << 20;

/** Names under which a row beside a review may say something of it; what else stands there is left. */
export function isOfReview(name: string): boolean {
  return fieldsNamed(name.replace(/^_+/, '')).some(({ field }) =>
    ['rating', 'thumb', 'title', 'verified', 'pros', 'cons'].includes(field),
  );
}

/** Keeps what one table says of the rows of another, by the number that names them. */
export class BesideRows {
  readonly #of: Beside;
  /** By name, where in the texts the value of a row stands. */
  readonly #places = new Map<string, NumberMap>();
  readonly #texts = new Texts();
  readonly #sums = new NumberMap();
  readonly #counts = new NumberMap();
  #size = 0;
  #isFull = false;

  constructor(of: Beside) {
    this.#of = of;
  }

  add(row: Row): void {
    const { on, columns = [], named, mean } = this.#of;
    const key = keyOf(row[on.there]);
    if (key === undefined) return;
    for (const column of columns) this.#keep(column, key, row[column]);
    if (named) {
      const name = row[named.key];
      if (typeof name === 'string' && isOfReview(name)) this.#keep(name.replace(/^_+/, ''), key, row[named.value]);
    }
    if (mean === undefined || row[mean] === null) return;
    const mark = Number(row[mean]);
    const count = this.#counts.get(key);
    if (!Number.isFinite(mark) || (count === undefined && !this.#hasRoom())) return;
    this.#sums.set(key, (this.#sums.get(key) ?? 0) + mark);
    this.#counts.set(key, (count ?? 0) + 1);
  }

  /** Adds what is known of a row, under names that it does not have. */
  addTo(row: Row): void {
    const key = keyOf(row[this.#of.on.here]);
    if (key === undefined) return;
    for (const [name, places] of this.#places) {
      const place = places.get(key);
      if (place !== undefined) row[name] ??= this.#texts.at(place);
    }
    const count = this.#counts.get(key);
    if (count !== undefined) row['rating'] ??= Math.round(((this.#sums.get(key) as number) / count) * 10) / 10;
  }

  /** A line for what there was no room for. */
  left(): string {
    if (!this.#isFull) return '';
    return refusedLine(
      `“${this.#of.table.slice(0, 80)}” says more of the rows of another table than ${MOST_VALUES} values or ${MOST_BYTES} bytes, and the rest was left out. Export fewer rows at a time`,
    );
  }

  #keep(name: string, key: number, value: Value | undefined): void {
    if (value === null || value === undefined || value === '' || !this.#hasRoom()) return;
    let places = this.#places.get(name);
    if (!places) this.#places.set(name, (places = new NumberMap()));
    places.set(key, this.#texts.add(String(value)));
  }

  #hasRoom(): boolean {
    if (this.#size < MOST_VALUES && this.#texts.bytes < MOST_BYTES) return ++this.#size > 0;
    this.#isFull = true;
    return false;
  }
}

/** Short texts beside the heap, each behind its length. */
class Texts {
  #held = Buffer.allocUnsafe(1 << 16);
  bytes = 0;

  /** @returns where it stands */
  add(text: string): number {
    const place = this.bytes;
    const cut = text.slice(0, LONGEST);
    const length = Buffer.byteLength(cut);
    if (place + 2 + length > this.#held.length) {
      const held = Buffer.allocUnsafe(2 * this.#held.length);
      this.#held.copy(held, 0, 0, place);
      this.#held = held;
    }
    this.#held.writeUInt16LE(length, place);
    this.#held.write(cut, place + 2);
    this.bytes = place + 2 + length;
    return place;
  }

  at(place: number): string {
    return this.#held.toString('utf8', place + 2, place + 2 + this.#held.readUInt16LE(place));
  }
}

function keyOf(value: Value | undefined): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}
