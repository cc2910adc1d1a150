import type { StageWords } from '../words.ts';

export const messages: StageWords = {
  carousel: 'karusell',
  slide: 'omdöme',
  place: '{n} av {all}',
  before: 'Föregående',
  after: 'Nästa',
  halt: 'Stoppa',
  go: 'Starta',
  others: 'Övriga',
  continued: '{name}, fortsättning',
  some: '{n} av {all}',
};
