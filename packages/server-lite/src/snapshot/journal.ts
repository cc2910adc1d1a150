import { closeSync, constants, lstatSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isFilePath } from './inside.ts';

/**
 * Paths of what a run is about to write, one a line, before it does: where a run was ended, nothing of it is taken for
 * what the manifest says, and nothing of it can stay behind unknown.
 */
export class Journal {
  readonly #file: string;
  #open: number | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  /** Of a run that did not come to its end. A line without its end was being written: what it names was not. */
  unfinished(): string[] {
    const found = lstatSync(this.#file, { throwIfNoEntry: false });
    if (!found?.isFile()) return [];
    return readFileSync(this.#file, 'utf8').split('\n').slice(0, -1).filter(isFilePath);
  }

  add(paths: readonly string[]): void {
    const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants;
    this.#open ??= openSync(this.#file, O_APPEND | O_CREAT | O_NOFOLLOW | O_WRONLY, 0o644);
    // Begins a line also where the last run was ended within one.
    writeFileSync(this.#open, `\n${paths.join('\n')}\n`);
  }

  close(): void {
    if (this.#open !== undefined) closeSync(this.#open);
    this.#open = undefined;
  }

  /** The run is whole. */
  end(): void {
    this.close();
    rmSync(this.#file, { force: true });
  }
}
