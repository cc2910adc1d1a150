import type { ShareWords } from '../words.ts';

export const messages: ShareWords = {
  label: 'Partager cette page',
  on: 'Partager sur {name}',
  share: 'Partager',
  copy: 'Copier le lien',
  copied: 'Lien copié',
  byHand: 'Copiez cette adresse',
  email: 'Partager par e-mail',
  sms: 'Partager par SMS',
  more: 'Autres façons de partager',
  close: 'Fermer',
  device: 'Partager avec une application',
  goOn: 'Continuer',
  noServer: 'Ce n’est pas le nom d’un serveur. Écrivez-le ainsi : social.example.',
  qr: 'Code QR',
  qrOf: 'Code QR de {url}',
  server: 'Votre serveur {name}',
  serverHint: 'Celui de votre compte, par exemple social.example. Il n’est pas enregistré.',
};
