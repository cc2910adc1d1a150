import { getRequestListener } from '@hono/node-server';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Hono } from 'hono';
import { ProblemError } from './errors/problem-error.ts';
import type { AppDeps, AppEnv } from './http/context.ts';
import { answerErrors } from './middleware/problems.ts';

const RETRY_S = 2;

/** What answers for the moments in which there is no storage: come again, as a problem or, to people, as a page. */
export function shutListener(
  deps: Pick<AppDeps, 'config' | 'log' | 'publicHeaders'>,
): (req: IncomingMessage, res: ServerResponse) => void {
  const app = new Hono<AppEnv>();
  // The process is well: whoever watches it shall not end it now.
  app.get('/healthz', (c) => c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }));
  app.all('*', () => {
    throw new ProblemError('unavailable', 'A backup is being put in place of the store. Try again in a few seconds.', {
      headers: { 'Retry-After': String(RETRY_S) },
    });
  });
  app.onError(answerErrors(deps));
  const listener = getRequestListener((request) => app.fetch(request), {
    overrideGlobalObjects: false,
    hostname: 'localhost',
  });
  return (req, res) => {
    listener(req, res).catch((error: unknown) => {
      deps.log.error({ err: error }, 'a request failed outside the routes');
      res.destroy();
    });
  };
}
