import type { StageWords } from '../words.ts';

export const messages: StageWords = {
  carousel: 'karuzela',
  slide: 'opinia',
  place: '{n} z {all}',
  before: 'Poprzednia',
  after: 'Następna',
  halt: 'Zatrzymaj',
  go: 'Uruchom',
  others: 'Inne',
  continued: '{name}, ciąg dalszy',
  some: '{n} z {all}',
};
