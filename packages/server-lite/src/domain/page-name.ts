export const PAGE_SIZE = 24;

/** How many items the head page holds of a list of `count`: the remainder above whole further pages. */
export function headSize(count: number): number {
  return count < 2 * PAGE_SIZE ? count : PAGE_SIZE + (count % PAGE_SIZE);
}

/** Name of the page that follows `cursor`, the sort key just before its first item. */
export function pageName(epoch: string, cursor: string): string {
  return `p-${epoch}-${cursor}`;
}

/** Undefined when it is no such name. */
export function parsePageName(name: string): { epoch: string; cursor: string } | undefined {
  const match = /^p-([a-z0-9]{4,32})-([12]\d{24})$/.exec(name);
  return match ? { epoch: match[1]!, cursor: match[2]! } : undefined;
}
