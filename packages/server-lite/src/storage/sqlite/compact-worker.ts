import { workerData } from 'node:worker_threads';
import { compact } from './compact.ts';

compact(workerData as string);
