import { SmmClosedError } from '../errors/smm-closed-error.ts';
import { SmmError } from '../errors/smm-error.ts';
import { SmmFormatError } from '../errors/smm-format-error.ts';
import { SmmHttpError } from '../errors/smm-http-error.ts';
import { SmmNetworkError } from '../errors/smm-network-error.ts';
import { SmmTimeoutError } from '../errors/smm-timeout-error.ts';
import type { Problem } from '../schema/problem.ts';
import { jsonIn } from './json-in.ts';

export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, answer included. 30,000. */
  readonly timeout?: number | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** One request and its JSON answer, without cookies; what went wrong as one of our errors, with the endpoint's `problem`. */
export const ask = async (
  url: string,
  init: RequestInit,
  { signal, timeout = 30_000, fetch = globalThis.fetch }: AskOptions,
): Promise<{ body: unknown; url: string }> => {
  const abort = new AbortController();
  const end = (): void => abort.abort(signal?.reason);
  const timer = setTimeout(() => abort.abort(new SmmTimeoutError(url, timeout)), timeout);
  signal?.throwIfAborted();
  signal?.addEventListener('abort', end, { once: true });
  try {
    const response = await fetch(url, { credentials: 'omit', cache: 'no-cache', ...init, signal: abort.signal });
    const body = await response.text();
    const json = jsonIn(body);
    if (!response.ok) {
      const isProblem = typeof (json as Problem | undefined)?.type === 'string';
      if (isProblem && (json as Problem).type.endsWith('/form-closed')) throw new SmmClosedError(url);
      throw new SmmHttpError(url, response.status, { body, problem: isProblem ? (json as Problem) : undefined });
    }
    if (json === undefined) throw new SmmFormatError(url, 'it is not JSON');
    return { body: json, url: response.url || url };
  } catch (error) {
    abort.signal.throwIfAborted();
    if (error instanceof SmmError) throw error;
    throw new SmmNetworkError(url, error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
};
