import { hash52 } from '../storage/text-hash.ts';

/** Counts distinct texts, and how often each came, in about 20 bytes each. Counts by 52-bit hash: close to exact at millions. */
export class DistinctCounter {
  #keys = new Float64Array(1 << 12);
  #counts = new Uint32Array(1 << 12);
  size = 0;

  /** How often this text came before. */
  add(text: string): number {
    return this.addHash(hash52(text));
  }

  addHash(hash: number): number {
    const key = hash + 1;
    let at = this.#slot(key);
    if (this.#keys[at] === key) return (this.#counts[at] as number)++ as number;
    if (this.size * 10 > this.#keys.length * 6) {
      this.#grow();
      at = this.#slot(key);
    }
    this.#keys[at] = key;
    this.#counts[at] = 1;
    this.size++;
    return 0;
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let at = (key ^ (key / 4294967296)) & mask;
    while (this.#keys[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const { '0': keys, '1': counts } = [this.#keys, this.#counts] as const;
    this.#keys = new Float64Array(keys.length * 2);
    this.#counts = new Uint32Array(counts.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0) continue;
      const at = this.#slot(keys[i] as number);
      this.#keys[at] = keys[i] as number;
      this.#counts[at] = counts[i] as number;
    }
  }
}
