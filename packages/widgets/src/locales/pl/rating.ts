import type { RatingWords } from '../words.ts';

export const messages: RatingWords = {
  stars: 'Ocena: {value} na 5 gwiazdek',
  count: { one: '{n} opinia', few: '{n} opinie', many: '{n} opinii', other: '{n} opinii' },
  bar: {
    one: '{value} na 5 gwiazdek: {n} opinia',
    few: '{value} na 5 gwiazdek: {n} opinie',
    many: '{value} na 5 gwiazdek: {n} opinii',
    other: '{value} na 5 gwiazdek: {n} opinii',
  },
  how: 'Jak to liczymy',
  rule: {
    one: 'Jedyna opublikowana opinia z oceną. Wybór na tej stronie niczego tu nie zmienia.',
    few: 'Średnia wszystkich {n} opublikowanych opinii z oceną, wysoką lub niską. Wybór na tej stronie niczego tu nie zmienia.',
    many: 'Średnia wszystkich {n} opublikowanych opinii z oceną, wysoką lub niską. Wybór na tej stronie niczego tu nie zmienia.',
    other:
      'Średnia wszystkich {n} opublikowanych opinii z oceną, wysoką lub niską. Wybór na tej stronie niczego tu nie zmienia.',
  },
  scale: '{value} na {best}',
  from: 'Opublikowane tutaj: {sources}.',
  check: 'Jak sprawdzamy',
  none: 'Nie ma jeszcze ocen',
  sample: 'Dane przykładowe',
};
