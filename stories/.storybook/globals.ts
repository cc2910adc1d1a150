/** The languages that the elements speak. */
export const LOCALES = [
  'en',
  'de',
  'fr',
  'es',
  'pt-BR',
  'it',
  'nl',
  'pl',
  'sv',
  'tr',
  'ar',
  'he',
  'hi',
  'ja',
  'ko',
  'zh-Hans',
] as const;

export const THEMES = ['none', 'paper', 'slate', 'midnight', 'sand', 'mono', 'bubble', 'newsprint', 'aurora'] as const;

export const SCHEMES = ['light', 'dark'] as const;

export const directionOf = (locale: string): 'ltr' | 'rtl' => (['ar', 'he'].includes(locale) ? 'rtl' : 'ltr');
