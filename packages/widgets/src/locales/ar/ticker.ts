import type { TickerWords } from '../words.ts';

export const messages: TickerWords = {
  label: 'يقول العملاء',
  pause: 'إيقاف مؤقت',
  play: 'متابعة',
  anonymous: 'مجهول',
  selected: 'من {selected} من أصل {n} منشورة',
  everything: 'من كل المنشورة، وعددها {n}',
  tie: 'إفصاح: {text}',
  sample: 'بيانات نموذجية',
  read: 'اقرأها في مصدرها',
  close: 'إغلاق',
  previous: 'السابق',
  next: 'التالي',
};
