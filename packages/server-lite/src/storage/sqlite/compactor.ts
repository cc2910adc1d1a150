import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { StorageError } from '../../errors/storage-error.ts';
import { startedModule } from '../../own-files.ts';

const VACUUM = startedModule('storage/sqlite/compact-worker');
const SCRUB = fileURLToPath(startedModule('storage/sqlite/scrub-process'));

/** Sees to it that what was deleted is in the file no more. Neither holds up the thread that asks. */
export class Compactor {
  /** Resolves once nothing that was deleted before the call can be read from the file. @throws StorageError */
  readonly clear: () => Promise<void>;
  /** The same by writing the file anew, as small as it can be. @throws StorageError */
  readonly compact: () => Promise<void>;

  constructor(file: string) {
    this.compact = together(() => vacuum(file));
    // Where it cannot be cleared in place, a new file does it as well, and says what stands in the way of that.
    this.clear = together(() => scrub(file).catch(() => vacuum(file)));
  }
}

/** One run at a time, and one more for all that ask while it goes on. */
function together(work: () => Promise<void>): () => Promise<void> {
  let running = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    next ??= running
      .catch(() => {})
      .then(() => {
        next = undefined;
        running = work();
        return running;
      });
    return next;
  };
}

function scrub(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [SCRUB, file], (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

function vacuum(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(VACUUM, { workerData: file });
    worker.on('error', (cause) => reject(cause instanceof Error ? new StorageError(cause.message, { cause }) : cause));
    worker.on('exit', () => resolve());
  });
}
