import { randomUUID } from 'node:crypto';
import type { ErrorHandler } from 'hono';
import { ProblemError } from '../errors/problem-error.ts';
import { CACHE } from '../http/answer.ts';
import type { AppContext, AppDeps, AppEnv } from '../http/context.ts';
import { visitorHeaders } from '../http/visitor-page.ts';
import { wantsPage } from '../http/wants-page.ts';
import { discardBody } from '../intake/body-ends.ts';
import { formLimits } from '../intake/form-limits.ts';
import { pageLanguage } from '../locales/wanted-languages.ts';
import { problemBody, PROBLEMS, type ProblemCode } from '../problems.ts';
import { isForPeople, isSending, refusalPage } from '../routes/refusal-page.ts';

type ErrorDeps = Pick<AppDeps, 'config' | 'log' | 'publicHeaders'>;

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Errors of the domain and the storage, by their literal names. Their messages are written for people. */
const BY_NAME: Record<string, ProblemCode> = {
  NotFoundError: 'not-found',
  ConflictError: 'conflict',
  StateError: 'conflict',
  OutdatedError: 'outdated',
  PolicyError: 'not-permitted',
  InvalidInputError: 'invalid',
  InvalidItemError: 'invalid',
};

/**
 * Turns whatever was thrown into problem+json, or into a page where a person came with a form. What is not ours is logged
 * and told to nobody.
 */
export function answerErrors(deps: ErrorDeps): ErrorHandler<AppEnv> {
  return function answerError(error, c) {
    const isPage = wantsPage(c) && isForPeople(c.req.path);
    if (error instanceof ProblemError) {
      const { code, headers } = error;
      return isPage ? page(deps, c, { code, headers }) : problem(deps, c, code, error.message, error);
    }
    const code = BY_NAME[error.name];
    if (code !== undefined) return isPage ? page(deps, c, { code }) : problem(deps, c, code, error.message);
    const reference = randomUUID();
    deps.log.error({ err: error, route: c.env?.route, reference }, 'a request failed');
    return isPage
      ? page(deps, c, { code: 'internal', reference })
      : problem(deps, c, 'internal', `${PROBLEMS.internal.meaning} Reference: ${reference}.`);
  };
}

async function page(
  { config }: ErrorDeps,
  c: AppContext,
  { code, headers, reference }: { code: ProblemCode; headers?: Record<string, string>; reference?: string },
): Promise<Response> {
  const sending = isSending(c.req.method, c.req.path);
  if (sending) await discardBody(c);
  const { photo, reviewBody } = await formLimits(config);
  const cameWithPhoto = /^multipart\/form-data/i.test(c.req.header('content-type') ?? '');
  const text = await refusalPage({
    code,
    path: c.req.path,
    language: pageLanguage(c),
    isSending: sending,
    photoBytes: (cameWithPhoto && photo?.bytes) || null,
    words: reviewBody.max,
    reference,
  });
  return new Response(text, {
    status: PROBLEMS[code].status,
    headers: { ...headers, ...visitorHeaders('no-referrer') },
  });
}

function problem(deps: ErrorDeps, c: AppContext, code: ProblemCode, detail: string, from?: ProblemError): Response {
  const body = problemBody(code, detail, from?.errors);
  const headers = new Headers({ 'Content-Type': PROBLEM_TYPE, 'Cache-Control': CACHE.never });
  if (isPublic(c.req.path)) {
    const common = deps.publicHeaders.for(c.req.header('origin'));
    for (let i = 0; i < common.length; i += 2) headers.append(common[i] as string, common[i + 1] as string);
  } else {
    headers.set('X-Content-Type-Options', 'nosniff');
  }
  for (const [name, value] of Object.entries(from?.headers ?? {})) headers.set(name, value);
  return new Response(JSON.stringify({ ...body, instance: c.req.path.slice(0, 200) }), {
    status: body.status,
    headers,
  });
}

/** Pages of other sites may read everything but the admin API. */
function isPublic(path: string): boolean {
  return !path.startsWith('/admin/');
}
