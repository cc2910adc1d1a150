import type { WordSet } from '../speech.ts';
import type { ShareWords } from '../words.ts';

/** The words of share buttons by language, each in a file of its own. */
export const load: WordSet<ShareWords> = {
  ar: () => import('../ar/share.ts'),
  de: () => import('../de/share.ts'),
  es: () => import('../es/share.ts'),
  fr: () => import('../fr/share.ts'),
  he: () => import('../he/share.ts'),
  hi: () => import('../hi/share.ts'),
  it: () => import('../it/share.ts'),
  ja: () => import('../ja/share.ts'),
  ko: () => import('../ko/share.ts'),
  nl: () => import('../nl/share.ts'),
  pl: () => import('../pl/share.ts'),
  pt: () => import('../pt/share.ts'),
  sv: () => import('../sv/share.ts'),
  tr: () => import('../tr/share.ts'),
  zh: () => import('../zh/share.ts'),
};
