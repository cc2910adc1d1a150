import type { HeadPage, Item } from '@smm/sdk/schema';

/**
 * What of a page an element shows that reads nothing on. It names itself by another address than the page's, so that nobody
 * takes it for the whole.
 */
export function partOf(page: HeadPage, name: string, items: readonly Item[]): HeadPage {
  return { ...page, items: [...items], links: { ...page.links, self: `${page.links.self}#${name}` } };
}
