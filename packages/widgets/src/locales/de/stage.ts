import type { StageWords } from '../words.ts';

export const messages: StageWords = {
  carousel: 'Karussell',
  slide: 'Bewertung',
  place: '{n} von {all}',
  before: 'Zurück',
  after: 'Weiter',
  halt: 'Anhalten',
  go: 'Starten',
  others: 'Andere',
  continued: '{name}, Fortsetzung',
  some: '{n} von {all}',
};
