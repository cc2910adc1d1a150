import type { TickerWords } from '../words.ts';

export const messages: TickerWords = {
  label: 'O que dizem os clientes',
  pause: 'Pausar',
  play: 'Continuar',
  anonymous: 'Anônimo',
  selected: 'De {selected} entre {n} publicadas',
  everything: 'De todas as {n} publicadas',
  tie: 'Declarado: {text}',
  sample: 'Dados de exemplo',
  read: 'Ler na origem',
  close: 'Fechar',
  previous: 'Anterior',
  next: 'Próxima',
};
