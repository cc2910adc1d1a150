export { checkPage } from './check-page.ts';
export { collectionUrl, endpointUrl } from './collection-url.ts';
export { itemUrl } from './item-url.ts';
export { isHeadPage } from './page.ts';
export type { Page, PageReader, Read, Rejected } from './page.ts';
export { readItem } from './read-item.ts';
export { readPage } from './read-page.ts';
export type { ReadOptions } from './read-page.ts';
