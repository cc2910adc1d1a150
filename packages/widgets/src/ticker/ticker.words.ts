import type { Catalog, Messages } from '../locales/speech.ts';

/** Words of the variants, which English has in their own file. */
export type VariantWord = 'read' | 'close' | 'previous' | 'next';

export type TickerWord =
  'label' | 'pause' | 'play' | 'anonymous' | 'selected' | 'everything' | 'tie' | 'sample' | VariantWord;

const en: Messages<Exclude<TickerWord, VariantWord>> = {
  label: 'Customers are saying',
  pause: 'Pause',
  play: 'Continue',
  anonymous: 'Anonymous',
  selected: 'From {selected} of {n} published',
  everything: 'From all {n} published',
  tie: 'Disclosed: {text}',
  sample: 'Sample data',
};

const words = (language: 'ar' | 'de' | 'es' | 'fr' | 'ja') => async () => ({
  messages: (await import('./ticker.locales.ts'))[language],
});

/** The words of `<smm-ticker>`. */
export const tickerCatalog: Catalog<TickerWord> = {
  en,
  others: { ar: words('ar'), de: words('de'), es: words('es'), fr: words('fr'), ja: words('ja') },
};
