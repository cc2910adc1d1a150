import { messages } from '../locales/en/share.ts';
import type { Catalog } from '../locales/speech.ts';
import type { ShareWord } from '../locales/words.ts';

/** The words of `<smm-share-buttons>` and `<smm-share-button>`. */
export const shareCatalog: Catalog<ShareWord> = {
  messages,
  wordsIn: (tag) => import('../locales/sets/share.ts').then(({ load }) => load[tag]()),
};
