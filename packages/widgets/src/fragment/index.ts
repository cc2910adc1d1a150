export { fragment } from './fragment.ts';
export {
  FRAGMENT_CARDS,
  FRAGMENT_ELEMENTS,
  FRAGMENT_FEED_LAYOUTS,
  FRAGMENT_LAYOUTS,
  FRAGMENT_SIZES,
  FRAGMENT_VARIANTS,
} from './options.ts';
export type { FragmentElement, FragmentOptions, FragmentPages } from './options.ts';
export { feedSheet, fragmentStyles, ratingSheet, tickerSheet } from './fragment-styles.ts';
export { fragmentWords } from './fragment-words.ts';
export type { FragmentWords } from './fragment-words.ts';
