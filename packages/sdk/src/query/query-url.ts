import { absoluteUrl } from '../client/absolute-url.ts';
import type { ItemQuery } from '../schema/query.ts';

/** Nothing asked for: everything, newest first. */
export const ANYTHING: ItemQuery = { rating: [], tag: [], lang: [], source: [], q: '', sort: 'newest' };

/** The address of a query: `links.query` of a head page, with what is asked for added. */
export const queryUrl = (link: string | URL, query: ItemQuery): string => {
  const url = new URL(absoluteUrl(link));
  for (const name of ['rating', 'tag', 'lang', 'source'] as const) {
    for (const value of query[name]) url.searchParams.append(name, String(value));
  }
  if (query.q.trim()) url.searchParams.append('q', query.q.trim());
  if (query.sort !== ANYTHING.sort) url.searchParams.append('sort', query.sort);
  return url.href;
};

/** True when the items asked for are other than all of them in their usual order. */
export const isNarrowed = (query: ItemQuery): boolean => queryUrl('https://x/', query) !== 'https://x/';
