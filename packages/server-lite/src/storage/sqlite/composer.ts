import { setFlagsFromString } from 'node:v8';
import { startThread } from '../../start-thread.ts';
import { SpoolReader } from './import-spool.ts';
import { composeRows, type ComposedRows, type ComposeJob } from './compose-rows.ts';

/** Rows of a stretch: a transaction takes one at most. */
const STRETCH = 512;
/** Bytes of packed rows in a stretch, unless a single row has more. */
const MOST_BYTES = 1 << 20;
const AHEAD = 4;
/** Fewer rows than this are made sooner than a thread starts. */
const WORTH_A_THREAD = 3000;

/** All rows of a job, stretch by stretch, made ahead in a second thread where that is worth it. */
export async function* compose(job: ComposeJob): AsyncGenerator<ComposedRows> {
  const total = job.offsets.length;
  if (total < WORTH_A_THREAD) {
    const spool = new SpoolReader(job.fd);
    for (let from = 0; from < total;) {
      const count = stretchFrom(job.lengths, from);
      yield composeRows(job, spool, from, count);
      from += count;
    }
    return;
  }
  holdYoungSpace();
  const worker = startThread('storage/sqlite/compose-worker', job);
  const ready: ComposedRows[] = [];
  let wake: () => void = () => {};
  let failure: Error | undefined;
  let asked = 0;
  const ask = () => {
    if (asked >= total) return;
    const count = stretchFrom(job.lengths, asked);
    worker.postMessage([asked, count]);
    asked += count;
  };
  worker.on('message', (rows: ComposedRows) => {
    ready.push(rows);
    wake();
  });
  worker.on('error', (error) => {
    failure = error instanceof Error ? error : new Error(String(error));
    wake();
  });
  try {
    for (let i = 0; i < AHEAD; i++) ask();
    for (let got = 0; got < total;) {
      while (ready.length === 0) {
        if (failure) throw failure;
        await new Promise<void>((resolve) => (wake = resolve));
      }
      const rows = ready.shift() as ComposedRows;
      got += rows.count;
      ask();
      yield rows;
    }
  } finally {
    await worker.terminate();
  }
}

/** Rows of the stretch that begins there. */
function stretchFrom(lengths: Uint32Array, from: number): number {
  const most = Math.min(STRETCH, lengths.length - from);
  let bytes = lengths[from] as number;
  let count = 1;
  for (; count < most; count++) {
    bytes += lengths[from + count] as number;
    if (bytes > MOST_BYTES) break;
  }
  return count;
}

/**
 * V8 doubles its space for young objects while there is memory; rows on their way die young whatever its size. From here
 * on it stays as it is, and the thread begins with what it needs.
 */
function holdYoungSpace(): void {
  setFlagsFromString('--min-semi-space-size=3');
  setFlagsFromString('--semi-space-growth-factor=1');
}
