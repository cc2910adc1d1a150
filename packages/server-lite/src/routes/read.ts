import { ProblemError } from '../errors/problem-error.ts';
import type { Answer } from '../http/answer.ts';
import type { App, AppContext, AppDeps } from '../http/context.ts';
import { RouteTally } from '../http/metrics.ts';
import { accepted, ReadyAnswer } from '../http/ready-answer.ts';

const METHODS = 'GET, HEAD, OPTIONS';
const OTHERS = ['POST', 'PUT', 'PATCH', 'DELETE'];
/** Stands for an answer that the server has taken. Nothing reads it. */
const TAKEN = new Response(null);

type ReadHandler = (c: AppContext) => Promise<Answer> | Answer;

/** Mounts a public read: GET and HEAD, the preflight, and a clear no to every other method. */
export function mountRead(app: App, deps: AppDeps, path: string, handler: ReadHandler): void {
  app.get(path, readHandler(deps, path, handler));
  mountNoWrites(app, deps, path);
}

/** Beside the GET of a public address: the preflight, and a clear no to every other method. */
export function mountNoWrites(app: App, deps: AppDeps, path: string): void {
  app.options(path, function preflight(c) {
    if (c.env) c.env.route = path;
    return new Response(null, {
      status: 204,
      headers: [
        ...pairs(deps.publicHeaders.for(c.req.header('origin'))),
        ['Access-Control-Allow-Methods', METHODS],
        ['Access-Control-Allow-Headers', 'If-None-Match'],
        ['Access-Control-Max-Age', '86400'],
        ['Cache-Control', 'public, max-age=86400'],
      ],
    });
  });
  // Not app.all: a read then has one handler alone, which Hono calls without composing.
  app.on(OTHERS, path, function refuse(c) {
    if (c.env) c.env.route = path;
    throw new ProblemError(
      'method-not-allowed',
      `${c.req.method} does not work at ${c.req.path.slice(0, 200)}. Use ${METHODS}.`,
      {
        headers: { Allow: METHODS },
      },
    );
  });
}

/** A handler that gives its answer to the server that takes it, or answers in full. */
export function readHandler(deps: AppDeps, route: string, handler: ReadHandler): (c: AppContext) => Promise<Response> {
  return async function read(c) {
    if (c.env) c.env.route = route;
    assertWellFormed(c.req.path);
    const answer = await handler(c);
    if (c.env?.takesAnswers === true) {
      c.env.answer = answer;
      return TAKEN;
    }
    return respond(c, deps, answer);
  };
}

/** The full answer, for wherever the application runs without its server. */
function respond(c: AppContext, deps: AppDeps, answer: Answer): Response {
  const ready = new ReadyAnswer(answer, deps.publicHeaders.for(c.req.header('origin')), new RouteTally(''));
  const variant = ready.select(accepted(c.req.header('accept-encoding')));
  const ifNoneMatch = c.req.header('if-none-match');
  if (ifNoneMatch !== undefined && ready.matches(ifNoneMatch, variant)) {
    return new Response(null, { status: 304, headers: pairs(variant.notModified) });
  }
  return new Response(variant.body, { headers: pairs(variant.headers) });
}

function assertWellFormed(path: string): void {
  if (!path.includes('%') && !path.includes('\0')) return;
  try {
    if (!decodeURIComponent(path).includes('\0')) return;
  } catch {
    // Said below, with the NUL.
  }
  throw new ProblemError(
    'bad-request',
    'The address is not percent-encoded UTF-8. Encode it again, or follow a link that is.',
  );
}

/** Name, value, name, value as pairs. */
export function pairs(flat: readonly string[]): [string, string][] {
  const result: [string, string][] = [];
  for (let i = 0; i < flat.length; i += 2) result.push([flat[i] as string, flat[i + 1] as string]);
  return result;
}
