import { createSpeech, LOCALES, localeOf, type Locale, type Messages, type Speech } from '@smm/widgets/locales';
import { messages as ar } from './visitor/ar.ts';
import { messages as de } from './visitor/de.ts';
import { messages as en, type VisitorWord } from './visitor/en.ts';
import { messages as es } from './visitor/es.ts';
import { messages as fr } from './visitor/fr.ts';
import { messages as he } from './visitor/he.ts';
import { messages as hi } from './visitor/hi.ts';
import { messages as it } from './visitor/it.ts';
import { messages as ja } from './visitor/ja.ts';
import { messages as ko } from './visitor/ko.ts';
import { messages as nl } from './visitor/nl.ts';
import { messages as pl } from './visitor/pl.ts';
import { messages as pt } from './visitor/pt.ts';
import { messages as sv } from './visitor/sv.ts';
import { messages as tr } from './visitor/tr.ts';
import { messages as zh } from './visitor/zh.ts';

export type { VisitorWord } from './visitor/en.ts';

const OTHERS: Readonly<Record<Locale, Messages<VisitorWord>>> = {
  ar,
  de,
  es,
  fr,
  he,
  hi,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  sv,
  tr,
  zh,
};

/** Primary tags of the languages that the endpoint speaks to visitors in: those of the form that its pages show. */
export const VISITOR_LANGUAGES: readonly string[] = ['en', ...LOCALES];

/** @param language one of {@link VISITOR_LANGUAGES}, with or without a region */
export function visitorSpeech(language: string): Speech<VisitorWord> {
  const locale = localeOf(language);
  return createSpeech({ messages: locale ? OTHERS[locale] : en }, language);
}
