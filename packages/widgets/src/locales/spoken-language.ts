import { localeOf } from './locale.ts';
import { validLanguage } from './valid-language.ts';

/**
 * The language that a reader of `tag` is spoken to in: its own where there are words in it, else English as a whole, so that words,
 * plural forms, dates and numbers are of one language.
 */
export const spokenLanguage = (tag: string): string =>
  [validLanguage(tag)].find((language = '') => localeOf(language) || /^en/.test(language)) ?? 'en';
