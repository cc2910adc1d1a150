import type { StageWords } from '../words.ts';

export const messages: StageWords = {
  carousel: 'عارض متتابع',
  slide: 'مراجعة',
  place: '{n} من {all}',
  before: 'السابق',
  after: 'التالي',
  halt: 'إيقاف',
  go: 'تشغيل',
  others: 'أخرى',
  continued: '{name} (تابع)',
  some: '{n} من {all}',
};
