import type { RatingWords } from '../words.ts';

export const messages: RatingWords = {
  stars: '{value} de 5 estrelas',
  count: { one: '{n} avaliação', other: '{n} avaliações' },
  bar: { one: '{value} de 5 estrelas: {n} avaliação', other: '{value} de 5 estrelas: {n} avaliações' },
  how: 'Como é calculado',
  rule: {
    one: 'A média de {n} avaliação publicada com nota. Uma seleção nesta página não muda nada aqui.',
    other:
      'A média de todas as {n} avaliações publicadas com nota, alta ou baixa. Uma seleção nesta página não muda nada aqui.',
  },
  scale: '{value} de {best}',
  from: 'Publicado aqui: {sources}.',
  check: 'Como verificamos',
  none: 'Ainda não há notas',
  sample: 'Dados de exemplo',
};
