import type { FeedWords } from '../words.ts';

export const messages: FeedWords = {
  label: 'Post',
  nothing: 'Ancora nessun post',
  broken: 'Non è stato possibile caricare i post.',
  claim: {
    one: 'Selezione: {selected} di {n} post pubblicato.',
    other: 'Selezione: {selected} di {n} post pubblicati.',
  },
  'whole-claim': {
    one: 'L’unico post pubblicato si può leggere qui.',
    other: 'Tutti i {n} post pubblicati si possono leggere qui.',
  },
  reviews: { one: '{n} recensione non viene mostrata qui.', other: '{n} recensioni non vengono mostrate qui.' },
};
