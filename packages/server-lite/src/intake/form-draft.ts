import type { Submission } from '@smm/sdk/schema';
import { CONSENT_SCOPES } from '@smm/sdk/schema';
import { TIES, type Tie } from '@smm/widgets/locales';
import { inviteOf } from './invite-field.ts';

/** A plain form as it came: every field text, nothing believed, all of it kept for showing it again. */
export interface FormDraft {
  rating: string;
  words: string;
  title: string;
  name: string;
  email: string;
  role: string;
  company: string;
  /** One of {@link TIES}, or nothing. */
  tie: string;
  tieText: string;
  consents: string[];
  token: string;
  /** Of the invitation that led to the form, or nothing. */
  invite: string;
  /** Language of the page that the form stood in, where that says so. */
  language: string;
  /** Nobody sees this field, so only a program fills it in. */
  homepage: string;
}

export function draftOf(fields: { get(name: string): unknown; getAll(name: string): unknown[] }): FormDraft {
  const text = (name: string): string => {
    const value = fields.get(name);
    // A browser writes line ends as a form wants them.
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
  };
  return {
    rating: text('rating'),
    words: text('words'),
    title: text('title'),
    name: text('name'),
    email: text('email'),
    role: text('role'),
    company: text('company'),
    tie: TIES.some(([type]) => type === text('tie')) ? text('tie') : '',
    tieText: text('tieText'),
    consents: fields.getAll('consent').filter((value) => typeof value === 'string'),
    token: text('token'),
    invite: inviteOf(text('invite')) ?? '',
    language: text('lang'),
    homepage: text('homepage'),
  };
}

/** The same as the wire has it. Words about a connection without its kind are one of another kind. */
export function submissionOf(draft: FormDraft): Submission {
  const { rating, words, title, name, email, role, company, tieText } = draft;
  const tie = draft.tie || (tieText.trim() ? 'other' : '');
  return {
    reviewRating: { ratingValue: /^[1-5]$/.test(rating) ? Number(rating) : 0, worstRating: 1, bestRating: 5 },
    reviewBody: words,
    ...(title && { name: title }),
    author: {
      ...(name && { name }),
      ...(email && { email }),
      ...(role && { jobTitle: role }),
      ...(company && { worksFor: company }),
    },
    ...(tie && { materialConnection: { type: tie as Tie, text: tieText } }),
    consents: CONSENT_SCOPES.filter((scope) => draft.consents.includes(scope)),
    token: draft.token,
    ...(draft.invite && { invite: draft.invite }),
  };
}
