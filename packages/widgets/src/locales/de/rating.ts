import type { RatingWords } from '../words.ts';

export const messages: RatingWords = {
  stars: '{value} von 5 Sternen',
  count: { one: '{n} Bewertung', other: '{n} Bewertungen' },
  bar: { one: '{value} von 5 Sternen: {n} Bewertung', other: '{value} von 5 Sternen: {n} Bewertungen' },
  how: 'Wie gezählt wird',
  rule: {
    one: 'Die einzige veröffentlichte Bewertung mit Sternen. Eine Auswahl auf dieser Seite ändert hier nichts.',
    other:
      'Der Mittelwert aller {n} veröffentlichten Bewertungen mit Sternen, gut oder schlecht. Eine Auswahl auf dieser Seite ändert hier nichts.',
  },
  scale: '{value} von {best}',
  from: 'Hier veröffentlicht: {sources}.',
  check: 'Wie wir prüfen',
  none: 'Noch keine Bewertungen',
  sample: 'Musterdaten',
};
