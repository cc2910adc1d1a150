/** A request that is under way and can be ended. */
export interface Started {
  readonly response: Promise<Response>;
  readonly abort: AbortController;
}

/** Asks for an address at once, as `readPage` would. A failure waits for whoever takes the response. */
export const startRequest = (url: string): Started => {
  const abort = new AbortController();
  const response = fetch(url, { credentials: 'omit', signal: abort.signal });
  response.catch(() => undefined);
  return { response, abort };
};
