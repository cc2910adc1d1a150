import type { ShareWords } from '../words.ts';

export const messages: ShareWords = {
  label: 'Deze pagina delen',
  on: 'Delen op {name}',
  share: 'Delen',
  copy: 'Link kopiëren',
  copied: 'Link gekopieerd',
  byHand: 'Kopieer dit adres',
  email: 'Delen via e-mail',
  sms: 'Delen via sms',
  more: 'Meer manieren om te delen',
  close: 'Sluiten',
  device: 'Delen met een app',
  goOn: 'Doorgaan',
  noServer: 'Dit is geen servernaam. Schrijf hem zoals social.example.',
  qr: 'QR-code',
  qrOf: 'QR-code van {url}',
  server: 'Je {name}-server',
  serverHint: 'Waar je account staat, bijvoorbeeld social.example. Het wordt niet bewaard.',
};
