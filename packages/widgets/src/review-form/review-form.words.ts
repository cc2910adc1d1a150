import type { Catalog, Messages } from '../locales/speech.ts';

const en = {
  heading: 'Tell others how it went',
  rating: 'Your rating',
  of: '{n} of 5',
  choose: 'Choose 1 to 5',
  words: 'Your words',
  asWritten: 'Shown exactly as you write them.',
  title: 'Title',
  optional: 'optional',
  name: 'Name',
  email: 'E-mail',
  neverShown: 'never shown',
  role: 'Role',
  company: 'Company',
  photo: 'Photo of you',
  pick: 'Choose a photo',
  drop: 'Remove the photo',
  tie: 'I got something in return, or I know the owner',
  tieType: 'What is it?',
  incentivised: 'A discount, a gift or money',
  freeProduct: 'A free product or service',
  employee: 'I work there, or did',
  family: 'Family or friends',
  other: 'Something else',
  tieText: 'Say it in a few words',
  tieShown: 'Shown beside your review.',
  send: 'Send review',
  sending: 'Sending…',
  same: 'Same steps for every rating.',
  loading: 'The form is on its way',
  failed: 'The form could not be loaded.',
  retry: 'Try again',
  thanks: 'Thank you. Your words arrived.',
  next: 'A person reads every review before it is shown. None is left out for its rating.',
  receipt: 'Receipt',
  received: 'Received',
  digest: 'Digest',
  copy: 'Copy receipt link',
  copied: 'Link copied',
  byHand: 'Copy this address',
  show: 'Show or withdraw it',
  summary: { one: '{n} thing needs another look', other: '{n} things need another look' },
  eRating: 'Choose a rating from 1 to 5.',
  eWords: 'Write at least a few words.',
  eLong: 'That is too long: at most {n} characters.',
  eEmail: 'An e-mail address looks like name@example.org.',
  eTieType: 'Choose what it is.',
  eTie: 'Say in a few words what the connection is.',
  eConsent: 'Without this, your words cannot be shown or sent.',
  ePhoto: 'This picture cannot be used. Choose a JPEG, PNG or WebP of at most {n} MB.',
  eNetwork: 'No answer came. All that you typed is still here: try again.',
  eServer: 'The other side has trouble. All that you typed is still here: try again later.',
  eOften: 'Many reviews came from your network. All that you typed is still here: try again later.',
} as const;

export type ReviewFormWord = keyof typeof en;

const words = (language: 'ar' | 'de' | 'es' | 'fr' | 'ja') => async () => ({
  messages: (await import('./review-form.locales.ts'))[language] as Messages<ReviewFormWord>,
});

/** The words of `<smm-review-form>`, and of the endpoint's own form for pages without JavaScript. */
export const reviewFormCatalog: Catalog<ReviewFormWord> = {
  en,
  others: { ar: words('ar'), de: words('de'), es: words('es'), fr: words('fr'), ja: words('ja') },
};
