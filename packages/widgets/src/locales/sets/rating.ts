import type { WordSet } from '../speech.ts';
import type { RatingWords } from '../words.ts';

/** The words of a rating by language, each in a file of its own. */
export const load: WordSet<RatingWords> = {
  ar: () => import('../ar/rating.ts'),
  de: () => import('../de/rating.ts'),
  es: () => import('../es/rating.ts'),
  fr: () => import('../fr/rating.ts'),
  he: () => import('../he/rating.ts'),
  hi: () => import('../hi/rating.ts'),
  it: () => import('../it/rating.ts'),
  ja: () => import('../ja/rating.ts'),
  ko: () => import('../ko/rating.ts'),
  nl: () => import('../nl/rating.ts'),
  pl: () => import('../pl/rating.ts'),
  pt: () => import('../pt/rating.ts'),
  sv: () => import('../sv/rating.ts'),
  tr: () => import('../tr/rating.ts'),
  zh: () => import('../zh/rating.ts'),
};
