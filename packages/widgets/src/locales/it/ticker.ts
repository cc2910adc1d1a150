import type { TickerWords } from '../words.ts';

export const messages: TickerWords = {
  label: 'Dicono i clienti',
  pause: 'Pausa',
  play: 'Riprendi',
  anonymous: 'Anonimo',
  selected: 'Da {selected} di {n} pubblicate',
  everything: 'Da tutte le {n} pubblicate',
  tie: 'Dichiarato: {text}',
  sample: 'Dati di esempio',
  read: 'Leggi l’originale',
  close: 'Chiudi',
  previous: 'Precedente',
  next: 'Successiva',
};
