import { languageName } from '../../parts/language.ts';
import { when } from '../../parts/when.ts';
import type { Asking, Invitation, Person, Purchase } from './calls.ts';

export const shownName = ({
  name,
  email,
  telephone,
}: Pick<Person, 'name' | 'email'> & { telephone?: string | null }): string =>
  name || email || telephone || 'Nobody’s name';

export const SUPPRESSED: Readonly<Record<NonNullable<Person['suppressed']>, string>> = {
  unsubscribed: 'Unsubscribed',
  bounced: 'Undeliverable',
  erased: 'Erased',
  'by-hand': 'Not to be asked',
};

/** Why they are not asked, and since when where that says whether it is still so. */
export const suppressedWords = ({
  suppressed,
  suppressedSince,
}: Pick<Person, 'suppressed' | 'suppressedSince'>): string =>
  suppressed === null
    ? ''
    : suppressed === 'bounced' && suppressedSince !== null
      ? `Undeliverable since ${when(suppressedSince)}`
      : SUPPRESSED[suppressed];

export const ASKING_STATE: Readonly<Record<Asking['state'], string>> = {
  waiting: 'Waits for its time',
  choosing: 'People are being chosen',
  sending: 'Being sent',
  done: 'Done',
  stopped: 'Stopped',
};

const DROPPED: Readonly<Record<string, string>> = {
  answered: 'answered before',
  wrote: 'wrote by themselves before',
  unsubscribed: 'unsubscribed',
  bounced: 'address does not work',
  'by-hand': 'not to be asked',
  erased: 'erased',
  stopped: 'stopped',
  'no-address': 'no address any more',
};
const FAULTS: Readonly<Record<string, string>> = {
  'form-closed': 'the form was closed',
  'no-collection': 'the collection is gone',
  interrupted: 'smm ended while it was sent',
  unwritten: 'it could not be written',
};

export function messageWords({ message, fault }: Pick<Invitation, 'message' | 'fault'>): string {
  const why = fault === null ? '' : (FAULTS[fault] ?? `the mail server said ${fault}`);
  switch (message) {
    case null:
      return 'Link by hand';
    case 'waiting':
      return why === '' ? 'Waits' : `Waits: ${why}`;
    case 'sending':
      return 'Being sent';
    case 'sent':
      return 'Sent';
    case 'failed':
      return `Not delivered: ${why}`;
    case 'uncertain':
      return `May have gone: ${why}`;
    case 'dropped':
      return `Not sent: ${DROPPED[fault ?? ''] ?? fault ?? ''}`;
  }
}

export function purchaseWords({ orderDate, subject, orderedItem, orderNumber }: Purchase): string {
  return [orderedItem ?? subject, orderNumber === null ? null : `no. ${orderNumber}`, orderDate]
    .filter(Boolean)
    .join(' · ');
}

/** Whom an asking goes to, in words. */
export function audienceWords(
  { q, tag, language, subject, boughtSince, person }: Asking['people'],
  isSearched = false,
): string {
  if (person !== undefined) return 'One person';
  const said = [
    tag === undefined ? '' : `on the list “${tag}”`,
    language === undefined ? '' : `written to in ${languageName(language)}`,
    subject === undefined ? '' : `who bought “${subject}”`,
    boughtSince === undefined ? '' : `who bought something since ${when(boughtSince)}`,
    q === undefined ? '' : `found by “${q}”`,
    isSearched ? 'found by words that are not kept' : '',
  ].filter(Boolean);
  return said.length === 0 ? 'Everybody' : `Everybody ${said.join(', ')}`;
}

export const people = (count: number): string => `${count.toLocaleString()} ${count === 1 ? 'person' : 'people'}`;

/** Who is left out and why, in one sentence each; empty when nobody is. */
export function leftOutWords(
  { suppressed, undeliverable, noAddress, askedLately, wroteLately }: Asking['reach']['leftOut'],
  capDays: number,
): string[] {
  return [
    suppressed === 0 ? '' : `${people(suppressed)} on the list of those who are not to be asked`,
    undeliverable === 0 ? '' : `${people(undeliverable)} whose address takes no mail`,
    noAddress === 0 ? '' : `${people(noAddress)} without an e-mail address`,
    askedLately === 0 ? '' : `${people(askedLately)} asked within the last ${capDays} days`,
    wroteLately === 0 ? '' : `${people(wroteLately)} who wrote within the last ${capDays} days, whatever they wrote`,
  ].filter(Boolean);
}
