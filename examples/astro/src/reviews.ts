import { SMM_ENDPOINT } from 'astro:env/server';
import { isHeadPage, readPage } from '@smm/sdk/read';
import type { HeadPage } from '@smm/sdk/schema';

/** The head page that every element of this site reads. */
export const REVIEWS = new URL('/v1/collections/home.json', SMM_ENDPOINT).href;

/** The newest words, for the page's own HTML; nothing where the endpoint cannot be reached: the browser asks again. */
export async function newestReviews(): Promise<HeadPage | undefined> {
  try {
    const page = await readPage(REVIEWS);
    return isHeadPage(page) ? page : undefined;
  } catch (error) {
    console.warn('The site is built without reviews:', error);
    return undefined;
  }
}
