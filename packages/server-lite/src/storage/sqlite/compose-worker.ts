import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadData } from '../../start-thread.ts';
import { composeRows, type ComposeJob } from './compose-rows.ts';
import { SpoolReader } from './import-spool.ts';

/** Answers each `[from, count]` with the rows, in a thread of its own. */
const { data: job } = workerData as ThreadData<ComposeJob>;
const spool = new SpoolReader(job.fd);
parentPort?.on('message', ([from, count]: [number, number]) => {
  const rows = composeRows(job, spool, from, count);
  parentPort?.postMessage(rows, [rows.bytes.buffer as ArrayBuffer, rows.ends.buffer as ArrayBuffer]);
});
