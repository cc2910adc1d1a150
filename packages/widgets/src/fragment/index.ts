export { fragment, FRAGMENT_CARDS, FRAGMENT_LAYOUTS } from './fragment.ts';
export type { FragmentOptions } from './fragment.ts';
export { fragmentStyles } from './fragment-styles.ts';
export { fragmentWords } from './fragment-words.ts';
export type { FragmentWords } from './fragment-words.ts';
