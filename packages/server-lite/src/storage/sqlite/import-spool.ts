import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** Bytes that lie together: rows of about the same time. */
const REGION = 16 * 1024;
/** Regions being filled at once. */
const MOST_OPEN = 256;
/** Regions kept while reading. */
const MOST_CACHED = 400;

interface Region {
  at: number;
  used: number;
  bytes: Buffer;
}

/**
 * Rows on their way, beside the store: written once in the order they come, read once in the order of their dates. Rows
 * of the same days are put down near each other, so that one read brings many of them.
 * The file has no name while it is open (where the system allows that), so nothing is left of it when we are killed.
 */
export class ImportSpool {
  readonly fd: number;
  readonly #path: string;
  readonly #named: boolean;
  readonly #open = new Map<number, Region>();
  #end = 0;

  constructor(path: string) {
    this.#path = path;
    rmSync(path, { force: true });
    this.fd = openSync(path, 'wx+', 0o600);
    this.#named = !tryRemove(path);
  }

  /**
   * Where the bytes lie: their offset.
   *
   * @param near a whole number; bytes of the same lie near each other
   */
  add(bytes: Uint8Array, near: number): number {
    if (bytes.length > REGION / 4) return this.#addAlone(bytes);
    const slot = near % MOST_OPEN;
    let region = this.#open.get(slot);
    if (!region || region.used + bytes.length > REGION) {
      if (region) writeAll(this.fd, region.bytes.subarray(0, region.used), region.at);
      region = { at: this.#end, used: 0, bytes: region?.bytes ?? Buffer.allocUnsafeSlow(REGION) };
      this.#end += REGION;
      this.#open.set(slot, region);
    }
    region.bytes.set(bytes, region.used);
    region.used += bytes.length;
    return region.at + region.used - bytes.length;
  }

  flush(): void {
    for (const { at, used, bytes } of this.#open.values()) writeAll(this.fd, bytes.subarray(0, used), at);
    this.#open.clear();
  }

  close(): void {
    closeSync(this.fd);
    if (this.#named) rmSync(this.#path, { force: true });
  }

  #addAlone(bytes: Uint8Array): number {
    const at = this.#end;
    writeAll(this.fd, bytes, at);
    this.#end += REGION * Math.ceil(bytes.length / REGION);
    return at;
  }
}

/** Reads rows back, a region at a time as long as that pays. The bytes are good until the next call. */
export class SpoolReader {
  readonly #fd: number;
  readonly #regions = new Map<number, Buffer>();
  #single = Buffer.allocUnsafeSlow(REGION);
  #hits = 0;
  #misses = 0;

  constructor(fd: number) {
    this.#fd = fd;
  }

  read(offset: number, length: number): Buffer {
    if (length > REGION / 4 || (this.#misses > 2 * MOST_CACHED && this.#hits < 4 * this.#misses))
      return this.#readSingle(offset, length);
    const number = Math.floor(offset / REGION);
    let region = this.#regions.get(number);
    if (region) this.#hits++;
    else {
      this.#misses++;
      region = this.#load(number);
    }
    return region.subarray(offset - number * REGION, offset - number * REGION + length);
  }

  #load(number: number): Buffer {
    let bytes: Buffer | undefined;
    if (this.#regions.size >= MOST_CACHED) {
      const [oldest, room] = this.#regions.entries().next().value as [number, Buffer];
      this.#regions.delete(oldest);
      bytes = room;
    }
    bytes ??= Buffer.allocUnsafeSlow(REGION);
    // The last region of the file may be shorter than the others.
    readSync(this.#fd, bytes, 0, REGION, number * REGION);
    this.#regions.set(number, bytes);
    return bytes;
  }

  #readSingle(offset: number, length: number): Buffer {
    if (length > this.#single.length) this.#single = Buffer.allocUnsafeSlow(2 * length);
    for (let filled = 0; filled < length;) {
      const read = readSync(this.#fd, this.#single, filled, length - filled, offset + filled);
      if (read === 0) throw new Error('The import’s own temporary file is shorter than it was. Run the import again.');
      filled += read;
    }
    return this.#single.subarray(0, length);
  }
}

function writeAll(fd: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done, bytes.length - done, position + done);
}

function tryRemove(path: string): boolean {
  try {
    rmSync(path);
    return true;
  } catch {
    // Windows does not take the name from an open file: it goes when the spool is closed.
    return false;
  }
}
