import type { Messages } from '@smm/widgets/locales';

/**
 * What a request for a review says, and the page that ends such requests (`off…`).
 *
 * Of legal weight, for a native reader to review before each change: `ask` (it asks for good and bad alike), `why`, `noMore`,
 * `unsubscribe` and all of `off…`.
 */
export const messages = {
  subject: 'How was it with {name}?',
  again: 'A reminder: how was it with {name}?',
  hello: 'Hello {person},',
  helloThere: 'Hello,',
  ask: 'Would you tell others how it was? Good or bad, in your own words: everything that comes in is read, and nobody changes a word of it.',
  button: 'Write a review',
  once: 'This link is yours alone, and good for one review.',
  why: 'You get this message because you are among the clients of {name}.',
  noMore: 'You do not want to be asked again? One click is enough, and it lasts:',
  unsubscribe: 'Unsubscribe',
  offTitle: 'No more requests for reviews?',
  offLead:
    'Nobody here will ask you for a review again, at this address, ever. Reviews that you wrote stay as they are.',
  offYes: 'Do not ask me again',
  offDone: 'You will not be asked again',
  offDoneWhy: 'This address is off the list, for good. You need not do anything else.',
  offUnknown: 'This link leads nowhere',
  offUnknownWhy:
    'It is not complete, or what belonged to it was erased. Who was erased here is not asked again either.',
} as const;

export type AskingWord = keyof typeof messages;
/** What another language has to say. */
export type AskingMessages = Messages<AskingWord>;
