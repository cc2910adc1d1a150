import type { ShareWords } from '../words.ts';

export const messages: ShareWords = {
  label: 'Diese Seite teilen',
  on: 'Auf {name} teilen',
  share: 'Teilen',
  copy: 'Link kopieren',
  copied: 'Link kopiert',
  byHand: 'Diese Adresse kopieren',
  email: 'Per E-Mail teilen',
  sms: 'Per SMS teilen',
  more: 'Weitere Wege zum Teilen',
  close: 'Schließen',
  device: 'Mit einer App teilen',
  goOn: 'Weiter',
  noServer: 'Das ist kein Servername. Schreiben Sie ihn wie social.example.',
  qr: 'QR-Code',
  qrOf: 'QR-Code für {url}',
  server: 'Ihr Server bei {name}',
  serverHint: 'Wo Ihr Konto liegt, etwa social.example. Er wird nicht gespeichert.',
};
