/** The name is taken. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}
