export { reviewFormCatalog } from '../review-form/review-form.words.ts';
export { POINTERS, TIES } from '../review-form/wire-fields.ts';
export type { Tie } from '../review-form/wire-fields.ts';
export { shareCatalog } from '../share-buttons/share-buttons.words.ts';
export { LOCALES, localeOf } from './locale.ts';
export type { Locale } from './locale.ts';
export { createSpeech } from './speech.ts';
export type { Messages, Speech } from './speech.ts';
export type { ReviewFormWord, ShareWord } from './words.ts';
