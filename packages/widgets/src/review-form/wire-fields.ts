import type { Submission } from '@smm/sdk/schema';
import type { ReviewFormWord } from '../locales/words.ts';

/** A kind of connection to the business, as the wire names it. */
export type Tie = NonNullable<Submission['materialConnection']>['type'];

/** Kinds of connection, each with its word, in the order they are offered. */
export const TIES: readonly [type: Tie, word: ReviewFormWord][] = [
  ['incentivised', 'incentivised'],
  ['free-product', 'freeProduct'],
  ['employee', 'employee'],
  ['family', 'family'],
  ['other', 'other'],
];

type PointedField =
  'rating' | 'words' | 'title' | 'name' | 'email' | 'role' | 'company' | 'tieText' | 'consent' | 'photo';

/** The form's fields by the pointer that the endpoint names them with. */
export const POINTERS: Readonly<Record<string, PointedField>> = {
  '/reviewRating': 'rating',
  '/reviewBody': 'words',
  '/name': 'title',
  '/author/name': 'name',
  '/author/email': 'email',
  '/author/jobTitle': 'role',
  '/author/worksFor': 'company',
  '/materialConnection/text': 'tieText',
  '/consents': 'consent',
  '/photo': 'photo',
};
