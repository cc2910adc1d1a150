import { wordsOf } from './header-stems.ts';

/** Whether a header has one of some words, or of what is said in scripts that part none. */
export function speaksOf(header: string, words: ReadonlySet<string>, dense: RegExp): boolean {
  return dense.test(header) || wordsOf(header).some((word) => words.has(word));
}

/** Letters from which a word may take an ending, and how long that is: `opiekun`, `opiekuna`; not `tutor`, `tutorial`. */
const LEAST = 5;
const ENDING = 2;

/** The same, where the header may have a word in another of its forms. */
export function speaksOfFormOf(header: string, words: ReadonlySet<string>, dense: RegExp): boolean {
  if (speaksOf(header, words, dense)) return true;
  return wordsOf(header).some((word) => {
    for (let cut = 1; cut <= ENDING && word.length - cut >= LEAST; cut++)
      if (words.has(word.slice(0, -cut))) return true;
    return false;
  });
}
