import { SmmError } from './smm-error.ts';

/** The business takes no reviews at this address: its form is closed, or there is none. */
export class SmmClosedError extends SmmError {
  override name = 'SmmClosedError';

  constructor(url: string, options?: ErrorOptions) {
    super(`${url} takes no reviews. The business can open its form.`, url, options);
  }
}
