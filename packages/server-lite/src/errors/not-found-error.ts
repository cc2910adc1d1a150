/** There is nothing of that name. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}
