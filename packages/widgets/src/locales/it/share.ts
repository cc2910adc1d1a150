import type { ShareWords } from '../words.ts';

export const messages: ShareWords = {
  label: 'Condividi questa pagina',
  on: 'Condividi su {name}',
  share: 'Condividi',
  copy: 'Copia link',
  copied: 'Link copiato',
  byHand: 'Copia questo indirizzo',
  email: 'Condividi per e-mail',
  sms: 'Condividi per SMS',
  more: 'Altri modi per condividere',
  close: 'Chiudi',
  device: 'Condividi con un’app',
  goOn: 'Continua',
  noServer: 'Non è il nome di un server. Scrivilo così: social.example.',
  qr: 'Codice QR',
  qrOf: 'Codice QR di {url}',
  server: 'Il tuo server {name}',
  serverHint: 'Dove si trova il tuo account, per esempio social.example. Non viene memorizzato.',
};
