import type { WordSet } from '../speech.ts';
import type { FeedWords } from '../words.ts';

/** The words of a feed by language, each in a file of its own. */
export const load: WordSet<FeedWords> = {
  ar: () => import('../ar/feed.ts'),
  de: () => import('../de/feed.ts'),
  es: () => import('../es/feed.ts'),
  fr: () => import('../fr/feed.ts'),
  he: () => import('../he/feed.ts'),
  hi: () => import('../hi/feed.ts'),
  it: () => import('../it/feed.ts'),
  ja: () => import('../ja/feed.ts'),
  ko: () => import('../ko/feed.ts'),
  nl: () => import('../nl/feed.ts'),
  pl: () => import('../pl/feed.ts'),
  pt: () => import('../pt/feed.ts'),
  sv: () => import('../sv/feed.ts'),
  tr: () => import('../tr/feed.ts'),
  zh: () => import('../zh/feed.ts'),
};
