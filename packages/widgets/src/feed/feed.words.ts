import { catalog, type Word } from '../locales/catalog.ts';
import { en as card } from '../locales/en.ts';
import type { Catalog, Messages } from '../locales/speech.ts';

/** The words of a feed that are not those of every card. */
export type FeedOwnWord = 'label' | 'nothing' | 'broken' | 'claim' | 'whole-claim' | 'reviews';

export type FeedWord = FeedOwnWord | 'chosen' | Word;

const en: Partial<Messages<FeedWord>> = {
  ...card,
  label: 'Postings',
  nothing: 'No postings yet',
  broken: 'The postings could not be loaded.',
  claim: {
    one: 'Selected: {selected} of {n} published posting.',
    other: 'Selected: {selected} of {n} published postings.',
  },
  'whole-claim': {
    one: 'The one published posting can be read here.',
    other: 'All {n} published postings can be read here.',
  },
  chosen: 'Chosen: {rules}.',
  reviews: { one: '{n} review is not shown here.', other: '{n} reviews are not shown here.' },
  all: 'Read all {n}',
  back: 'Back to the selection',
  check: 'How we check',
  next: 'Show {n} more',
  added: '{n} more shown',
  offline: 'You are offline.',
  stale: 'Shown as of {time}.',
  retry: 'Try again',
};

/** A card's words and the disclosure are the wall's; the rest is the feed's own. */
const words = (language: 'ar' | 'de' | 'es' | 'fr' | 'ja') => async () => {
  const [cards, own] = await Promise.all([catalog.others[language]!(), import('./feed.locales.ts')]);
  // What English says in `chosen` the other languages say in their disclosure.
  return { ...cards, messages: { chosen: '', ...cards.messages, ...own[language] } };
};

/** The words of `<smm-feed>`. */
export const feedCatalog: Catalog<FeedWord> = {
  en,
  others: { ar: words('ar'), de: words('de'), es: words('es'), fr: words('fr'), ja: words('ja') },
};
