import { count } from '../../parts/count.ts';
import type { HideReason } from './calls.ts';

/** Why something may stay unpublished. None of them is "it is negative". */
export const REASONS: Readonly<Record<HideReason, string>> = {
  spam: 'Advertising, or sent in bulk',
  abusive: 'Insults or threatens somebody',
  discriminatory: 'Runs a group of people down',
  'personal-data': 'Names what is private about a person',
  confidential: 'Gives away what is confidential',
  'off-topic': 'Is about something else',
  'clearly-false': 'States what can be shown to be false',
  'suspected-fake': 'Was probably not written by a customer',
  'author-withdrew': 'Its author asked for it',
};

/** “1 review”, “2,300 reviews”. */
export const reviews = (number: number): string => count(number, 'review');

/** “a, b and c” */
export const and = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
