import type { FeedWords } from '../words.ts';

export const messages: FeedWords = {
  label: 'Inlägg',
  nothing: 'Inga inlägg än',
  broken: 'Inläggen kunde inte laddas.',
  claim: { one: 'Urval: {selected} av {n} publicerat inlägg.', other: 'Urval: {selected} av {n} publicerade inlägg.' },
  'whole-claim': {
    one: 'Det enda publicerade inlägget går att läsa här.',
    other: 'Alla {n} publicerade inlägg går att läsa här.',
  },
  reviews: { one: '{n} omdöme visas inte här.', other: '{n} omdömen visas inte här.' },
};
