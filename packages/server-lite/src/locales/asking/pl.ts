import type { AskingMessages } from './en.ts';

export const messages: AskingMessages = {
  subject: 'Jak było w {name}?',
  again: 'Przypomnienie: jak było w {name}?',
  hello: 'Dzień dobry, {person},',
  helloThere: 'Dzień dobry,',
  ask: 'Czy opowiesz innym, jak było? Dobrze czy źle, własnymi słowami: wszystko, co przychodzi, jest czytane i nikt nie zmienia ani słowa.',
  button: 'Napisz opinię',
  once: 'Ten link jest tylko dla Ciebie i wystarcza na jedną opinię.',
  why: 'Otrzymujesz tę wiadomość, bo należysz do klientów {name}.',
  noMore: 'Nie chcesz więcej takich pytań? Wystarczy jedno kliknięcie, na zawsze:',
  unsubscribe: 'Wypisz się',
  offTitle: 'Koniec próśb o opinie?',
  offLead:
    'Nikt tutaj już nigdy nie poprosi Cię o opinię pod tym adresem. Opinie, które zostały napisane, pozostają bez zmian.',
  offYes: 'Nie pytajcie mnie więcej',
  offDone: 'Nie będziemy więcej pytać',
  offDoneWhy: 'Ten adres został usunięty z listy na zawsze. Nie trzeba robić nic więcej.',
  offUnknown: 'Ten link donikąd nie prowadzi',
  offUnknownWhy:
    'Jest niepełny albo to, co do niego należało, zostało usunięte. Kto został tu usunięty, tego też więcej nie pytamy.',
};
