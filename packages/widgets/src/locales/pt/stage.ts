import type { StageWords } from '../words.ts';

export const messages: StageWords = {
  carousel: 'carrossel',
  slide: 'avaliação',
  place: '{n} de {all}',
  before: 'Anterior',
  after: 'Próxima',
  halt: 'Parar',
  go: 'Iniciar',
  others: 'Outras',
  continued: '{name} (continuação)',
  some: '{n} de {all}',
};
