/** The sample cannot be read, or has no place in this store. */
export class SampleError extends Error {
  override readonly name = 'SampleError';
}
