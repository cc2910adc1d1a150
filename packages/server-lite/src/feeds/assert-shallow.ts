import { SourceError } from '../sources/source-error.ts';

/** Objects and lists in each other: more than any service nests, and far less than what runs out of stack. */
const DEEPEST = 200;

/** @throws SourceError where JSON nests deeper than anybody writes it. */
export function assertShallow(text: string, name: string): void {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) {
      for (i++; i < text.length && text.charCodeAt(i) !== 34; i++) if (text.charCodeAt(i) === 92) i++;
    } else if (code === 123 || code === 91) {
      if (++depth > DEEPEST)
        throw new SourceError(
          `${name} answered with JSON of more than ${DEEPEST} levels, which is no list of postings.`,
        );
    } else if (code === 125 || code === 93) depth--;
  }
}
