import { absoluteUrl } from '../client/absolute-url.ts';
import { readPrefetched } from './prefetch.ts';
import { shared } from './registry.ts';
import { createTestimonialsStore, type TestimonialsSource, type TestimonialsStore } from './testimonials-store.ts';
import { waitingFor } from '../first-view/waiting.ts';

const isStore = (value: unknown): value is TestimonialsStore => {
  const store = value as TestimonialsStore | undefined;
  return (
    typeof store?.$testimonials?.subscribe === 'function' &&
    [store.loadMore, store.refresh, store.retry, store.seed].every((method) => typeof method === 'function')
  );
};

/** The page's one store for an address: elements that show the same collection share it, and its requests. */
export const sharedTestimonialsStore = (
  src: string | URL,
  { seed, ...source }: Omit<TestimonialsSource, 'src'> = {},
): TestimonialsStore => {
  const url = absoluteUrl(src);
  const store = shared('testimonials', url, isStore, () =>
    createTestimonialsStore({ read: readPrefetched, ...source, src: url }),
  );
  if (seed !== undefined) store.seed(seed);
  for (const take of waitingFor(url)) {
    try {
      take(store);
    } catch (error) {
      // What one shows is no page: the others are served all the same.
      queueMicrotask(() => {
        throw error;
      });
    }
  }
  return store;
};
