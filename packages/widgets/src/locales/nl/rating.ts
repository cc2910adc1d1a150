import type { RatingWords } from '../words.ts';

export const messages: RatingWords = {
  stars: '{value} van 5 sterren',
  count: { one: '{n} beoordeling', other: '{n} beoordelingen' },
  bar: { one: '{value} van 5 sterren: {n} beoordeling', other: '{value} van 5 sterren: {n} beoordelingen' },
  how: 'Hoe dit wordt berekend',
  rule: {
    one: 'De enige geplaatste beoordeling met een waardering. Een selectie op deze pagina verandert hier niets aan.',
    other:
      'Het gemiddelde van alle {n} geplaatste beoordelingen met een waardering, hoog of laag. Een selectie op deze pagina verandert hier niets aan.',
  },
  scale: '{value} van {best}',
  from: 'Hier geplaatst: {sources}.',
  check: 'Zo controleren we',
  none: 'Nog geen waarderingen',
  sample: 'Voorbeeldgegevens',
};
