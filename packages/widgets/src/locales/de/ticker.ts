import type { TickerWords } from '../words.ts';

export const messages: TickerWords = {
  label: 'Kunden sagen',
  pause: 'Anhalten',
  play: 'Fortsetzen',
  anonymous: 'Anonym',
  selected: 'Aus {selected} von {n} veröffentlichten',
  everything: 'Aus allen {n} veröffentlichten',
  tie: 'Offengelegt: {text}',
  sample: 'Musterdaten',
  read: 'Dort lesen',
  close: 'Schließen',
  previous: 'Zurück',
  next: 'Weiter',
};
