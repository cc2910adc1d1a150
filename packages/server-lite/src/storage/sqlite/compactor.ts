import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { StorageError } from '../../errors/storage-error.ts';
import { compact } from './compact.ts';

/** Below this it is done at once; above it would hold up a server. */
const AT_ONCE_BYTES = 8 * 1024 * 1024;
const WORKER = new URL(`compact-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/** Compacts a file after words were erased: one run at a time, and one more for all that ask while it goes on. */
export class Compactor {
  readonly #file: string;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  /** Resolves once nothing that was deleted before the call is left in the file. @throws StorageError */
  run(): Promise<void> {
    this.#next ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#next = undefined;
        this.#running = this.#compact();
        return this.#running;
      });
    return this.#next;
  }

  async #compact(): Promise<void> {
    if (statSync(this.#file).size <= AT_ONCE_BYTES) {
      compact(this.#file);
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const worker = new Worker(WORKER, { workerData: this.#file });
      worker.on('error', (cause) =>
        reject(cause instanceof Error ? new StorageError(cause.message, { cause }) : cause),
      );
      worker.on('exit', () => resolve());
    });
  }
}
