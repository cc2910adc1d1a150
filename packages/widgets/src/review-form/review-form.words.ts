import { messages } from '../locales/en/form.ts';
import type { Catalog } from '../locales/speech.ts';
import type { ReviewFormWord } from '../locales/words.ts';

/** The words of `<smm-review-form>`, and of the endpoint's own form for pages without JavaScript. */
export const reviewFormCatalog: Catalog<ReviewFormWord> = {
  messages,
  wordsIn: (tag) => import('../locales/sets/form.ts').then(({ load }) => load[tag]()),
};
