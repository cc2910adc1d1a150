/**
 * `refused`: for good. `undeliverable`: for good, because of the address. `later`: this message not now. `unreachable`: no message now. `unknown`: it may have gone.
 * `fault` is a code without a word of anybody's.
 */
export class MailError extends Error {
  override readonly name = 'MailError';
  readonly kind: 'refused' | 'undeliverable' | 'later' | 'unreachable' | 'unknown';
  readonly fault: string;

  constructor(kind: MailError['kind'], fault: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.fault = fault;
  }
}
