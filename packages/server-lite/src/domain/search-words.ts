/** Longest word that is told apart; what follows is not looked at, neither in a text nor in what is asked for. */
const LONGEST = 40;
/** A last word of fewer letters is looked for as it is: too many begin with it. */
export const SHORTEST_START = 3;
const LATIN = /^[\0-\x7f]*$/;
/** Accents of European alphabets, and the vowel and reading marks of Hebrew and Arabic. Marks that make a word in other scripts stay. */
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ł: 'l',
  œ: 'oe',
  ς: 'σ',
  ß: 'ss',
  ı: 'i',
};
const WHOLE = /[æðøþđħłœςßı]/g;
/** Scripts that put no space between words. */
export const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\u30fc';
const RUN = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const PLAIN_WORD = /[a-z0-9]+/g;

/** What somebody looks for: all of `words`, and a word that begins with `start`. */
export interface Wanted {
  words: string[];
  start: string | null;
}

/** One spelling of a text: without case, accents and width. */
export function fold(text: string): string {
  if (LATIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(WHOLE, (letter) => LETTERS[letter] as string);
}

/** The words of a text, in order; a run of a script without spaces is one word. */
function runs(text: string): string[] {
  const folded = fold(text);
  return folded.match(LATIN.test(folded) ? PLAIN_WORD : RUN) ?? [];
}

function cut(word: string): string {
  if (word.length <= LONGEST) return word;
  // Never half of a pair.
  return /[\ud800-\udbff]/.test(word[LONGEST - 1] as string) ? word.slice(0, LONGEST - 1) : word.slice(0, LONGEST);
}

/** Pairs of neighbours, which is how words of two characters are found in writing without spaces. */
function pairs(run: string): string[] {
  const letters = [...run];
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}

/** Adds the words of a text to a set; of scripts without spaces, every character and every pair of neighbours. */
export function addWords(text: string, into: Set<string>): void {
  for (const run of runs(text)) {
    if (!STARTS_UNSPACED.test(run)) {
      into.add(cut(run));
      continue;
    }
    for (const pair of pairs(run)) into.add(pair);
    for (const letter of run) into.add(letter);
  }
}

/** What a line that somebody typed looks for: every word of it, the last one also as a beginning. */
export function wantedWords(q: string): Wanted {
  const found = runs(q);
  const words = new Set<string>();
  let start: string | null = null;
  for (const [i, run] of found.entries()) {
    const parts = STARTS_UNSPACED.test(run) ? pairs(run) : [];
    if (parts.length > 0) for (const pair of parts) words.add(pair);
    else if (i === found.length - 1 && run.length >= SHORTEST_START) start = cut(run);
    else words.add(cut(run));
  }
  return { words: [...words], start };
}
