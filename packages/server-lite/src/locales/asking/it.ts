import type { AskingMessages } from './en.ts';

export const messages: AskingMessages = {
  subject: 'Com’è andata con {name}?',
  again: 'Un promemoria: com’è andata con {name}?',
  hello: 'Buongiorno {person},',
  helloThere: 'Buongiorno,',
  ask: 'Vorrebbe raccontare ad altri com’è andata? Bene o male, con parole Sue: tutto ciò che arriva viene letto, e nessuno ne cambia una parola.',
  button: 'Scrivere una recensione',
  once: 'Questo link è solo Suo e vale per una recensione.',
  why: 'Riceve questo messaggio perché è tra i clienti di {name}.',
  noMore: 'Non vuole più ricevere richieste? Basta un clic, e vale per sempre:',
  unsubscribe: 'Annullare l’iscrizione',
  offTitle: 'Niente più richieste di recensioni?',
  offLead:
    'Nessuno qui Le chiederà mai più una recensione a questo indirizzo. Le recensioni che ha scritto restano come sono.',
  offYes: 'Non chiedetemelo più',
  offDone: 'Non Le chiederemo più nulla',
  offDoneWhy: 'Questo indirizzo è stato tolto dall’elenco, per sempre. Non deve fare altro.',
  offUnknown: 'Questo link non porta da nessuna parte',
  offUnknownWhy:
    'Non è completo, oppure ciò che gli apparteneva è stato cancellato. A chi è stato cancellato qui non si chiede più nulla.',
};
