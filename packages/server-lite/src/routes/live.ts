import { ProblemError } from '../errors/problem-error.ts';
import type { App, AppDeps } from '../http/context.ts';
import { SLUG } from './further-page.ts';
import { mountNoWrites, pairs } from './read.ts';
import { unknownCollection } from './unknown-collection.ts';

const ROUTE = '/v1/collections/:slug/live';
/** For whom there was no room. Seconds. */
const LATER = 60;

/** Says when a collection has another revision: server-sent events with nothing in them but that. */
export function mountLive(app: App, deps: AppDeps): void {
  app.get(ROUTE, async (c) => {
    if (c.env) c.env.route = ROUTE;
    const slug = c.req.param('slug');
    const revision = SLUG.test(slug) ? await deps.storage.read.revision(slug) : undefined;
    if (revision === undefined) throw unknownCollection(slug);
    const stream = c.req.method === 'HEAD' ? null : deps.streams?.open(slug, revision);
    if (stream === undefined)
      throw new ProblemError('unavailable', 'No more streams are open at once here. Read the head page now and then.', {
        headers: { 'Retry-After': String(LATER) },
      });
    return new Response(stream, {
      headers: [
        ...pairs(deps.publicHeaders.for(c.req.header('origin'))),
        ['Content-Type', 'text/event-stream'],
        ['Cache-Control', 'no-store'],
        // Proxies would gather what is to arrive at once.
        ['X-Accel-Buffering', 'no'],
      ],
    });
  });
  mountNoWrites(app, deps, ROUTE);
}
