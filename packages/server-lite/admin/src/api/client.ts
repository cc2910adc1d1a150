import createClient from 'openapi-fetch';
import { signInAgain } from '../shell/fresh.ts';
import { $isReached } from '../shell/reach.ts';
import type { components, paths } from './api.generated.ts';
import { ApiError, OfflineError } from './problem.ts';

export type Item = components['schemas']['AdminItem'];

async function ask(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request);
    $isReached.set(true);
    return answer;
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    $isReached.set(false);
    throw new OfflineError(cause);
  }
}

/** The problem's code, where another sign-in is all that is missing. */
async function missingSignIn(response: Response): Promise<'unauthorized' | 'sign-in-again' | undefined> {
  if (response.status !== 401 && response.status !== 403) return undefined;
  const problem = (await response
    .clone()
    .json()
    .catch(() => null)) as { type?: string } | null;
  const code = problem?.type?.split('/').at(-1);
  return code === 'unauthorized' || code === 'sign-in-again' ? code : undefined;
}

/** Everything that the page does is one of these calls; a token can make them as well. */
export const api = createClient<paths>({
  // The API asks for it where a browser does not say which site began a request.
  headers: { 'SMM-Request': '1' },
  credentials: 'same-origin',
  /** Where a session ended meanwhile, the person signs in on the spot and the call is made once more: nothing is lost. */
  fetch: async (request) => {
    // A file is not kept in memory for a second time. Not every browser tells whether a request has a body.
    const type = request.headers.get('Content-Type');
    const isSmall = type === null || type === 'application/json';
    const spare = isSmall ? request.clone() : undefined;
    const response = await ask(request);
    const missing = await missingSignIn(response);
    if (missing === undefined || !(await signInAgain(missing))) return response;
    if (spare !== undefined) return ask(spare);
    throw new Error('You are signed in again. The file was not sent: send it once more.');
  },
});

/** The data of an answer. Throws {@link ApiError} for a refusal. */
export async function data<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data: found, error, response } = await call;
  if (found !== undefined && response.ok) return found;
  throw new ApiError(response.status, typeof error === 'object' && error !== null ? error : {});
}

/** What visitors read with a collection now, about what it was selected from. Undefined where it shows nothing. */
export async function readSentence(slug: string): Promise<string | undefined> {
  const answer = await ask(new Request(`/v1/collections/${encodeURIComponent(slug)}.json`, { cache: 'no-cache' }));
  if (!answer.ok) return undefined;
  return ((await answer.json()) as { selection?: { text?: string } }).selection?.text;
}
