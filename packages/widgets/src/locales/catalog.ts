import { messages } from './en/wall.ts';
import type { Catalog } from './speech.ts';
import type { Word } from './words.ts';

/** The words of the wall and of single cards. Another element with words of its own brings a catalog of its own. */
export const catalog: Catalog<Word> = {
  messages,
  wordsIn: (tag) => import('./sets/wall.ts').then(({ load }) => load[tag]()),
};
