import type { FeedWords } from '../words.ts';

export const messages: FeedWords = {
  label: 'Publications',
  nothing: 'Pas encore de publication',
  broken: 'Les publications n’ont pas pu être chargées.',
  claim: {
    one: 'Sélection : {selected} publication sur {n}.',
    other: 'Sélection : {selected} publications sur {n}.',
  },
  'whole-claim': {
    one: 'Tout ce qui est publié peut être lu ici : {n} publication.',
    other: 'Les {n} publications peuvent toutes être lues ici.',
  },
  reviews: {
    one: '{n} avis n’est pas affiché ici.',
    other: '{n} avis ne sont pas affichés ici.',
  },
};
