/** The address names a collection that is not there, or no longer. */
export class NoCollectionError extends Error {
  override readonly name = 'NoCollectionError';

  constructor(slug: string) {
    super(`There is no collection “${slug}”. It may have been removed; the others are in the list.`);
  }
}
