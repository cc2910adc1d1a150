import type { WordSet } from '../speech.ts';
import type { TalkWords } from '../words.ts';

/** The words of controls and dialogs by language, each in a file of its own. */
export const load: WordSet<TalkWords> = {
  ar: () => import('../ar/talk.ts'),
  de: () => import('../de/talk.ts'),
  es: () => import('../es/talk.ts'),
  fr: () => import('../fr/talk.ts'),
  he: () => import('../he/talk.ts'),
  hi: () => import('../hi/talk.ts'),
  it: () => import('../it/talk.ts'),
  ja: () => import('../ja/talk.ts'),
  ko: () => import('../ko/talk.ts'),
  nl: () => import('../nl/talk.ts'),
  pl: () => import('../pl/talk.ts'),
  pt: () => import('../pt/talk.ts'),
  sv: () => import('../sv/talk.ts'),
  tr: () => import('../tr/talk.ts'),
  zh: () => import('../zh/talk.ts'),
};
