import { SmmError } from './smm-error.ts';

/** No answer came: offline, no such host, or a page that may not read this address (CORS). */
export class SmmNetworkError extends SmmError {
  override name = 'SmmNetworkError';

  constructor(url: string, cause: unknown) {
    super(`No answer from ${url}. Check connection, address and CORS.`, url, { cause });
  }
}
