import type { ShareWords } from '../words.ts';

export const messages: ShareWords = {
  label: 'Compartir esta página',
  on: 'Compartir en {name}',
  share: 'Compartir',
  copy: 'Copiar enlace',
  copied: 'Enlace copiado',
  byHand: 'Copie esta dirección',
  email: 'Compartir por correo',
  sms: 'Compartir por SMS',
  more: 'Más formas de compartir',
  close: 'Cerrar',
  device: 'Compartir con una aplicación',
  goOn: 'Continuar',
  noServer: 'No es el nombre de un servidor. Escríbalo así: social.example.',
  qr: 'Código QR',
  qrOf: 'Código QR de {url}',
  server: 'Su servidor de {name}',
  serverHint: 'Donde está su cuenta, por ejemplo social.example. No se guarda.',
};
