/** An export that cannot be taken: what is wrong with it, and that nothing was written. */
export class ExportError extends Error {
  override readonly name = 'ExportError';

  constructor(where: string, what: string, options?: ErrorOptions) {
    super(`${where}: ${what} Nothing was written.`, options);
  }
}
