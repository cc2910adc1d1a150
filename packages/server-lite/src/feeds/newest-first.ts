import type { UntrustedItem } from '../domain/model.ts';
import type { FeedAnswer } from './adapter.ts';

/**
 * `window` where a page is what it should be, newest first; `part` where something older stands before something
 * newer, as what is pinned does, or where a date is missing.
 */
export function extentOf(items: readonly UntrustedItem[]): FeedAnswer['extent'] {
  const times = items.map(({ datePublished }) => Date.parse(datePublished ?? ''));
  return times.length > 0 && times.every((time, i) => time <= (times[i - 1] ?? Infinity)) ? 'window' : 'part';
}
