import { isHeadPage, readPage } from '@smm/sdk/read';
import type { HeadPage } from '@smm/sdk/schema';

/** Milliseconds that a page waits for the endpoint before it goes out with its own quotes. */
const PATIENCE = 1000;

/** The head page that every element of this site reads. */
export function reviewsUrl(): string {
  return `${process.env.SMM_ENDPOINT}/v1/collections/home.json`;
}

/** The newest words, for the page's own HTML; nothing where the endpoint does not answer in time: the browser asks again. */
export async function newestReviews(): Promise<HeadPage | undefined> {
  try {
    const page = await readPage(reviewsUrl(), { signal: AbortSignal.timeout(PATIENCE), retries: 0, cache: 'no-store' });
    return isHeadPage(page) ? page : undefined;
  } catch (error) {
    console.warn('The page goes out without reviews:', error);
    return undefined;
  }
}
