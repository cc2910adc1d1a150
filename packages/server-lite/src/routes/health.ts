import { ProblemError } from '../errors/problem-error.ts';
import { CACHE, JSON_TYPE, type Answer } from '../http/answer.ts';
import type { App, AppDeps } from '../http/context.ts';
import { mountRead } from './read.ts';

const OK: Answer = { type: JSON_TYPE, cacheControl: CACHE.never, body: '{"status":"ok"}', keep: false };

/** `/healthz`: the process answers. `/readyz`: the store does too, and nobody told it to stop. */
export function mountHealth(app: App, deps: AppDeps): void {
  mountRead(app, deps, '/healthz', () => OK);
  mountRead(app, deps, '/readyz', () => {
    if (deps.isStopping())
      throw new ProblemError(
        'unavailable',
        'The endpoint is stopping. Send requests to another process, or try again in a few seconds.',
      );
    try {
      deps.storage.version();
    } catch (cause) {
      deps.log.error({ err: cause }, 'the store cannot be read');
      throw new ProblemError('unavailable', 'The store cannot be read. The log says why.', { cause });
    }
    return OK;
  });
  mountRead(app, deps, '/metrics', () => ({
    type: 'text/plain; version=0.0.4; charset=utf-8',
    cacheControl: CACHE.never,
    body: deps.metrics.render(deps.gauges()),
    keep: false,
  }));
}
