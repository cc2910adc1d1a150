import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { plainLine } from './sanitize-text.ts';
import { readLink } from './watch-links.ts';
import { marked, tokens } from './watch-words.ts';

export const WATCH_KINDS = ['word', 'name', 'link'] as const;
/** `word`: a word, a phrase, `#tag` or `@name`. `name`: the business's, in all its spellings. `link`: an address, by host and path. */
export type WatchKind = (typeof WATCH_KINDS)[number];

/** What to look out for in what feeds bring. */
export interface Watch {
  id: number;
  kind: WatchKind;
  text: string;
  /** Other spellings of a name; each counts as the name. */
  variants: readonly string[];
  /**
   * Where one of these stands in an item as well, something else is meant. One that holds the watch's own words
   * takes out only the passages in which it stands.
   */
  not: readonly string[];
}

const LONGEST = 200;
export const LONGEST_LINK = 1000;
export const MOST_WORDS = 50;

/**
 * In one spelling, without what nobody sees.
 *
 * @throws InvalidInputError for what could never be found, or would be found everywhere
 */
export function checkedWatch(watch: Omit<Watch, 'id'>): Omit<Watch, 'id'> {
  const { kind } = watch;
  const text = line('text', watch.text, kind === 'link' ? LONGEST_LINK : LONGEST);
  const [variants, not] = [lines('variants', watch.variants), lines('not', watch.not)];
  if (variants.length > 0 && kind !== 'name')
    throw new InvalidInputError('variants', 'only a name has other spellings. Add each as a watch of its own.');
  if (kind === 'link') {
    if (!readLink(text))
      throw new InvalidInputError(
        'text',
        `“${text}” is no address of the web. Write it as https://shop.example/path or shop.example/path.`,
      );
  } else for (const each of [text, ...variants]) assertFindable('text', each);
  for (const each of not) {
    assertFindable('not', each);
    if ([text, ...variants].some((own) => patternText(own) === patternText(each)))
      throw new InvalidInputError('not', `“${each}” is what is looked for: nothing would ever be found.`);
  }
  return { kind, text, variants, not };
}

/** What is really compared, for telling one watch from another and for saying so. */
export function patternText(text: string): string {
  return isMarked(text)
    ? (marked(text)[0]?.text ?? '')
    : tokens(text)
        .map((token) => token.text)
        .join(' ');
}

/** A hashtag, or a name with `@`. */
export function isMarked(text: string): boolean {
  return /^[#@＃＠]/.test(text);
}

function lines(field: string, given: readonly string[]): string[] {
  if (given.length > MOST_WORDS)
    throw new InvalidInputError(field, `${given.length} are given, and ${MOST_WORDS} are the most.`);
  return [...new Set(given.map((each) => line(field, each, LONGEST)))];
}

function line(field: string, given: string, longest: number): string {
  const text = plainLine(given).trim();
  if (text === '')
    throw new InvalidInputError(field, 'there is nothing to look for. Give a word, a name or an address.');
  if (text.length > longest)
    throw new InvalidInputError(field, `“${text.slice(0, 40)}…” is longer than ${longest} characters.`);
  return text;
}

function assertFindable(field: string, text: string): void {
  if (isMarked(text)) {
    const [one] = marked(text);
    if (one?.end === text.length) return;
    throw new InvalidInputError(
      field,
      `“${text}” is no single hashtag or name: letters, digits and _ alone may follow. Leave # or @ out to look for its words.`,
    );
  }
  if (tokens(text).length > 0) return;
  throw new InvalidInputError(field, `“${text}” has no letter and no digit: nothing would be found by it.`);
}
