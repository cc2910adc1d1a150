import { SmmError } from './smm-error.ts';

/** The answer was not complete in time. */
export class SmmTimeoutError extends SmmError {
  override name = 'SmmTimeoutError';
  /** Milliseconds waited. */
  readonly timeout: number;

  constructor(url: string, timeout: number, options?: ErrorOptions) {
    super(`No answer from ${url} in ${timeout} ms. Try again.`, url, options);
    this.timeout = timeout;
  }
}
