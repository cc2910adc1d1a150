import type { FeedAnswer } from '../adapter.ts';

/**
 * `whole` where all there is fits one page. An empty one tells nothing (`part`): it is also what comes where a permission
 * was lost.
 */
export function extentOfAll({
  cursor,
  next,
  records,
}: {
  cursor: string | null;
  next: string | null;
  records: readonly unknown[];
}): FeedAnswer['extent'] {
  return cursor === null && next === null && records.length > 0 ? 'whole' : 'part';
}
