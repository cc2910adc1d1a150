import type { RatingWords } from '../words.ts';

export const messages: RatingWords = {
  stars: '{value} من 5 نجوم',
  count: {
    zero: 'لا مراجعات',
    one: 'مراجعة واحدة',
    two: 'مراجعتان',
    few: '{n} مراجعات',
    many: '{n} مراجعة',
    other: '{n} مراجعة',
  },
  bar: '{value} من 5: {n}',
  how: 'كيف يُحسب هذا',
  rule: 'متوسط كل المراجعات المنشورة التي تحمل تقييمًا، وعددها {n}، عاليًا كان التقييم أو منخفضًا. الاختيار في هذه الصفحة لا يغيّر شيئًا هنا.',
  scale: '{value} من {best}',
  from: 'المنشور هنا: {sources}.',
  check: 'كيف نتحقق',
  none: 'لا تقييمات بعد',
  sample: 'بيانات نموذجية',
};
