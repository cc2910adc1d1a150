import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const HELD = 64 * 1024;

/** The side file: every row that could not be taken, as NDJSON. It has its name only once it is whole. */
export class RejectedFile {
  readonly path: string;
  readonly #partial: string;
  readonly #dir: string;
  #file: number | undefined;
  #held = '';

  /**
   * @param dir made when the first row comes
   * @param run whose rows they are: by its number and start the file is found when the import is taken back; a feed has no number
   */
  constructor(dir: string, fileName: string, { number, startedAt }: { number?: number; startedAt: string }) {
    this.#dir = dir;
    const name = fileName.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 80) || 'stdin';
    const of = number === undefined ? '' : `-import-${number}`;
    this.path = join(dir, `${name}-${startedAt.replace(/[:.]/g, '-')}${of}.ndjson`);
    this.#partial = `${this.path}.partial`;
  }

  add(row: Record<string, unknown>): void {
    this.#held += `${JSON.stringify(row)}\n`;
    if (this.#held.length > HELD) this.#flush();
  }

  /** Gives the file its name. Undefined when nothing was rejected. */
  finish(): string | undefined {
    if (this.#held === '' && this.#file === undefined) return undefined;
    this.#flush();
    fsyncSync(this.#file as number);
    closeSync(this.#file as number);
    this.#file = undefined;
    renameSync(this.#partial, this.path);
    return this.path;
  }

  /** Takes back what was begun. */
  discard(): void {
    if (this.#file === undefined) return;
    closeSync(this.#file);
    this.#file = undefined;
    rmSync(this.#partial, { force: true });
  }

  #flush(): void {
    if (this.#file === undefined) {
      mkdirSync(this.#dir, { recursive: true, mode: 0o700 });
      this.#file = openSync(this.#partial, 'wx', 0o600);
    }
    writeSync(this.#file, this.#held);
    this.#held = '';
  }
}
