import { createSpeech, localeOf, type Locale, type Messages, type Speech } from '@smm/widgets/locales';
import { messages as en, type AskingWord } from './asking/en.ts';
import { messages as ar } from './asking/ar.ts';
import { messages as de } from './asking/de.ts';
import { messages as es } from './asking/es.ts';
import { messages as fr } from './asking/fr.ts';
import { messages as he } from './asking/he.ts';
import { messages as hi } from './asking/hi.ts';
import { messages as it } from './asking/it.ts';
import { messages as ja } from './asking/ja.ts';
import { messages as ko } from './asking/ko.ts';
import { messages as nl } from './asking/nl.ts';
import { messages as pl } from './asking/pl.ts';
import { messages as pt } from './asking/pt.ts';
import { messages as sv } from './asking/sv.ts';
import { messages as tr } from './asking/tr.ts';
import { messages as zh } from './asking/zh.ts';

const OTHERS: Readonly<Record<Locale, Messages<AskingWord>>> = {
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

/** @param language with or without a region; English for one that is not spoken here */
export function askingSpeech(language: string): Speech<AskingWord> {
  const locale = localeOf(language);
  return createSpeech({ messages: locale ? OTHERS[locale] : en }, language);
}
