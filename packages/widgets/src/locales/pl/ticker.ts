import type { TickerWords } from '../words.ts';

export const messages: TickerWords = {
  label: 'Co mówią klienci',
  pause: 'Wstrzymaj',
  play: 'Wznów',
  anonymous: 'Anonim',
  selected: 'Z {selected} wybranych spośród {n} opublikowanych',
  everything: 'Ze wszystkich opublikowanych ({n})',
  tie: 'Ujawniono: {text}',
  sample: 'Dane przykładowe',
  read: 'Czytaj w źródle',
  close: 'Zamknij',
  previous: 'Poprzednia',
  next: 'Następna',
};
