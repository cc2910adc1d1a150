import type { Messages } from '../locales/speech.ts';
import type { ShareWord } from './share-buttons.words.ts';

export const ar: Messages<ShareWord> = {
  label: 'شارك هذه الصفحة',
  on: 'شارك على {name}',
  share: 'مشاركة',
  copy: 'انسخ الرابط',
  copied: 'نُسخ الرابط',
  byHand: 'انسخ هذا العنوان',
  email: 'شارك بالبريد الإلكتروني',
  sms: 'شارك برسالة نصية',
};

export const de: Messages<ShareWord> = {
  label: 'Diese Seite teilen',
  on: 'Auf {name} teilen',
  share: 'Teilen',
  copy: 'Link kopieren',
  copied: 'Link kopiert',
  byHand: 'Diese Adresse kopieren',
  email: 'Per E-Mail teilen',
  sms: 'Per SMS teilen',
};

export const es: Messages<ShareWord> = {
  label: 'Compartir esta página',
  on: 'Compartir en {name}',
  share: 'Compartir',
  copy: 'Copiar enlace',
  copied: 'Enlace copiado',
  byHand: 'Copie esta dirección',
  email: 'Compartir por correo',
  sms: 'Compartir por SMS',
};

export const fr: Messages<ShareWord> = {
  label: 'Partager cette page',
  on: 'Partager sur {name}',
  share: 'Partager',
  copy: 'Copier le lien',
  copied: 'Lien copié',
  byHand: 'Copiez cette adresse',
  email: 'Partager par e-mail',
  sms: 'Partager par SMS',
};

export const ja: Messages<ShareWord> = {
  label: 'このページを共有',
  on: '{name}で共有',
  share: '共有',
  copy: 'リンクをコピー',
  copied: 'コピーしました',
  byHand: 'このアドレスをコピーしてください',
  email: 'メールで共有',
  sms: 'SMSで共有',
};
