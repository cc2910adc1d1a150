import type { TickerWords } from '../words.ts';

export const messages: TickerWords = {
  label: 'Les clients disent',
  pause: 'Arrêter',
  play: 'Reprendre',
  anonymous: 'Anonyme',
  selected: 'Parmi {selected} sur {n} publiés',
  everything: 'Parmi les {n} publiés',
  tie: 'Déclaré : {text}',
  sample: 'Données d’exemple',
  read: 'Lire à la source',
  close: 'Fermer',
  previous: 'Précédent',
  next: 'Suivant',
};
