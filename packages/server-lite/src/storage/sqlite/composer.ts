import { setFlagsFromString } from 'node:v8';
import { startThread } from '../../start-thread.ts';
import { SpoolReader } from './import-spool.ts';
import { composeRows, type ComposedRows, type ComposeJob } from './compose-rows.ts';

const STRETCH = 256;
const AHEAD = 5;
/** Fewer rows than this are made sooner than a thread starts. */
const WORTH_A_THREAD = 3000;

/** All rows of a job, stretch by stretch, made ahead in a second thread where that is worth it. */
export async function* compose(job: ComposeJob): AsyncGenerator<ComposedRows> {
  const total = job.offsets.length;
  if (total < WORTH_A_THREAD) {
    const spool = new SpoolReader(job.fd);
    for (let from = 0; from < total; from += STRETCH)
      yield composeRows(job, spool, from, Math.min(STRETCH, total - from));
    return;
  }
  holdYoungSpace();
  const worker = startThread('./compose-worker', import.meta.url, job);
  const ready: ComposedRows[] = [];
  let wake: () => void = () => {};
  let failure: Error | undefined;
  let asked = 0;
  const ask = () => {
    if (asked >= total) return;
    worker.postMessage([asked, Math.min(STRETCH, total - asked)]);
    asked += STRETCH;
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

/**
 * V8 doubles its space for young objects while there is memory; rows on their way die young whatever its size. From here
 * on it stays as it is, and the thread begins with what it needs.
 */
function holdYoungSpace(): void {
  setFlagsFromString('--min-semi-space-size=3');
  setFlagsFromString('--semi-space-growth-factor=1');
}
