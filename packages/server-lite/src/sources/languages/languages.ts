import { BALTIC_URALIC_BALKAN } from './baltic-uralic-balkan.ts';
import { EAST_ASIAN } from './east-asian.ts';
import { GERMANIC } from './germanic.ts';
import { INDIC } from './indic.ts';
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
  EAST_ASIAN,
  SOUTH_EAST_ASIAN,
];

/** Whole words of all languages. */
export function wordsOfAll(kind: 'wrote' | 'did' | 'alone' | 'asking' | 'addressed' | 'not'): string[] {
  return LANGUAGES.flatMap(({ [kind]: words = '' }) => words.split(/\s+/)).filter((word) => word !== '');
}
