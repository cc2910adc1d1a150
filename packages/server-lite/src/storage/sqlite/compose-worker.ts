import { parentPort, workerData } from 'node:worker_threads';
import { composeRows, type ComposeJob } from './compose-rows.ts';

/** Answers each `[from, count]` with the rows, in a thread of its own. */
const job = workerData as ComposeJob;
parentPort?.on('message', ([from, count]: [number, number]) => {
  const rows = composeRows(job, from, count);
  parentPort?.postMessage(rows);
});
