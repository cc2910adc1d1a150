import { SmmFormatError } from '../errors/smm-format-error.ts';
import { SmmHttpError } from '../errors/smm-http-error.ts';
import { SmmNetworkError } from '../errors/smm-network-error.ts';
import { SmmTimeoutError } from '../errors/smm-timeout-error.ts';
import { absoluteUrl } from './absolute-url.ts';
import { checkPage } from './check-page.ts';
import type { CacheMode, Page } from './page.ts';

export interface ReadOptions {
  /** Ends the reading; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, body included. 10,000. */
  readonly timeout?: number | undefined;
  /** Further attempts after 429, 5xx and no answer. 2. */
  readonly retries?: number | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly cache?: CacheMode | undefined;
}

interface Flight {
  readonly fetch: unknown;
  readonly promise: Promise<unknown>;
  /** Ended when nobody waits for it any more. */
  readonly abort: AbortController;
  readers: number;
}

interface Answer {
  readonly response?: Response;
  readonly body?: string;
  readonly failure?: SmmNetworkError;
}

/** Milliseconds. Who is asked to wait for longer gets the error instead. */
const LONGEST_WAIT = 30_000;

const flights = new Map<string, Flight>();

/** Milliseconds until the next attempt: what the endpoint asks for, else a growing and scattered time. */
const pauseBefore = (attempt: number, retryAfter?: string | null): number => {
  const asked = Date.parse(retryAfter ?? '') - Date.now();
  return +(retryAfter || NaN) * 1000 || asked || 2 ** attempt * (100 + Math.random() * 200);
};

/** Rejects with the signal's reason as soon as it is aborted, and then leaves no timer behind. */
const waitFor = (pause: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, pause);
    signal.onabort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
  });

const parse = (url: string, body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new SmmFormatError(url, 'it is not JSON', { cause });
  }
};

/** One attempt: what came, or nothing where nothing whole came. */
const attemptRead = async (url: string, options: ReadOptions, abort: AbortController): Promise<Answer> => {
  const { timeout = 10_000, fetch = globalThis.fetch, cache = 'default' } = options;
  const { signal } = abort;
  const timer = setTimeout(() => abort.abort(new SmmTimeoutError(url, timeout)), timeout);
  try {
    const response = await fetch(url, { cache, credentials: 'omit', signal });
    return { response, body: await response.text() };
  } catch (cause) {
    signal.throwIfAborted();
    return { failure: new SmmNetworkError(url, cause) };
  } finally {
    clearTimeout(timer);
  }
};

/** Takes what came as JSON over from an address, or throws an `SmmFormatError`. */
type Check<Read> = (value: unknown, url: string) => Read;

/** One attempt after the other, until an answer, a refusal, or the last of them. */
const fly = async <Read>(
  url: string,
  options: ReadOptions,
  abort: AbortController,
  check: Check<Read>,
): Promise<Read> => {
  for (let attempt = 1; ; attempt++) {
    const { response, body = '', failure } = await attemptRead(url, options, abort);
    if (response?.ok) return check(parse(url, body), response.url || url);
    const { status } = response ?? { status: 500 };
    const pause = pauseBefore(attempt, response?.headers.get('retry-after'));
    const isFinal = status < 500 && status !== 429;
    if (isFinal || attempt > (options.retries ?? 2) || pause > LONGEST_WAIT) {
      throw failure ?? new SmmHttpError(url, status, { body });
    }
    await waitFor(pause, abort.signal);
  }
};

const takeOff = (url: string, options: ReadOptions, check: Check<unknown>): Flight => {
  const abort = new AbortController();
  const flight = { fetch: options.fetch, promise: fly(url, options, abort, check), abort, readers: 0 };
  flights.set(url, flight);
  return flight;
};

/** Reads what lies at an address, as `readPage` does; those who read one address at one time read it as the same thing. */
export const readAs = async <Read>(url: string | URL, options: ReadOptions, check: Check<Read>): Promise<Read> => {
  const { signal } = options;
  signal?.throwIfAborted();
  const address = absoluteUrl(url);
  let flight = flights.get(address);
  if (!flight || flight.fetch !== options.fetch || flight.abort.signal.aborted)
    flight = takeOff(address, options, check);
  const { abort, promise } = flight;
  flight.readers++;
  try {
    return await new Promise<Read>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { signal: abort.signal });
      promise.then(resolve as (read: unknown) => void, reject);
    });
  } finally {
    if (!--flight.readers) {
      abort.abort();
      if (flights.get(address) === flight) flights.delete(address);
    }
  }
};

/**
 * Reads a head page or a further page, without cookies, in any runtime that has `fetch`.
 * An item that is not as the contract says is left out and told of in `rejected`; the others stand.
 * Addresses in the answer are absolute. Those who read one address at one time share the request, its options and the
 * answer, which is why the answer is read-only.
 *
 * @param url Absolute, or relative to the document.
 * @throws {SmmUrlError} the address cannot be used.
 * @throws {SmmNetworkError} no answer, after the retries.
 * @throws {SmmTimeoutError} no complete answer in time.
 * @throws {SmmHttpError} the endpoint refused (at once), or kept failing.
 * @throws {SmmFormatError} something else lies at the address.
 */
export const readPage = (url: string | URL, options: ReadOptions = {}): Promise<Page> =>
  readAs(url, options, checkPage);
