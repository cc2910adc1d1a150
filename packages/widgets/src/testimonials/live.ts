import type { HeadPage } from '@smm/sdk/schema';
import { createTestimonialsStore, sharedTestimonialsStore, type TestimonialsStore } from '@smm/sdk/stores';

/**
 * The store of what an element shows: the page's one store for the address, or one of the element's own for a page
 * that it was given. What is shown already is not read again.
 *
 * @throws {SmmUrlError} the address cannot be used.
 * @throws {SmmFormatError} the page given is none.
 */
export function liveStore(address: string, given: HeadPage | undefined, head: HeadPage | undefined): TestimonialsStore {
  if (given) return createTestimonialsStore({ src: address, seed: structuredClone(given) });
  return sharedTestimonialsStore(address, head && { seed: head });
}
