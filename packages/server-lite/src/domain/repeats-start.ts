import { sameText } from './same-words.ts';
import { UNSPACED } from './search-words.ts';

/** Where a text was cut off, as feeds write it. */
const CUT = /\s*(?:\[\s*\.{3,}\s*\]|\(\s*\.{3,}\s*\)|\.{3,})$/;
const ENDS_IN_WORD = new RegExp(`(?![${UNSPACED}])[\\p{L}\\p{N}]\\p{M}*$`, 'u');
const GOES_ON = new RegExp(`^(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}]`, 'u');

/** No program cuts words so short: somebody said it twice. */
const ONE_WORD = new RegExp(`^(?:(?![${UNSPACED}])[\\p{L}\\p{M}]){3,}$`, 'u');

/** Whether a title says no more than how the words beside it begin: what programs put where their format asks for a title. */
export function repeatsStart(title: string, words: string): boolean {
  const whole = sameText(title);
  const text = sameText(words);
  if (whole === '' || text === whole) return whole !== '';
  const start = whole.replace(CUT, '');
  if (start === '' || !text.startsWith(start)) return false;
  const isCutOff = start !== whole;
  if (!isCutOff && ONE_WORD.test(start)) return false;
  return isCutOff || !ENDS_IN_WORD.test(start) || !GOES_ON.test(text.slice(start.length));
}
