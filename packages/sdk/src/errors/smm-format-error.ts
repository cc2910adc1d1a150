import { SmmError } from './smm-error.ts';

/** The answer is not what the contract says: something else lies at the address, or one side is too old. */
export class SmmFormatError extends SmmError {
  override name = 'SmmFormatError';
  /** What is wrong, with its place in the answer: `selection.received is missing or wrong`. */
  readonly reason: string;

  constructor(url: string, reason: string, options?: ErrorOptions) {
    super(`${url} is not an smm page: ${reason}. Check the address.`, url, options);
    this.reason = reason;
  }
}
