import { isQuestion } from '../columns/by-concept.ts';
import type { Field } from '../columns/fields.ts';
import { conceptsOf, type Concept } from '../columns/header-stems.ts';
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

/** Words, or signs of a script that parts none, from which what was said is a sentence. */
const SENTENCE =
  /(?:[\p{L}\p{M}\p{N}'’-]+[^\p{L}\p{M}\p{N}'’-]+){2}[\p{L}\p{N}]|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f].{7}/u;

/**
 * Whether words need no heading where they are all that somebody said: what was good (“Pros”), and sentences under what
 * merely names one half. What was asked in words stays beside its answer.
 */
export function saysItAlone(header: string, text: string): boolean {
  if (isQuestion(header) || header.trim().split(/\s+/).length > MOST_WORDS) return false;
  const about = conceptsOf(header);
  const is = (field: Field, concept: Concept) =>
    about.has(concept) || fieldsNamed(header).some((named) => named.field === field);
  // What was summed up names itself.
  if (about.has('whole') && about.has('title')) return true;
  return is('cons', 'bad') ? SENTENCE.test(text) : is('pros', 'good');
}

/** Words of a header that names what stands below it, rather than asking for it. */
const MOST_WORDS = 3;
