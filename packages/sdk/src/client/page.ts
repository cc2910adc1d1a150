import type { FurtherPage, HeadPage } from '../schema/page.ts';

/** An item that was left out because it is not as the contract says. */
export interface Rejected {
  /** Its place in the page's `items`, as they were sent. */
  readonly index: number;
  /** `author.name is missing or wrong`. */
  readonly reason: string;
}

/** A page whose items passed the guard and whose addresses are absolute `http(s)`. */
export type Read<Page> = Readonly<Page> & { readonly rejected: readonly Rejected[] };

export type Page = Read<HeadPage> | Read<FurtherPage>;

/** How a browser's cache is used. By this way, programs without a browser's types know it as well. */
export type CacheMode = NonNullable<RequestInit['cache']>;

/** What reads a page: `readPage`, or a client's `read`. */
export type PageReader = (
  url: string | URL,
  options?: { signal?: AbortSignal | undefined; cache?: CacheMode | undefined },
) => Promise<Page>;

/** A head page has the collection, the subject and the selection; a further page has items alone. */
export const isHeadPage = (page: Page): page is Read<HeadPage> => 'collection' in page;
