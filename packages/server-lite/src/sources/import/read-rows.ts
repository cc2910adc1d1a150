import { basename } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { startThread } from '../../start-thread.ts';
import { buffersOf } from '../../storage/packed-rows.ts';
import { SourceError } from '../source-error.ts';
import type { SourcePlan } from '../group-plan.ts';
import { readersOf, type Batch, type FromReader, type ReaderFailure, type ReadJob } from './messages.ts';

/**
 * MB that last in a thread that tells columns, of which words and patterns fill half: with less the collector runs all
 * the time. It ends before a large file is read.
 */
const TELLING = 48;
/** Of one that has to see something whole. With what else the process takes it stays below 300 MB. */
const WHOLE = 128;

/**
 * Reads a file in threads of its own: one makes the plan; a large file is then read by two others, in turns. What has to be seen
 * as a whole, and takes more memory than streams do, is begun once more by one alone that has it.
 *
 * @param onBatch called in the file's order; reading waits while it works
 * @throws SourceError when the file cannot be taken.
 */
export async function readRows(
  job: ReadJob,
  onPlan: (plan: SourcePlan) => void | Promise<void>,
  onBatch: (batch: Batch) => void,
): Promise<void> {
  const workers: Worker[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      const early = new Map<number, { batch: Batch; worker: Worker }>();
      let next = 0;
      let reading = 0;
      let isPlanned = false;
      const deliver = () => {
        for (let found = early.get(next); found; found = early.get(next)) {
          early.delete(next++);
          onBatch(found.batch);
          // Its memory goes at once: it is no part of the heap, so the collector would let hundreds of them come together.
          for (const buffer of buffersOf(found.batch.rows)) buffer.transfer(0);
          found.worker.postMessage('taken');
        }
        if (reading === 0 && early.size === 0) resolve();
      };
      const start = (work: ReadJob) => {
        const room = work.isLarge ? WHOLE : work.made ? undefined : TELLING;
        const worker = startThread('sources/import/read-worker', work, room);
        workers.push(worker);
        reading++;
        let done = false;
        // Messages are taken one after the other, also while the plan is being acted on.
        let turn = Promise.resolve();
        const act = async (message: FromReader) => {
          if (message.type === 'failed') throw revive(message.error);
          if (message.type === 'plan') {
            isPlanned = true;
            await onPlan(message.plan);
            const readers = readersOf(message.plan, work);
            if (readers === 1) return;
            for (let index = 0; index < readers; index++) start({ ...work, made: { plan: message.plan, index } });
          } else if (message.type === 'batch') {
            early.set(message.batch.stretch, { batch: message.batch, worker });
            deliver();
          } else {
            done = true;
            reading--;
            deliver();
          }
        };
        worker.on('message', (message: FromReader) => void (turn = turn.then(() => act(message)).catch(reject)));
        worker.once('error', (error: NodeJS.ErrnoException) => {
          if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return reject(error);
          done = true;
          reading--;
          if (isPlanned || work.isLarge) return reject(tooMuch(job, error));
          start({ ...work, isLarge: true });
        });
        worker.once(
          'exit',
          (code) =>
            void turn.then(
              () =>
                done ||
                reject(
                  new Error(
                    `A reading thread ended early (code ${code}). Run the import again; it goes on where it stood.`,
                  ),
                ),
            ),
        );
      };
      start(job);
    });
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function tooMuch({ path, plan }: ReadJob, cause: Error): SourceError {
  return new SourceError(
    `${plan.fileName ?? basename(path)} takes more memory to be read than smm gives it: it has to be looked at as a whole. Save the part with the reviews by itself, or ask the service for an export as CSV or NDJSON, which may be of any length.`,
    { cause },
  );
}

function revive({ name, message, stack, code }: ReaderFailure): Error {
  if (name === 'SourceError') return new SourceError(message);
  const error: NodeJS.ErrnoException = new Error(message);
  error.name = name;
  if (stack !== undefined) error.stack = stack;
  // What a full disk is told by.
  if (code !== undefined) error.code = code;
  return error;
}
