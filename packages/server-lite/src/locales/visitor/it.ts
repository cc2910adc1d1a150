import type { VisitorMessages } from './en.ts';

export const messages: VisitorMessages = {
  consentPublish: 'Pubblicare le mie parole su questo sito. Posso ritirarle in qualsiasi momento.',
  consentName:
    'Mostrare accanto alle mie parole il mio nome e, se li indico, foto, ruolo e azienda. Senza questo consenso: «Anonimo».',
  consentReuse: 'Usarle anche fuori da questo sito, per esempio nella pubblicità.',
  formTitle: 'Recensisci {name}',
  check: 'Rileggi tutto, indica che cosa si può fare con le tue parole e invia.',
  stale: 'Il modulo era scaduto. Quello che hai scritto è ancora qui: invialo di nuovo.',
  early: 'L’invio è stato troppo rapido. Quello che hai scritto è ancora qui: invialo di nuovo.',
  often: {
    one: 'Dalla tua rete sono arrivate molte recensioni. Quello che hai scritto è ancora qui: invialo di nuovo tra {n} minuto.',
    other:
      'Dalla tua rete sono arrivate molte recensioni. Quello che hai scritto è ancora qui: invialo di nuovo tra {n} minuti.',
  },
  photoAgain: 'Scegli di nuovo la foto: il browser non la conserva.',
  leaveEmpty: 'Lascia vuoto questo campo',
  notSent: 'La tua recensione non è stata inviata',
  goBack: 'Quello che hai scritto è ancora nel tuo browser: torna indietro di una pagina e invialo di nuovo da lì.',
  busy: 'In questo momento stanno arrivando moltissime recensioni. Attendi un attimo.',
  notTaken: 'Non è stato possibile accettarla così come è stata inviata.',
  tooSlow: 'La connessione era troppo lenta. Con una foto più piccola, o senza, andrà più veloce.',
  trouble: 'Qui qualcosa non funziona, e non dipende da te. Riprova più tardi.',
  noForm: 'A questo indirizzo non c’è alcun modulo',
  receiptTitle: 'La tua recensione di {name}',
  keep: 'Conserva l’indirizzo di questa pagina. Chi lo possiede può vedere la tua recensione e ritirarla.',
  state: 'Stato',
  pending: 'In attesa di lettura',
  published: 'Pubblicata',
  hidden: 'Non mostrata',
  withdrawn: 'Ritirata',
  gone: 'Le tue parole non sono più mostrate da nessuna parte.',
  agreed: 'Che cosa hai accettato',
  withdraw: 'Ritira questa recensione',
  sure: 'Sparisce subito da tutte le pagine e non si può ripristinare.',
  yes: 'Sì, ritirala',
  unknown: 'Questa ricevuta non esiste',
  unknownWhy:
    'L’indirizzo è incompleto oppure la recensione è stata cancellata. Confrontalo con quello che hai conservato.',
  asData: 'Lo stesso in forma di dati',
  policy: 'Come le recensioni vengono raccolte, verificate e scelte',
};
