import type { FeedWords } from '../words.ts';

export const messages: FeedWords = {
  label: 'Beiträge',
  nothing: 'Noch keine Beiträge',
  broken: 'Die Beiträge konnten nicht geladen werden.',
  claim: {
    one: 'Auswahl: {selected} von {n} veröffentlichten Beitrag.',
    other: 'Auswahl: {selected} von {n} veröffentlichten Beiträgen.',
  },
  'whole-claim': {
    one: 'Der einzige veröffentlichte Beitrag kann hier gelesen werden.',
    other: 'Alle {n} veröffentlichten Beiträge können hier gelesen werden.',
  },
  reviews: {
    one: '{n} Bewertung wird hier nicht gezeigt.',
    other: '{n} Bewertungen werden hier nicht gezeigt.',
  },
};
