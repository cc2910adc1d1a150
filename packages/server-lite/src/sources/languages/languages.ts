import { AFRICAN } from './african.ts';
import { BALTIC_URALIC_BALKAN } from './baltic-uralic-balkan.ts';
import { EAST_ASIAN } from './east-asian.ts';
import { GERMANIC } from './germanic.ts';
import { INDIC_FURTHER } from './indic-further.ts';
import { INDIC } from './indic.ts';
import { KURDISH_PASHTO_SINDHI } from './kurdish-pashto-sindhi.ts';
import { ROMANCE } from './romance.ts';
import { SLAVIC } from './slavic.ts';
import { SOUTH_EAST_ASIAN } from './south-east-asian.ts';
import { TURKIC } from './turkic.ts';
import { WEST_ASIAN } from './west-asian.ts';
import type { LanguageWords } from './language-words.ts';

export const LANGUAGES: readonly LanguageWords[] = [
  ROMANCE,
  GERMANIC,
  SLAVIC,
  BALTIC_URALIC_BALKAN,
  TURKIC,
  WEST_ASIAN,
  INDIC,
  INDIC_FURTHER,
  KURDISH_PASHTO_SINDHI,
  EAST_ASIAN,
  SOUTH_EAST_ASIAN,
  AFRICAN,
];

/** Whole words of all languages. */
export function wordsOfAll(kind: 'wrote' | 'did' | 'alone' | 'asking' | 'addressed' | 'not'): string[] {
  return LANGUAGES.flatMap(({ [kind]: words = '' }) => words.split(/\s+/)).filter((word) => word !== '');
}
