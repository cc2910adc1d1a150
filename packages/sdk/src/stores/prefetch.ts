import type { PageReader } from '../client/page.ts';
import { readPage } from '../client/read-page.ts';
import { earlyRequest, requests } from './early-request.ts';

/**
 * Asks for a head page before the elements that will show it are there. Once per address; those who read the
 * address in the next moments take the answer over. @param url absolute.
 */
export const prefetch = (url: string): void => void earlyRequest(url);

/** `readPage`, with the first answer taken from what was asked for already, where something was. */
export const readPrefetched: PageReader = (url, options) => {
  const started = requests().get(String(url));
  if (!started || started.isTaken || options?.cache === 'no-cache') return readPage(url, options);
  const fetch: typeof globalThis.fetch = (input, init) => {
    if (started.isTaken) return globalThis.fetch(input, init);
    started.isTaken = true;
    init?.signal?.addEventListener('abort', () => started.abort.abort(init.signal?.reason));
    return started.response;
  };
  return readPage(url, { ...options, fetch });
};
