import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadData } from '../../start-thread.ts';
import { countFigures, countSources, type FiguresTask } from './count-figures.ts';
import { openConnection } from './connection.ts';

const { file, task } = (workerData as ThreadData<{ file: string; task: FiguresTask }>).data;
const database = openConnection(file, { readOnly: true, busyMs: 5000 });
try {
  parentPort!.postMessage(
    task.what === 'sources' ? countSources(database, task.limits) : countFigures(database, task.asked),
  );
} finally {
  database.close();
}
