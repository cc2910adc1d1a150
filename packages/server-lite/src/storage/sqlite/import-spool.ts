import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

const HELD = 1 << 20;

/**
 * Rows on their way, beside the store: written once in the order they come, read once in the order they are needed.
 * The file has no name while it is open (where the system allows that), so nothing is left of it when we are killed.
 */
export class ImportSpool {
  readonly fd: number;
  readonly #path: string;
  readonly #named: boolean;
  readonly #held = Buffer.allocUnsafeSlow(HELD);
  #holds = 0;
  #written = 0;

  constructor(path: string) {
    this.#path = path;
    rmSync(path, { force: true });
    this.fd = openSync(path, 'wx+', 0o600);
    this.#named = !tryRemove(path);
  }

  /** Puts the bytes down behind those before. */
  add(bytes: Uint8Array): void {
    if (bytes.length > HELD - this.#holds) this.flush();
    if (bytes.length > HELD) {
      writeAll(this.fd, bytes, this.#written);
      this.#written += bytes.length;
    } else {
      this.#held.set(bytes, this.#holds);
      this.#holds += bytes.length;
    }
  }

  flush(): void {
    writeAll(this.fd, this.#held.subarray(0, this.#holds), this.#written);
    this.#written += this.#holds;
    this.#holds = 0;
  }

  close(): void {
    closeSync(this.fd);
    if (this.#named) rmSync(this.#path, { force: true });
  }
}

/** Fills `into` from the spool. */
export function readSpool(fd: number, into: Uint8Array, offset: number): void {
  for (let filled = 0; filled < into.length;) {
    const read = readSync(fd, into, filled, into.length - filled, offset + filled);
    if (read === 0) throw new Error('The import’s own temporary file is shorter than it was. Run the import again.');
    filled += read;
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
