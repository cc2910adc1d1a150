import type { Messages } from '../locales/speech.ts';
import type { LaterWord } from './share-buttons.words.ts';

/** The English of menu and dialogs; in other languages it comes with the rest. */
export const enLater: Messages<LaterWord> = {
  byHand: 'Copy this address',
  close: 'Close',
  device: 'Share with an app',
  goOn: 'Continue',
  noServer: 'This is not the name of a server. Write it like social.example.',
  qr: 'QR code',
  qrOf: 'QR code of {url}',
  sms: 'Share by text message',
  server: 'Your {name} server',
  serverHint: 'Where your account is, such as social.example. It is not stored.',
};
