import type { VideoWords } from '../words.ts';

export const messages: VideoWords = {
  play: 'تشغيل الفيديو: {name}',
  watch: 'المشاهدة على {name}',
  from: 'يُحمَّل من {name} عند التشغيل',
  'no-captions': 'لا ترجمة نصية لهذا الفيديو.',
  'captions-gone': 'تعذّر تحميل الترجمة النصية.',
  blocked: 'لا يمكن تشغيل هذا الفيديو هنا.',
  transcript: 'قراءة النص المكتوب',
  close: 'إغلاق الفيديو',
};
