/**
 * Named to Node with `--import` before anything else, it makes a process, its threads and the processes that it starts what
 * they are where the optional package was never installed: its name leads nowhere.
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    if (!/^(?:sharp|@img\/sharp)/.test(specifier)) return next(specifier, context);
    const error: NodeJS.ErrnoException = new Error(`Cannot find package '${specifier}'`);
    error.code = 'ERR_MODULE_NOT_FOUND';
    throw error;
  },
});
