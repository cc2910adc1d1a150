import type { FeedWords } from '../words.ts';

export const messages: FeedWords = {
  label: 'Posty',
  nothing: 'Nie ma jeszcze postów',
  broken: 'Nie udało się wczytać postów.',
  claim: {
    one: 'Wybór: {selected} z {n} opublikowanego postu.',
    few: 'Wybór: {selected} z {n} opublikowanych postów.',
    many: 'Wybór: {selected} z {n} opublikowanych postów.',
    other: 'Wybór: {selected} z {n} opublikowanych postów.',
  },
  'whole-claim': {
    one: 'Jedyny opublikowany post można przeczytać tutaj.',
    few: 'Wszystkie {n} opublikowane posty można przeczytać tutaj.',
    many: 'Wszystkie {n} opublikowanych postów można przeczytać tutaj.',
    other: 'Wszystkie {n} opublikowanych postów można przeczytać tutaj.',
  },
  reviews: {
    one: '{n} opinii tu nie pokazano.',
    few: '{n} opinii tu nie pokazano.',
    many: '{n} opinii tu nie pokazano.',
    other: '{n} opinii tu nie pokazano.',
  },
};
