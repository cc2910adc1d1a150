import { getCompileCacheDir } from 'node:module';
import { Worker } from 'node:worker_threads';

/**
 * A thread that works row by row needs little. Without a bound V8 lets its heap grow while there is memory, and a
 * thread that compiles its modules anew holds the compiler as well: some 20 MB.
 */
const LIMITS = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 32 };
/** Of one that has to see something whole. With what else the process takes it stays below 300 MB. */
const LARGE = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 128 };
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
 * Starts a module beside `base` in a thread of its own.
 *
 * @param name of the module, without its ending: `.ts` in the workspace, `.js` where it is installed
 * @param options `isLarge` for one that needs more memory than others
 */
export function startThread(name: string, base: string, data: unknown, { isLarge = false } = {}): Worker {
  const module = new URL(`${name}${base.endsWith('.ts') ? '.ts' : '.js'}`, base).href;
  return new Worker(BOOT, {
    eval: true,
    name: `smm-${name.replace(/^.*\//, '')}`,
    workerData: { cache: getCompileCacheDir(), module, data } satisfies ThreadData<unknown>,
    resourceLimits: isLarge ? LARGE : LIMITS,
  });
}
