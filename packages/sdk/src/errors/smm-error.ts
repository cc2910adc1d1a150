const brand = Symbol.for('smm.error');

/** What every error of the SDK is. The message says what happened, where, and what to do. */
export class SmmError extends Error {
  override name = 'SmmError';
  readonly [brand] = true;
  /** The address it happened at, where there is one. */
  readonly url: string | undefined;

  constructor(message: string, url?: string, options?: ErrorOptions) {
    super(message, options);
    this.url = url;
  }
}

/** True for our errors, also those of another copy of this script or another frame. */
export const isSmmError = (value: unknown): value is SmmError =>
  (value as Record<symbol, unknown> | null | undefined)?.[brand] === true;
