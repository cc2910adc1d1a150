import type { WordSet } from '../speech.ts';
import type { FormWords } from '../words.ts';

/** The words of the review form by language, each in a file of its own. */
export const load: WordSet<FormWords> = {
  ar: () => import('../ar/form.ts'),
  de: () => import('../de/form.ts'),
  es: () => import('../es/form.ts'),
  fr: () => import('../fr/form.ts'),
  he: () => import('../he/form.ts'),
  hi: () => import('../hi/form.ts'),
  it: () => import('../it/form.ts'),
  ja: () => import('../ja/form.ts'),
  ko: () => import('../ko/form.ts'),
  nl: () => import('../nl/form.ts'),
  pl: () => import('../pl/form.ts'),
  pt: () => import('../pt/form.ts'),
  sv: () => import('../sv/form.ts'),
  tr: () => import('../tr/form.ts'),
  zh: () => import('../zh/form.ts'),
};
