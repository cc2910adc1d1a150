import type { ShareWords } from '../words.ts';

export const messages: ShareWords = {
  label: 'Dela den här sidan',
  on: 'Dela på {name}',
  share: 'Dela',
  copy: 'Kopiera länk',
  copied: 'Kopierad',
  byHand: 'Kopiera den här adressen',
  email: 'Dela via e-post',
  sms: 'Dela via sms',
  more: 'Fler sätt att dela',
  close: 'Stäng',
  device: 'Dela med en app',
  goOn: 'Fortsätt',
  noServer: 'Det är inget servernamn. Skriv det som social.example.',
  qr: 'QR-kod',
  qrOf: 'QR-kod för {url}',
  server: 'Din {name}-server',
  serverHint: 'Där ditt konto finns, till exempel social.example. Den sparas inte.',
};
