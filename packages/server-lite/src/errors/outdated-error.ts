/** Somebody else changed it since it was read. */
export class OutdatedError extends Error {
  override readonly name = 'OutdatedError';
}
