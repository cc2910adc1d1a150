import type { ShareWords } from '../words.ts';

export const messages: ShareWords = {
  label: 'شارك هذه الصفحة',
  on: 'شارك على {name}',
  share: 'مشاركة',
  copy: 'انسخ الرابط',
  copied: 'نُسخ الرابط',
  byHand: 'انسخ هذا العنوان',
  email: 'شارك بالبريد الإلكتروني',
  sms: 'شارك برسالة نصية',
  more: 'طرق أخرى للمشاركة',
  close: 'إغلاق',
  device: 'شارك عبر تطبيق',
  goOn: 'متابعة',
  noServer: 'هذا ليس اسم خادم. اكتبه هكذا: social.example.',
  qr: 'رمز QR',
  qrOf: 'رمز QR للعنوان {url}',
  server: 'خادمك على {name}',
  serverHint: 'حيث يوجد حسابك، مثل social.example. لا يُحفظ.',
};
