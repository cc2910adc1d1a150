import type { Catalog, Messages } from '../locales/speech.ts';

export type RatingWord = 'stars' | 'scale' | 'from' | 'count' | 'how' | 'rule' | 'check' | 'none' | 'sample' | 'bar';

const en: Messages<RatingWord> = {
  stars: '{value} out of 5 stars',
  count: { one: '{n} review', other: '{n} reviews' },
  bar: { one: '{value} of 5 stars: {n} review', other: '{value} of 5 stars: {n} reviews' },
  how: 'How this is counted',
  rule: {
    one: 'The one published review that carries a rating. A selection on this page changes nothing here.',
    other:
      'The mean of all {n} published reviews that carry a rating, high or low. A selection on this page changes nothing here.',
  },
  scale: '{value} out of {best}',
  from: 'Published here: {sources}.',
  check: 'How we check',
  none: 'No ratings yet',
  sample: 'Sample data',
};

const words = (language: 'ar' | 'de' | 'es' | 'fr' | 'ja') => async () => ({
  messages: (await import('./rating.locales.ts'))[language],
});

/** The words of `<smm-rating>`. */
export const ratingCatalog: Catalog<RatingWord> = {
  en,
  others: { ar: words('ar'), de: words('de'), es: words('es'), fr: words('fr'), ja: words('ja') },
};
