import type { TickerWords } from '../words.ts';

export const messages: TickerWords = {
  label: 'Kunderna berättar',
  pause: 'Pausa',
  play: 'Fortsätt',
  anonymous: 'Anonym',
  selected: 'Ur {selected} av {n} publicerade',
  everything: 'Ur alla {n} publicerade',
  tie: 'Redovisat: {text}',
  sample: 'Exempeldata',
  read: 'Läs det där',
  close: 'Stäng',
  previous: 'Föregående',
  next: 'Nästa',
};
