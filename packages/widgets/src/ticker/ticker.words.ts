import { messages } from '../locales/en/ticker.ts';
import type { Catalog } from '../locales/speech.ts';
import type { TickerWord } from '../locales/words.ts';

/** The words of `<smm-ticker>`. */
export const tickerCatalog: Catalog<TickerWord> = {
  messages,
  wordsIn: (tag) => import('../locales/sets/ticker.ts').then(({ load }) => load[tag]()),
};
