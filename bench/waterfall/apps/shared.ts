import type { Item, Review } from '../../../packages/sdk/src/schema/index.ts';

/** As an app of the page would ask for them. */
export const load = async (): Promise<Item[]> => (await (await fetch('/reviews.json')).json()) as Item[];
export const reviewsOf = (items: readonly Item[]): Review[] =>
  items.filter((item): item is Review => item['@type'] === 'Review');
export const wall = (): HTMLElement => document.getElementById('wall') as HTMLElement;
