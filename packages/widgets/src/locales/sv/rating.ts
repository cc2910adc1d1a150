import type { RatingWords } from '../words.ts';

export const messages: RatingWords = {
  stars: '{value} av 5 stjärnor',
  count: { one: '{n} omdöme', other: '{n} omdömen' },
  bar: { one: '{value} av 5 stjärnor: {n} omdöme', other: '{value} av 5 stjärnor: {n} omdömen' },
  how: 'Så räknas det',
  rule: {
    one: 'Det enda publicerade omdömet med betyg. Ett urval på den här sidan ändrar ingenting här.',
    other:
      'Medelvärdet av alla {n} publicerade omdömen med betyg, högt som lågt. Ett urval på den här sidan ändrar ingenting här.',
  },
  scale: '{value} av {best}',
  from: 'Publicerat här: {sources}.',
  check: 'Så kontrollerar vi',
  none: 'Inga betyg än',
  sample: 'Exempeldata',
};
