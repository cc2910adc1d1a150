import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadData } from '../../start-thread.ts';
import { buffersOf, RowPacker } from '../../storage/packed-rows.ts';
import { planSource } from '../plan-source.ts';
import { readSource, STRETCH, type Place } from '../read-source.ts';
import { readersOf, type Batch, type FromReader, type ReadJob } from './messages.ts';
import { RowPreparer } from './row-preparer.ts';

/** Stretches on their way at most: what is read waits for what is written. */
const AHEAD = 3;

/** Reads, maps, sanitises and hashes in a thread of its own, as fast as the other side takes it. */
async function run(job: ReadJob): Promise<void> {
  const { plan, index } = job.made ?? { plan: await planSource(job.path, job.plan), index: 0 };
  const of = readersOf(plan, job);
  if (!job.made) {
    post({ type: 'plan', plan });
    // What telling columns compiled and looked up would fill half of the memory that reading has.
    if (of > 1) return end();
  }
  let taken: (() => void) | undefined;
  let ahead = 0;
  parentPort?.on('message', () => {
    ahead--;
    taken?.();
  });
  const preparer = new RowPreparer({
    subject: job.subject,
    digest: plan.digest,
    received: job.received,
    countedAt: job.countedAt,
  });
  const packer = new RowPacker(STRETCH);
  let rest = emptyRest();
  const reject = (reason: string, { member, line, raw }: Place) =>
    rest.rejected.push({ member, line, reason, raw: raw() });
  const share = { index, of };
  await readSource(
    job.path,
    plan,
    { year: job.plan.year, share, ...(job.plan.limit && { limit: job.plan.limit }) },
    {
      row: (result, place) => {
        const row = preparer.prepare(result, place.line);
        if (typeof row === 'string') return void reject(row, place);
        packer.add(row);
        if (result.held) rest.held++;
        if (result.dateUnclear) rest.unclear++;
        if (result.notAlong) {
          rest.notAlong.count += result.notAlong.length;
          rest.notAlong.example ||= result.notAlong[0] as string;
        }
      },
      rejected: reject,
      stretch: (stretch) => {
        const packed = packer.take();
        ahead++;
        post({ type: 'batch', batch: { ...rest, stretch, rows: packed } }, buffersOf(packed));
        rest = emptyRest();
      },
      pause: () =>
        ahead < AHEAD ? undefined : new Promise<void>((resolve) => (taken = () => ahead < AHEAD && resolve())),
    },
  );
  end();
}

function end(): void {
  post({ type: 'done' });
  parentPort?.close();
}

function emptyRest(): Omit<Batch, 'stretch' | 'rows'> {
  return { rejected: [], held: 0, unclear: 0, notAlong: { count: 0, example: '' } };
}

function post(message: FromReader, handOver: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, handOver);
}

run((workerData as ThreadData<ReadJob>).data).catch((error: unknown) => {
  const { name, message, stack, code }: NodeJS.ErrnoException =
    error instanceof Error ? error : new Error(String(error));
  post({ type: 'failed', error: { name, message, ...(stack && { stack }), ...(code && { code }) } });
  parentPort?.close();
});
