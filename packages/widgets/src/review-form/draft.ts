import type { ReviewForm, Submission } from '@smm/sdk/schema';
import type { ReviewFormWord } from '../locales/words.ts';
import type { Tie } from './wire-fields.ts';

/** What somebody has typed so far. It is kept in memory alone. */
export interface Draft {
  /** 1 to 5; 0 for none yet. */
  rating: number;
  words: string;
  title: string;
  name: string;
  email: string;
  role: string;
  company: string;
  /** There is a connection to disclose. */
  tie: boolean;
  tieType: string;
  tieText: string;
  consents: readonly string[];
  photo: Blob | undefined;
}

export type Field = Exclude<keyof Draft, 'consents' | 'tie'> | 'consent';

/** What is wrong with a field, as a word of the catalog. */
export interface Fault {
  readonly field: Field;
  readonly word: ReviewFormWord;
  readonly n?: number;
}

/** What to say of a field that the endpoint refused, where it was not clear here. */
export const FAULT_WORDS: Readonly<Record<Field, ReviewFormWord>> = {
  rating: 'eRating',
  words: 'eWords',
  title: 'eLong',
  name: 'eLong',
  email: 'eEmail',
  role: 'eLong',
  company: 'eLong',
  tieType: 'eTieType',
  tieText: 'eTie',
  consent: 'eConsent',
  photo: 'ePhoto',
};

/** Fields of one line. */
export const LINES = ['title', 'name', 'email', 'role', 'company'] as const;

export const noDraft = (): Draft => ({
  rating: 0,
  words: '',
  title: '',
  name: '',
  email: '',
  role: '',
  company: '',
  tie: false,
  tieType: '',
  tieText: '',
  consents: [],
  photo: undefined,
});

export const isEmpty = (draft: Draft): boolean =>
  Object.values(draft).every((value) => !value || (Array.isArray(value) && !value.length));

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** What takes no room on a page. */
const UNSEEN = /[\s\u2800\p{Default_Ignorable_Code_Point}]/gu;

/** In the order of the form. The same for every rating. */
export function faultsOf(draft: Draft, { limits, consents }: ReviewForm): Fault[] {
  const faults: Fault[] = [];
  const add = (isWrong: boolean, field: Field, word: ReviewFormWord, n = 0): void => {
    if (isWrong) faults.push({ field, word, n });
  };
  const { min, max } = limits.reviewBody;
  add(!draft.rating, 'rating', 'eRating');
  add(draft.words.replace(UNSEEN, '').length < min, 'words', 'eWords');
  add(draft.words.length > max, 'words', 'eLong', max);
  for (const field of LINES) add(field !== 'email' && draft[field].length > limits.line, field, 'eLong', limits.line);
  const email = draft.email.trim();
  add(!!email && (email.length > limits.email || !EMAIL.test(email)), 'email', 'eEmail');
  add(draft.tie && !draft.tieType, 'tieType', 'eTieType');
  add(draft.tie && !draft.tieText.replace(UNSEEN, ''), 'tieText', 'eTie');
  add(draft.tie && draft.tieText.length > limits.line, 'tieText', 'eLong', limits.line);
  const needed = consents.filter(({ isNeeded }) => isNeeded);
  add(
    needed.some(({ scope }) => !draft.consents.includes(scope)),
    'consent',
    'eConsent',
  );
  // In the order in which they stand on the page.
  const order: readonly Field[] = [...ORDER];
  return faults.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}

const ORDER = ['rating', 'words', ...LINES, 'photo', 'tieType', 'tieText', 'consent'] as const;

export function submissionOf(draft: Draft): Omit<Submission, 'token' | 'proof'> {
  const { rating, words, title, name, email, role, company, tie, tieType, tieText, consents } = draft;
  return {
    reviewRating: { ratingValue: rating, worstRating: 1, bestRating: 5 },
    reviewBody: words,
    ...(title && { name: title }),
    author: {
      ...(name && { name }),
      ...(role && { jobTitle: role }),
      ...(company && { worksFor: company }),
      ...(email.trim() && { email: email.trim() }),
    },
    ...(tie && { materialConnection: { type: tieType as Tie, text: tieText } }),
    consents: consents as Submission['consents'],
  };
}

/** The draft as a form around the element takes it along; undefined while there is nothing in it. */
export function entriesOf(draft: Draft): FormData | undefined {
  if (isEmpty(draft)) return undefined;
  const entries = new FormData();
  for (const [name, value] of Object.entries(draft) as [string, unknown][]) {
    if (name === 'consents') draft.consents.forEach((scope) => entries.append('consent', scope));
    else if (value instanceof Blob) entries.set(name, value);
    else if (value) entries.set(name, String(value));
  }
  return entries;
}

/** The reverse, for a browser that brings a page back. */
export function draftFrom(entries: FormData): Draft {
  const text = (name: string): string => {
    const value = entries.get(name);
    return typeof value === 'string' ? value : '';
  };
  const photo = entries.get('photo');
  const draft = noDraft();
  for (const field of [...LINES, 'words', 'tieType', 'tieText'] as const) draft[field] = text(field);
  return {
    ...draft,
    rating: +text('rating') || 0,
    tie: !!text('tie'),
    consents: entries.getAll('consent').map(String),
    photo: photo instanceof Blob ? photo : undefined,
  };
}
