import type { StageWords } from '../words.ts';

export const messages: StageWords = {
  carousel: 'carrusel',
  slide: 'reseña',
  place: '{n} de {all}',
  before: 'Anterior',
  after: 'Siguiente',
  halt: 'Detener',
  go: 'Iniciar',
  others: 'Otras',
  continued: '{name} (continuación)',
  some: '{n} de {all}',
};
