/** A file, or a part of one, that cannot be taken as a whole. The message says what, where, and what to do. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}
