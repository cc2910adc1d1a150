import { createSpeech, type Messages, type Speech } from '@smm/widgets/locales';
import * as others from './visitor.locales.ts';

/** What the endpoint itself says to people who send in a review: consents, receipt, and the page that asks again. */
export type VisitorWord =
  | 'consentPublish'
  | 'consentName'
  | 'consentReuse'
  | 'formTitle'
  | 'check'
  | 'stale'
  | 'early'
  | 'often'
  | 'photoAgain'
  | 'leaveEmpty'
  | 'receiptTitle'
  | 'keep'
  | 'state'
  | 'pending'
  | 'published'
  | 'hidden'
  | 'withdrawn'
  | 'gone'
  | 'agreed'
  | 'withdraw'
  | 'sure'
  | 'yes'
  | 'unknown'
  | 'unknownWhy'
  | 'asData'
  | 'policy';

const en: Messages<VisitorWord> = {
  consentPublish: 'Publish my words on this site. I can withdraw them at any time.',
  consentName: 'Show my name with them, and my photo, role and company if I give them. Without this: “Anonymous”.',
  consentReuse: 'Use them outside this site too, for example in advertising.',
  formTitle: 'Review {name}',
  check: 'Please look it over, say what may be done with your words, and send it.',
  stale: 'The form was out of date. All that you typed is still here: please send it once more.',
  early: 'That was very fast. All that you typed is still here: please send it once more.',
  often: {
    one: 'Many reviews came from your network. All that you typed is still here: please send it again in {n} minute.',
    other:
      'Many reviews came from your network. All that you typed is still here: please send it again in {n} minutes.',
  },
  photoAgain: 'Please choose the photo again: a browser does not keep it.',
  leaveEmpty: 'Leave this empty',
  receiptTitle: 'Your review of {name}',
  keep: 'Keep the address of this page. Whoever has it can see your review and withdraw it.',
  state: 'State',
  pending: 'Waits to be read',
  published: 'Published',
  hidden: 'Not shown',
  withdrawn: 'Withdrawn',
  gone: 'Your words are no longer shown anywhere.',
  agreed: 'What you agreed to',
  withdraw: 'Withdraw this review',
  sure: 'It disappears from every page at once, and cannot be brought back.',
  yes: 'Yes, withdraw it',
  unknown: 'There is no such receipt',
  unknownWhy: 'The address is not complete, or the review was erased. Compare it with the one you kept.',
  asData: 'The same as data',
  policy: 'How reviews are gathered, checked and chosen',
};

const ALL: Readonly<Record<string, Messages<VisitorWord>>> = { en, ...others };

/** Tags of the languages that the endpoint speaks to visitors in. */
export const VISITOR_LANGUAGES = Object.keys(ALL);

/** @param language one of {@link VISITOR_LANGUAGES}, with or without a region */
export function visitorSpeech(language: string): Speech<VisitorWord> {
  return createSpeech({ messages: ALL[language.split('-')[0] as string] ?? en }, language);
}
