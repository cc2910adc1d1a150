import type { AskingMessages } from './en.ts';

export const messages: AskingMessages = {
  subject: 'Hur var det hos {name}?',
  again: 'En påminnelse: hur var det hos {name}?',
  hello: 'Hej {person},',
  helloThere: 'Hej,',
  ask: 'Vill du berätta för andra hur det var? Bra eller dåligt, med dina egna ord: allt som kommer in läses, och ingen ändrar ett ord.',
  button: 'Skriv ett omdöme',
  once: 'Den här länken är bara din och gäller för ett omdöme.',
  why: 'Du får det här meddelandet för att du är kund hos {name}.',
  noMore: 'Vill du inte bli tillfrågad igen? Ett klick räcker, och det gäller för alltid:',
  unsubscribe: 'Avregistrera dig',
  offTitle: 'Inga fler frågor om omdömen?',
  offLead:
    'Ingen här kommer någonsin att be dig om ett omdöme på den här adressen igen. Omdömen som du har skrivit står kvar som de är.',
  offYes: 'Fråga mig inte igen',
  offDone: 'Du blir inte tillfrågad igen',
  offDoneWhy: 'Adressen är borttagen från listan, för alltid. Du behöver inte göra något mer.',
  offUnknown: 'Den här länken leder ingenstans',
  offUnknownWhy:
    'Den är inte fullständig, eller så har det som hörde till den raderats. Den som raderats här tillfrågas inte heller igen.',
};
