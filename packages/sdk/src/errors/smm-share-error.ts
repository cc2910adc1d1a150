import { SmmError } from './smm-error.ts';

/** The browser did not share or copy. */
export class SmmShareError extends SmmError {
  override name = 'SmmShareError';

  constructor(what: string, url: string, options?: ErrorOptions) {
    super(`${what}. Copy this address instead: ${url}`, url, options);
  }
}
