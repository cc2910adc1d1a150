import type { Catalog, Messages } from '../locales/speech.ts';

export type TickerWord = 'label' | 'pause' | 'play' | 'anonymous' | 'selected' | 'tie' | 'sample';

const en: Messages<TickerWord> = {
  label: 'Customers are saying',
  pause: 'Pause',
  play: 'Continue',
  anonymous: 'Anonymous',
  selected: 'From {selected} of {n} published',
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
