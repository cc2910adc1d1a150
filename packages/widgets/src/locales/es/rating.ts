import type { RatingWords } from '../words.ts';

export const messages: RatingWords = {
  stars: '{value} de 5 estrellas',
  count: { one: '{n} reseña', other: '{n} reseñas' },
  bar: { one: '{value} de 5 estrellas: {n} reseña', other: '{value} de 5 estrellas: {n} reseñas' },
  how: 'Cómo se calcula',
  rule: {
    one: 'La única reseña publicada con puntuación. Una selección en esta página no cambia nada aquí.',
    other:
      'La media de las {n} reseñas publicadas con puntuación, alta o baja. Una selección en esta página no cambia nada aquí.',
  },
  scale: '{value} de {best}',
  from: 'Publicado aquí: {sources}.',
  check: 'Cómo comprobamos',
  none: 'Aún no hay puntuaciones',
  sample: 'Datos de muestra',
};
