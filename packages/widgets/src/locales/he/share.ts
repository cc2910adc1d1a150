import type { ShareWords } from '../words.ts';

export const messages: ShareWords = {
  label: 'שיתוף הדף',
  on: 'שיתוף ב־{name}',
  share: 'שיתוף',
  copy: 'העתקת קישור',
  copied: 'הקישור הועתק',
  more: 'עוד אפשרויות',
  email: 'שיתוף בדוא״ל',
  byHand: 'זו הכתובת להעתקה',
  close: 'סגירה',
  device: 'שיתוף דרך אפליקציה',
  goOn: 'המשך',
  noServer: 'זה לא שם של שרת. הוא נכתב כך: social.example.',
  qr: 'קוד QR',
  qrOf: 'קוד QR עבור {url}',
  sms: 'שיתוף ב־SMS',
  server: 'השרת שלך ב־{name}',
  serverHint: 'השרת שבו נמצא החשבון שלך, למשל social.example. הוא לא יישמר.',
};
