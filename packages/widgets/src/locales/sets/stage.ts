import type { WordSet } from '../speech.ts';
import type { StageWords } from '../words.ts';

/** The words of carousels, marquees and spotlights by language, each in a file of its own. */
export const load: WordSet<StageWords> = {
  ar: () => import('../ar/stage.ts'),
  de: () => import('../de/stage.ts'),
  es: () => import('../es/stage.ts'),
  fr: () => import('../fr/stage.ts'),
  he: () => import('../he/stage.ts'),
  hi: () => import('../hi/stage.ts'),
  it: () => import('../it/stage.ts'),
  ja: () => import('../ja/stage.ts'),
  ko: () => import('../ko/stage.ts'),
  nl: () => import('../nl/stage.ts'),
  pl: () => import('../pl/stage.ts'),
  pt: () => import('../pt/stage.ts'),
  sv: () => import('../sv/stage.ts'),
  tr: () => import('../tr/stage.ts'),
  zh: () => import('../zh/stage.ts'),
};
