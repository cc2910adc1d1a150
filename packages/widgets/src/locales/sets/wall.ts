import type { WordSet } from '../speech.ts';
import type { WallWords } from '../words.ts';

/** The words of cards, walls and disclosures by language, each in a file of its own. */
export const load: WordSet<WallWords> = {
  ar: () => import('../ar/wall.ts'),
  de: () => import('../de/wall.ts'),
  es: () => import('../es/wall.ts'),
  fr: () => import('../fr/wall.ts'),
  he: () => import('../he/wall.ts'),
  hi: () => import('../hi/wall.ts'),
  it: () => import('../it/wall.ts'),
  ja: () => import('../ja/wall.ts'),
  ko: () => import('../ko/wall.ts'),
  nl: () => import('../nl/wall.ts'),
  pl: () => import('../pl/wall.ts'),
  pt: () => import('../pt/wall.ts'),
  sv: () => import('../sv/wall.ts'),
  tr: () => import('../tr/wall.ts'),
  zh: () => import('../zh/wall.ts'),
};
