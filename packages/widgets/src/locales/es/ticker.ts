import type { TickerWords } from '../words.ts';

export const messages: TickerWords = {
  label: 'Los clientes dicen',
  pause: 'Pausar',
  play: 'Continuar',
  anonymous: 'Anónimo',
  selected: 'De {selected} entre {n} publicadas',
  everything: 'De las {n} publicadas',
  tie: 'Declarado: {text}',
  sample: 'Datos de muestra',
  read: 'Leer en su origen',
  close: 'Cerrar',
  previous: 'Anterior',
  next: 'Siguiente',
};
