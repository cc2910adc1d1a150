import { getCompileCacheDir } from 'node:module';
import { Worker } from 'node:worker_threads';
import { startedModule, type Started } from './own-files.ts';

/**
 * MB of what lasts in a thread. One that works row by row needs little. Without a bound V8 lets its heap grow while there
 * is memory, and a thread that compiles its modules anew holds the compiler as well: some 20 MB.
 */
const LITTLE = 32;
const BOOT = `
const { cache, module } = require('node:worker_threads').workerData;
if (cache) require('node:module').enableCompileCache(cache);
import(module);
`;

/** What the module finds as `workerData`. */
export interface ThreadData<T> {
  cache: string | undefined;
  module: string;
  data: T;
}

/**
 * Starts a module in a thread of its own.
 *
 * @param room MB of what may last in its heap
 */
export function startThread(name: Started, data: unknown, room = LITTLE): Worker {
  const module = startedModule(name).href;
  return new Worker(BOOT, {
    eval: true,
    name: `smm-${name.replace(/^.*\//, '')}`,
    workerData: { cache: getCompileCacheDir(), module, data } satisfies ThreadData<unknown>,
    resourceLimits: { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: room },
  });
}
