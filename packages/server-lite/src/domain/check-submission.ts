import type { FormLimits, Submission } from '@smm/sdk/schema';
import { plainLine, plainText } from './sanitize-text.ts';

/** A value that cannot be taken: where, which message of the form's catalog says so to its author, and for programs. */
export interface Fault {
  pointer: string;
  word: 'eRating' | 'eWords' | 'eLong' | 'eEmail' | 'eTie' | 'eConsent';
  /** Goes into the message. */
  n?: number;
  detail: string;
}

/** What takes no room on a page. */
const UNSEEN = /[\s\u2800\p{Default_Ignorable_Code_Point}]/gu;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is wrong with a submission, in the order of the form. The same for every rating. */
export function checkSubmission(submission: Submission, limits: FormLimits): Fault[] {
  const { reviewRating, reviewBody, consents } = submission;
  const faults: Fault[] = [];
  const value = reviewRating.ratingValue;
  if (!Number.isInteger(value) || value < 1) {
    faults.push({ pointer: '/reviewRating', word: 'eRating', detail: 'must be a whole number from 1 to 5.' });
  }
  const { min, max } = limits.reviewBody;
  if (plainText(reviewBody).length > max) faults.push(tooLong('/reviewBody', max));
  else if (plainLine(reviewBody).replace(UNSEEN, '').length < min) {
    faults.push({ pointer: '/reviewBody', word: 'eWords', detail: `must have at least ${min} characters.` });
  }
  faults.push(...checkAuthor(submission, limits), ...checkConnection(submission, limits));
  if (!consents.includes('publish')) {
    faults.push({
      pointer: '/consents',
      word: 'eConsent',
      detail: 'must hold "publish": without it the words can be neither shown nor kept.',
    });
  }
  return faults;
}

function checkAuthor({ name, author = {} }: Submission, { line, email }: FormLimits): Fault[] {
  const lines: [string, string | undefined][] = [
    ['/name', name],
    ['/author/name', author.name],
    ['/author/jobTitle', author.jobTitle],
    ['/author/worksFor', author.worksFor],
  ];
  const faults = lines.filter(([, text]) => (text?.length ?? 0) > line).map(([pointer]) => tooLong(pointer, line));
  const address = author.email?.trim() ?? '';
  if (address !== '' && (address.length > email || !EMAIL.test(address))) {
    faults.push({
      pointer: '/author/email',
      word: 'eEmail',
      detail: `must be an e-mail address of at most ${email} characters, or left out.`,
    });
  }
  return faults;
}

function checkConnection({ materialConnection }: Submission, { line }: FormLimits): Fault[] {
  if (!materialConnection) return [];
  const pointer = '/materialConnection/text';
  if (materialConnection.text.length > line) return [tooLong(pointer, line)];
  if (plainLine(materialConnection.text) !== '') return [];
  return [{ pointer, word: 'eTie', detail: 'must say what the connection is, in words that readers see.' }];
}

function tooLong(pointer: string, n: number): Fault {
  return { pointer, word: 'eLong', n, detail: `must have at most ${n} characters.` };
}
