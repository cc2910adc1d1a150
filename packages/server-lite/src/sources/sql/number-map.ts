const SMALLEST = 1 << 10;
/** Share of the places up to which they are filled. */
const FULL = 0.6;
const FREE = Number.NaN;

/** Numbers by numbers, in arrays beside the heap: of a Map that size a thread that reads has no room for one. */
export class NumberMap {
  #keys = new Float64Array(SMALLEST).fill(FREE);
  #values = new Float64Array(SMALLEST);
  #size = 0;
  /** So that no file can be made whose keys all fall on one place. */
  readonly #seed = Math.trunc(Math.random() * 2 ** 32) | 1;

  get(key: number): number | undefined {
    const place = this.#placeOf(key);
    return this.#keys[place] === key ? this.#values[place] : undefined;
  }

  set(key: number, value: number): void {
    let place = this.#placeOf(key);
    if (this.#keys[place] !== key) {
      if (this.#size >= FULL * this.#keys.length) {
        this.#grow();
        place = this.#placeOf(key);
      }
      this.#keys[place] = key;
      this.#size++;
    }
    this.#values[place] = value;
  }

  /** Where a key stands, or would. */
  #placeOf(key: number): number {
    const mask = this.#keys.length - 1;
    let place = (Math.imul(key ^ Math.imul(key / 2 ** 32, this.#seed), this.#seed) >>> 8) & mask;
    while (this.#keys[place] !== key && !Number.isNaN(this.#keys[place])) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Float64Array(2 * keys.length).fill(FREE);
    this.#values = new Float64Array(2 * keys.length);
    for (const [i, key] of keys.entries()) {
      if (Number.isNaN(key)) continue;
      const place = this.#placeOf(key);
      this.#keys[place] = key;
      this.#values[place] = values[i] as number;
    }
  }
}
