/** The languages beside English, by primary language tag: `pt` is Brazilian, `zh` is written in simplified characters. */
export const LOCALES = [
  'ar',
  'de',
  'es',
  'fr',
  'he',
  'hi',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'sv',
  'tr',
  'zh',
] as const;

export type Locale = (typeof LOCALES)[number];

/** The one of {@link LOCALES} for a canonical language tag; undefined for English and for what nobody wrote yet. */
export const localeOf = (language: string): Locale | undefined =>
  LOCALES.find((locale) => locale === language.split('-')[0]);
