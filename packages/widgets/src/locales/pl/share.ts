import type { ShareWords } from '../words.ts';

export const messages: ShareWords = {
  label: 'Udostępnij tę stronę',
  on: 'Udostępnij w serwisie {name}',
  share: 'Udostępnij',
  copy: 'Kopiuj link',
  copied: 'Link skopiowany',
  byHand: 'Skopiuj ten adres',
  email: 'Wyślij e-mailem',
  sms: 'Wyślij SMS-em',
  more: 'Inne sposoby udostępniania',
  close: 'Zamknij',
  device: 'Udostępnij przez aplikację',
  goOn: 'Dalej',
  noServer: 'To nie jest nazwa serwera. Zapisz ją tak: social.example.',
  qr: 'Kod QR',
  qrOf: 'Kod QR adresu {url}',
  server: 'Twój serwer {name}',
  serverHint: 'Ten, na którym masz konto, na przykład social.example. Nie jest zapisywany.',
};
