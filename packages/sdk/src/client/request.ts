import type { HeadPage } from '../schema/page.ts';

/** A request that is under way, or was answered a moment ago. */
export interface Started {
  readonly response: Promise<Response>;
  readonly abort: AbortController;
  /** When it was asked, in ms. */
  readonly at: number;
  /** Its answer went to a reader that consumes it. */
  isTaken?: boolean;
  /** Its answer as a head page, once somebody wanted that. */
  head?: Promise<HeadPage>;
}

/** Asks for an address at once, as `readPage` would. A failure waits for whoever takes the response. */
export const startRequest = (url: string): Started => {
  const abort = new AbortController();
  const response = fetch(url, { credentials: 'omit', signal: abort.signal });
  response.catch(() => undefined);
  return { response, abort, at: Date.now() };
};
