import type { FeedWords } from '../words.ts';

export const messages: FeedWords = {
  label: 'Berichten',
  nothing: 'Nog geen berichten',
  broken: 'De berichten konden niet worden geladen.',
  claim: {
    one: 'Selectie: {selected} van {n} geplaatst bericht.',
    other: 'Selectie: {selected} van {n} geplaatste berichten.',
  },
  'whole-claim': {
    one: 'Het enige geplaatste bericht is hier te lezen.',
    other: 'Alle {n} geplaatste berichten zijn hier te lezen.',
  },
  reviews: { one: '{n} beoordeling wordt hier niet getoond.', other: '{n} beoordelingen worden hier niet getoond.' },
};
