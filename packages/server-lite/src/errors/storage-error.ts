/** The store cannot be opened, read or written as it is. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}
