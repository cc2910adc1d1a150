import { readPage } from '../client/read-page.ts';
import { isHeadPage } from '../client/page.ts';
import type { TestimonialsStore } from '../stores/testimonials-store.ts';
import { hearRevisions } from './hear-revisions.ts';

/** Copies between the endpoint and here may give out the page of before for a while. Milliseconds until it is asked again. */
const AGAIN = [5_000, 30_000, 60_000];

/**
 * Reads a store anew whenever its endpoint says that the collection changed. One tab of a site listens for all; where no stream
 * can be had, the head page is asked for once a minute; where nothing ever changes by itself (a folder of files), nothing happens.
 * Nothing is asked for while the page is hidden.
 *
 * @returns what ends it.
 */
export const followLive = (store: TestimonialsStore): (() => void) => {
  const { $testimonials } = store;
  let address: string | null | undefined;
  let stop: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const shown = (): string | undefined => $testimonials.get().head?.collection.revision;

  /** Trouble on the way is told in the store's state; what is shown stays. */
  const readUntil = async (revision: string, [wait, ...others] = AGAIN): Promise<void> => {
    clearTimeout(timer);
    if (shown() === revision) return;
    await store.refresh();
    if (stop && wait !== undefined && shown() !== revision)
      timer = setTimeout(() => void readUntil(revision, others), wait);
  };

  const ask = async (): Promise<string | undefined> => {
    const page = await readPage(store.src, { cache: 'no-cache', retries: 0 });
    return isHeadPage(page) ? page.collection.revision : undefined;
  };

  const leave = $testimonials.subscribe(({ head }) => {
    const live = head?.links.live;
    // Until it is read again, a collection leads where it led.
    if (!head || live === address) return;
    address = live;
    stop?.();
    stop = live ? hearRevisions(live, ask, (revision) => void readUntil(revision)) : undefined;
  });

  return () => {
    leave();
    clearTimeout(timer);
    stop?.();
    stop = undefined;
  };
};
