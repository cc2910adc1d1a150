import { tellChinese } from './chinese.ts';
import { FunctionWords } from './function-words.ts';
import { ownLanguage, scriptsOf } from './script.ts';
import { ARABIC_WORDS, CYRILLIC_WORDS, DEVANAGARI_WORDS, WORDS } from './words.ts';

/** Characters looked at: a text that is longer says nothing else further on, or is mixed. */
const ENOUGH = 200;
/** Part of the letters that must be of one alphabet. */
const MOST = 0.75;
/** Of the Latin alphabet, or of none. */
const PLAIN = /^[\0-\x7f]*$/;

let latin: FunctionWords | undefined;
let cyrillic: FunctionWords | undefined;
let arabic: FunctionWords | undefined;
let devanagari: FunctionWords | undefined;

/**
 * The language that words are surely written in, as a BCP 47 tag; undefined for what is short, mixed, or may as well be
 * another's: nothing is guessed. Makes no difference where languages have none in a text (Danish and Norwegian,
 * Indonesian and Malay, Serbian and Croatian).
 */
export function tellLanguage(text: string): string | undefined {
  const end = Math.min(text.length, ENOUGH);
  if (PLAIN.test(text.length > end ? text.slice(0, end) : text))
    return (latin ??= new FunctionWords(WORDS)).tell(text, end);
  const found = scriptsOf(text, end);
  const { letters } = found;
  if (letters < 2) return undefined;
  const least = MOST * letters;
  if (found.latin >= least) return (latin ??= new FunctionWords(WORDS)).tell(text, end);
  if (found.cyrillic >= least) return (cyrillic ??= new FunctionWords(CYRILLIC_WORDS)).tell(text, end);
  if (found.hangul >= 0.5 * letters) return 'ko';
  if (found.kana + found.han >= least && found.kana >= 3 && found.kana >= 0.15 * (found.kana + found.han)) return 'ja';
  if (found.han >= least && found.kana === 0) return tellChinese(text, end, found.han);
  if (found.arabic >= least) return (arabic ??= new FunctionWords(ARABIC_WORDS)).tell(text, end);
  if (found.devanagari >= least) return (devanagari ??= new FunctionWords(DEVANAGARI_WORDS)).tell(text, end);
  return ownLanguage(found, least);
}
