import type { FeedAnswer, FeedBody } from './adapter.ts';

/** Which page of a list of WordPress's REST API a cursor means: they are numbered from 1. */
export function pageOf(cursor: string | null): number {
  return cursor !== null && /^[1-9]\d{0,5}$/.test(cursor) ? Number(cursor) : 1;
}

/** What the headers of its answers say: how many pages there are (developer.wordpress.org/rest-api, “Pagination”). */
export function pagesOf({ headers }: FeedBody, page: number): Pick<FeedAnswer, 'next'> & { isOnly: boolean } {
  const pages = /^\d{1,6}$/.test(headers['x-wp-totalpages'] ?? '') ? Number(headers['x-wp-totalpages']) : undefined;
  return {
    next: pages !== undefined && page < pages ? String(page + 1) : null,
    isOnly: page === 1 && pages !== undefined && pages <= 1,
  };
}
