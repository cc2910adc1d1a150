import { UNSPACED } from './search-words.ts';

/** A part of a text in UTF-16 units, `[start, end)`. */
export interface Passage {
  start: number;
  end: number;
}

/** Two characters of one word, or one and what hangs on it. */
const WITHIN_WORD = new RegExp(`(?![${UNSPACED}])[\\p{L}\\p{N}]\\p{M}*(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}]$`, 'u');
const BEFORE = 8;

/**
 * Where the words of a passage stand in another text, to the character; null where they do not. At the same place where they
 * stand there, else where they come first. A passage that begins and ends with whole words does so there as well.
 */
export function findPassage({ start, end }: Passage, text: string, other: string): Passage | null {
  const words = text.slice(start, end);
  if (words === '') return null;
  const length = end - start;
  const fits = (at: number) =>
    (!cutsWord(other, at) || cutsWord(text, start)) && (!cutsWord(other, at + length) || cutsWord(text, end));
  if (other.startsWith(words, start) && fits(start)) return { start, end };
  for (let at = other.indexOf(words); at !== -1; at = other.indexOf(words, at + 1))
    if (fits(at)) return { start: at, end: at + length };
  return null;
}

function cutsWord(text: string, at: number): boolean {
  const next = text.codePointAt(at);
  if (next === undefined || at === 0) return false;
  return WITHIN_WORD.test(text.slice(Math.max(0, at - BEFORE), at) + String.fromCodePoint(next));
}
