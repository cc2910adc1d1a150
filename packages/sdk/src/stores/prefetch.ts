import type { PageReader } from '../client/page.ts';
import { readPage } from '../client/read-page.ts';
import { startRequest, type Started } from '../client/request.ts';
import { registry } from './registry.ts';

const requests = (): Map<string, Started | undefined> =>
  (registry()['requests'] ??= new Map()) as Map<string, Started | undefined>;

/**
 * Asks for a head page before the elements that will show it are there. Once per address and page; the first store
 * that reads the address takes the answer over. @param url absolute.
 */
export const prefetch = (url: string): void => {
  const map = requests();
  if (!map.has(url)) map.set(url, startRequest(url));
};

/** `readPage`, with the first answer taken from what was asked for already, where something was. */
export const readPrefetched: PageReader = (url, options) => {
  const map = requests();
  const started = options?.cache === 'no-cache' ? undefined : map.get(String(url));
  if (!started) return readPage(url, options);
  map.set(String(url), undefined);
  let isTaken = false;
  const fetch: typeof globalThis.fetch = (input, init) => {
    if (isTaken) return globalThis.fetch(input, init);
    isTaken = true;
    const { signal } = init ?? {};
    signal?.addEventListener('abort', () => started.abort.abort(signal.reason));
    return started.response;
  };
  return readPage(url, { ...options, fetch });
};
