import { messages } from '../locales/en/rating.ts';
import type { Catalog } from '../locales/speech.ts';
import type { RatingWord } from '../locales/words.ts';

/** The words of `<smm-rating>`. */
export const ratingCatalog: Catalog<RatingWord> = {
  messages,
  wordsIn: (tag) => import('../locales/sets/rating.ts').then(({ load }) => load[tag]()),
};
