import type { AskingMessages } from './en.ts';

export const messages: AskingMessages = {
  subject: '¿Qué tal con {name}?',
  again: 'Un recordatorio: ¿qué tal con {name}?',
  hello: 'Hola, {person}:',
  helloThere: 'Hola:',
  ask: '¿Les contaría a otros cómo fue? Bueno o malo, con sus propias palabras: todo lo que llega se lee y nadie cambia ni una palabra.',
  button: 'Escribir una reseña',
  once: 'Este enlace es solo suyo y sirve para una reseña.',
  why: 'Recibe este mensaje porque está entre los clientes de {name}.',
  noMore: '¿No quiere que le preguntemos más? Basta un clic, y es para siempre:',
  unsubscribe: 'Darse de baja',
  offTitle: '¿No quiere más peticiones de reseñas?',
  offLead:
    'Nadie de aquí volverá a pedirle una reseña en esta dirección, nunca. Las reseñas que escribió se quedan como están.',
  offYes: 'No me pregunten más',
  offDone: 'No le volveremos a preguntar',
  offDoneWhy: 'Esta dirección ya no está en la lista, para siempre. No tiene que hacer nada más.',
  offUnknown: 'Este enlace no lleva a ninguna parte',
  offUnknownWhy:
    'No está completo, o lo que le correspondía se borró. A quien se borró aquí tampoco se le vuelve a preguntar.',
};
