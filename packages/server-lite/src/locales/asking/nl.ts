import type { AskingMessages } from './en.ts';

export const messages: AskingMessages = {
  subject: 'Hoe was het bij {name}?',
  again: 'Een herinnering: hoe was het bij {name}?',
  hello: 'Beste {person},',
  helloThere: 'Hallo,',
  ask: 'Wilt u anderen vertellen hoe het was? Goed of slecht, in uw eigen woorden: alles wat binnenkomt wordt gelezen, en niemand verandert er een woord aan.',
  button: 'Een review schrijven',
  once: 'Deze link is alleen van u en geldt voor één review.',
  why: 'U krijgt dit bericht omdat u klant bent van {name}.',
  noMore: 'Wilt u niet meer gevraagd worden? Eén klik is genoeg, en het is voorgoed:',
  unsubscribe: 'Afmelden',
  offTitle: 'Geen verzoeken om reviews meer?',
  offLead: 'Niemand hier vraagt u op dit adres ooit nog om een review. Reviews die u schreef, blijven zoals ze zijn.',
  offYes: 'Vraag mij niet meer',
  offDone: 'U wordt niet meer gevraagd',
  offDoneWhy: 'Dit adres is van de lijst gehaald, voorgoed. U hoeft verder niets te doen.',
  offUnknown: 'Deze link leidt nergens heen',
  offUnknownWhy:
    'Hij is niet volledig, of wat erbij hoorde is gewist. Wie hier gewist is, wordt ook niet meer gevraagd.',
};
