import type { WordSet } from '../speech.ts';
import type { VideoWords } from '../words.ts';

/** The words of videos by language, each in a file of its own. */
export const load: WordSet<VideoWords> = {
  ar: () => import('../ar/video.ts'),
  de: () => import('../de/video.ts'),
  es: () => import('../es/video.ts'),
  fr: () => import('../fr/video.ts'),
  he: () => import('../he/video.ts'),
  hi: () => import('../hi/video.ts'),
  it: () => import('../it/video.ts'),
  ja: () => import('../ja/video.ts'),
  ko: () => import('../ko/video.ts'),
  nl: () => import('../nl/video.ts'),
  pl: () => import('../pl/video.ts'),
  pt: () => import('../pt/video.ts'),
  sv: () => import('../sv/video.ts'),
  tr: () => import('../tr/video.ts'),
  zh: () => import('../zh/video.ts'),
};
