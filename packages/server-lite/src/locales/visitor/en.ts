import type { Messages } from '@smm/widgets/locales';

/**
 * What the endpoint itself says to people who send in a review: consents, receipt, and the page that asks again.
 *
 * Of legal weight, for a native reader to review before each change: the three consents (they are kept with a yes, word for
 * word), `keep`, `withdraw`, `sure`, `yes`, `gone`, `agreed`, `pending`, `hidden`, `withdrawn` and `policy`.
 */
export const messages = {
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
  notSent: 'Your review was not sent',
  goBack: 'All that you typed is still in your browser: go back one page, and send it again from there.',
  busy: 'Very many reviews are arriving just now. Please wait a moment.',
  notTaken: 'It could not be taken the way it was sent.',
  tooSlow: 'The connection was too slow for it. With a smaller photo, or none, it goes faster.',
  trouble: 'Something is broken here, and it is not your doing. Please try again later.',
  noForm: 'There is no form at this address',
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
} as const;

export type VisitorWord = keyof typeof messages;
/** What another language has to say. */
export type VisitorMessages = Messages<VisitorWord>;
