import type { AskingMessages } from './en.ts';

export const messages: AskingMessages = {
  subject: 'Como foi com {name}?',
  again: 'Um lembrete: como foi com {name}?',
  hello: 'Olá, {person},',
  helloThere: 'Olá,',
  ask: 'Você contaria a outras pessoas como foi? Bom ou ruim, com suas próprias palavras: tudo o que chega é lido, e ninguém muda uma palavra.',
  button: 'Escrever uma avaliação',
  once: 'Este link é só seu e vale para uma avaliação.',
  why: 'Você recebe esta mensagem porque está entre os clientes de {name}.',
  noMore: 'Não quer mais receber pedidos? Basta um clique, e vale para sempre:',
  unsubscribe: 'Cancelar inscrição',
  offTitle: 'Não quer mais pedidos de avaliação?',
  offLead:
    'Ninguém aqui vai pedir uma avaliação a você neste endereço nunca mais. As avaliações que você escreveu ficam como estão.',
  offYes: 'Não me peçam mais',
  offDone: 'Não pediremos mais',
  offDoneWhy: 'Este endereço saiu da lista, para sempre. Você não precisa fazer mais nada.',
  offUnknown: 'Este link não leva a lugar nenhum',
  offUnknownWhy:
    'Ele não está completo, ou o que pertencia a ele foi apagado. A quem foi apagado aqui também não se pede mais nada.',
};
