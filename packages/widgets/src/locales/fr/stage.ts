import type { StageWords } from '../words.ts';

export const messages: StageWords = {
  carousel: 'carrousel',
  slide: 'avis',
  place: '{n} sur {all}',
  before: 'Précédent',
  after: 'Suivant',
  halt: 'Arrêter',
  go: 'Démarrer',
  others: 'Autres',
  continued: '{name} (suite)',
  some: '{n} sur {all}',
};
