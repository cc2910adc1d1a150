import type { Block } from './blocks.ts';

/** Whether a block asks its own page, listens as long as it is open, or shows what it has read. */
export const isForBrowser = ({ code, given }: Block): boolean =>
  given.includes('render') || given.includes('store') || /'\/v1\//.test(code);
