import type { TickerWords } from '../words.ts';

export const messages: TickerWords = {
  label: 'Klanten vertellen',
  pause: 'Pauzeren',
  play: 'Doorgaan',
  anonymous: 'Anoniem',
  selected: 'Uit {selected} van {n} geplaatste',
  everything: 'Uit alle {n} geplaatste',
  tie: 'Vermeld: {text}',
  sample: 'Voorbeeldgegevens',
  read: 'Daar lezen',
  close: 'Sluiten',
  previous: 'Vorige',
  next: 'Volgende',
};
