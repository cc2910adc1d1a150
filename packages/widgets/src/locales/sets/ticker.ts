import type { WordSet } from '../speech.ts';
import type { TickerWords } from '../words.ts';

/** The words of tickers by language, each in a file of its own. */
export const load: WordSet<TickerWords> = {
  ar: () => import('../ar/ticker.ts'),
  de: () => import('../de/ticker.ts'),
  es: () => import('../es/ticker.ts'),
  fr: () => import('../fr/ticker.ts'),
  he: () => import('../he/ticker.ts'),
  hi: () => import('../hi/ticker.ts'),
  it: () => import('../it/ticker.ts'),
  ja: () => import('../ja/ticker.ts'),
  ko: () => import('../ko/ticker.ts'),
  nl: () => import('../nl/ticker.ts'),
  pl: () => import('../pl/ticker.ts'),
  pt: () => import('../pt/ticker.ts'),
  sv: () => import('../sv/ticker.ts'),
  tr: () => import('../tr/ticker.ts'),
  zh: () => import('../zh/ticker.ts'),
};
