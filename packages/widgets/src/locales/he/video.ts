import type { VideoWords } from '../words.ts';

export const messages: VideoWords = {
  play: 'הפעלת הסרטון: {name}',
  watch: 'צפייה ב־{name}',
  from: 'נטען מ־{name} עם ההפעלה',
  'no-captions': 'לסרטון הזה אין כתוביות.',
  'captions-gone': 'לא ניתן היה לטעון את הכתוביות.',
  blocked: 'אי אפשר להפעיל את הסרטון הזה כאן.',
  transcript: 'קריאת התמליל',
  close: 'סגירת הסרטון',
};
