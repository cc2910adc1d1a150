import { wordsOf } from './header-stems.ts';

/** Whether a header has one of some words, or of what is said in scripts that part none. */
export function speaksOf(header: string, words: ReadonlySet<string>, dense: RegExp): boolean {
  return dense.test(header) || wordsOf(header).some((word) => words.has(word));
}
