import type { Selection } from '@smm/sdk/schema';

/** Nothing was left out of what is published. */
export const isEverything = ({ selected, published, rules }: Selection): boolean =>
  selected === published && !rules.length;
