import { SourceError } from '../source-error.ts';

/** What a compressed file may grow to. Real text rarely passes 30:1; a zip bomb starts at 1,000:1. */
export interface SizeLimit {
  /** Bytes of content for each compressed byte, looked at once {@link SizeLimit.ratioFrom} bytes came out. */
  ratio: number;
  ratioFrom: number;
  /** Bytes in all. */
  total: number;
}

export const DEFAULT_LIMIT: SizeLimit = { ratio: 250, ratioFrom: 64 * 1024 * 1024, total: 64 * 1024 ** 3 };

/** Counts what comes out of a decompressor and throws a {@link SourceError} when it is out of all proportion. */
export class SizeGuard {
  #out = 0;
  readonly #name: string;
  readonly #compressed: () => number;
  readonly #limit: SizeLimit;

  constructor(name: string, compressed: () => number, limit: SizeLimit) {
    this.#name = name;
    this.#compressed = compressed;
    this.#limit = limit;
  }

  add(bytes: number): void {
    this.#out += bytes;
    const { ratio, ratioFrom, total } = this.#limit;
    if (this.#out > total) {
      throw new SourceError(
        `${this.#name} holds more than ${total} bytes. Split the export into smaller files and import each.`,
      );
    }
    if (this.#out > ratioFrom && this.#out > ratio * Math.max(1, this.#compressed())) {
      throw new SourceError(
        `${this.#name} grows more than ${ratio}-fold when unpacked, which no export of words does. Unpack it yourself, look at it, and import the file inside.`,
      );
    }
  }
}
