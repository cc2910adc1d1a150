import { asksForGood, asksForHalf } from '../columns/asks-for-half.ts';
import { isQuestion, isSmall } from '../columns/by-concept.ts';
import type { Field } from '../columns/fields.ts';
import { conceptsOf, NOT, wordsOf } from '../columns/header-stems.ts';
import { UNSPACED } from '../languages/unspaced.ts';
import { fieldsNamed } from '../columns/synonyms.ts';

const labels = new Map<string, string>();
const MOST = 1000;

/** A question as people read it: one that was asked in words stays as it is, `Positive_Review` is "Positive review". */
export function questionLabel(header: string): string {
  let label = labels.get(header);
  if (label === undefined) {
    label = /\s/.test(header) ? header : spoken(header);
    if (labels.size < MOST) labels.set(header, label);
  }
  return label;
}

function spoken(name: string): string {
  const words = name
    .replace(/^.*\.(?=[^.])/, '')
    .replace(/_+/g, ' ')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

/** How a text reads where it is all that somebody said, and its question is not: what the question asked for decides. */
type Alone = 'always' | 'in brief' | 'as a sentence';
const alone = new Map<string, Alone>();

/** Words, or signs of a script that parts none, from which what was said stands by itself; and a clause. */
const SENTENCE = stretch(5, 12);
const CLAUSE = stretch(3, 8);
/** Words of a header that names what stands below it, rather than asking for it. */
const MOST_WORDS = 3;

function stretch(words: number, signs: number): RegExp {
  const apart = `^[^\\p{L}\\p{M}\\p{N}]*(?:[\\p{L}\\p{M}\\p{N}'’-]+[^\\p{L}\\p{M}\\p{N}'’-]+){${words - 1}}[\\p{L}\\p{N}]`;
  return new RegExp(`${apart}|(?:[${UNSPACED}][\\s\\p{P}]*){${signs}}`, 'u');
}

/**
 * Whether words need no heading where they are all that somebody said: sentences, what was good, a remark. A brief answer
 * to what was bad or is missing (“Parking”, “Nothing”) says something else without its question.
 */
export function saysItAlone(header: string, text: string): boolean {
  let how = alone.get(header);
  if (how === undefined) {
    how = howAlone(header);
    if (alone.size < MOST) alone.set(header, how);
  }
  return how === 'always' || (how === 'in brief' ? CLAUSE : SENTENCE).test(text);
}

function howAlone(header: string): Alone {
  const about = conceptsOf(header);
  // What was summed up names itself.
  if (about.has('whole') && about.has('title')) return 'always';
  const isNamed = (field: Field) => fieldsNamed(header).some((named) => named.field === field);
  const isGood = asksForGood(header) || (isNamed('pros') && !wordsOf(header).some((word) => NOT.has(word)));
  const isBad = about.has('bad') || about.has('improve') || isNamed('cons') || (!isGood && asksForHalf(header));
  if (!isBad && (isGood || isRemark(header))) return 'always';
  return isBad && !isQuestion(header) && header.trim().split(/\s+/).length <= MOST_WORDS ? 'in brief' : 'as a sentence';
}

/** `Uw mening`: nothing but that somebody said something. */
function isRemark(header: string): boolean {
  const words = wordsOf(header);
  const isSaid = (word: string) => conceptsOf(word).has('words') || conceptsOf(word).has('opinion');
  return words.some(isSaid) && words.every((word) => isSaid(word) || isSmall(word));
}
