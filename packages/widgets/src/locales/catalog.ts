import { en } from './en.ts';
import type { enExtras } from './en-extras.ts';
import type { enLater } from './en-later.ts';
import type { Catalog } from './speech.ts';

export type Word = keyof typeof en | keyof typeof enExtras | keyof typeof enLater;

/** The wall's own words. Another element with words of its own brings a catalog of its own. */
export const catalog: Catalog<Word> = {
  en,
  others: {
    ar: () => import('./ar.ts'),
    de: () => import('./de.ts'),
    es: () => import('./es.ts'),
    fr: () => import('./fr.ts'),
    ja: () => import('./ja.ts'),
  },
};
