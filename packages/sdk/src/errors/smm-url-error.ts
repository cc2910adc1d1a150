import { SmmError } from './smm-error.ts';

/** An address that cannot be used. */
export class SmmUrlError extends SmmError {
  override name = 'SmmUrlError';

  constructor(url: string, options?: ErrorOptions) {
    super(`"${url}" is not a web address. Begin it with https://.`, url, options);
  }
}
