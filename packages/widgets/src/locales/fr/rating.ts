import type { RatingWords } from '../words.ts';

export const messages: RatingWords = {
  stars: '{value} étoiles sur 5',
  count: { one: '{n} avis', other: '{n} avis' },
  bar: '{value} sur 5 : {n} avis',
  how: 'Comment c’est compté',
  rule: {
    one: 'La moyenne de {n} avis publié avec une note. Une sélection sur cette page n’y change rien.',
    other:
      'La moyenne des {n} avis publiés avec une note, bonne ou mauvaise. Une sélection sur cette page n’y change rien.',
  },
  scale: '{value} sur {best}',
  from: 'Publié ici : {sources}.',
  check: 'Comment nous vérifions',
  none: 'Pas encore de note',
  sample: 'Données d’exemple',
};
