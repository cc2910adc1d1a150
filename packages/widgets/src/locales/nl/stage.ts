import type { StageWords } from '../words.ts';

export const messages: StageWords = {
  carousel: 'carrousel',
  slide: 'beoordeling',
  place: '{n} van {all}',
  before: 'Vorige',
  after: 'Volgende',
  halt: 'Stoppen',
  go: 'Starten',
  others: 'Overige',
  continued: '{name}, vervolg',
  some: '{n} van {all}',
};
