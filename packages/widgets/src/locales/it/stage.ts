import type { StageWords } from '../words.ts';

export const messages: StageWords = {
  carousel: 'carosello',
  slide: 'recensione',
  place: '{n} di {all}',
  before: 'Precedente',
  after: 'Successiva',
  halt: 'Ferma',
  go: 'Avvia',
  others: 'Altre',
  continued: '{name} (continua)',
  some: '{n} di {all}',
};
