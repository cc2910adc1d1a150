import type { RatingWords } from '../words.ts';

export const messages: RatingWords = {
  stars: '{value} stelle su 5',
  count: { one: '{n} recensione', other: '{n} recensioni' },
  bar: { one: '{value} stelle su 5: {n} recensione', other: '{value} stelle su 5: {n} recensioni' },
  how: 'Come si calcola',
  rule: {
    one: 'L’unica recensione pubblicata con un voto. Una selezione in questa pagina non cambia nulla qui.',
    other:
      'La media di tutte le {n} recensioni pubblicate con un voto, alto o basso. Una selezione in questa pagina non cambia nulla qui.',
  },
  scale: '{value} su {best}',
  from: 'Pubblicate qui: {sources}.',
  check: 'Come verifichiamo',
  none: 'Ancora nessun voto',
  sample: 'Dati di esempio',
};
