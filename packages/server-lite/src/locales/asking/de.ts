import type { AskingMessages } from './en.ts';

export const messages: AskingMessages = {
  subject: 'Wie war es bei {name}?',
  again: 'Zur Erinnerung: Wie war es bei {name}?',
  hello: 'Guten Tag, {person},',
  helloThere: 'Guten Tag,',
  ask: 'Würden Sie anderen erzählen, wie es war? Gut oder schlecht, in Ihren eigenen Worten: Alles wird gelesen, und niemand ändert ein Wort daran.',
  button: 'Bewertung schreiben',
  once: 'Dieser Link gehört nur Ihnen und gilt für eine Bewertung.',
  why: 'Sie erhalten diese Nachricht, weil Sie zur Kundschaft von {name} gehören.',
  noMore: 'Sie möchten nicht mehr gefragt werden? Ein Klick genügt, und er gilt auf Dauer:',
  unsubscribe: 'Abmelden',
  offTitle: 'Keine Bitten um Bewertungen mehr?',
  offLead:
    'Niemand hier bittet Sie unter dieser Adresse je wieder um eine Bewertung. Bewertungen, die Sie geschrieben haben, bleiben, wie sie sind.',
  offYes: 'Nicht mehr fragen',
  offDone: 'Sie werden nicht mehr gefragt',
  offDoneWhy: 'Diese Adresse ist von der Liste genommen, auf Dauer. Sie müssen nichts weiter tun.',
  offUnknown: 'Dieser Link führt nirgendwohin',
  offUnknownWhy:
    'Er ist unvollständig, oder was dazu gehörte, wurde gelöscht. Wer hier gelöscht wurde, wird auch nicht mehr gefragt.',
};
