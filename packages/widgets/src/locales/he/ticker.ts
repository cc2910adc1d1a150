import type { TickerWords } from '../words.ts';

export const messages: TickerWords = {
  label: 'הלקוחות מספרים',
  pause: 'השהיה',
  play: 'המשך',
  anonymous: 'בעילום שם',
  selected: '{selected} מתוך {n} שפורסמו',
  everything: 'כל {n} שפורסמו',
  tie: 'גילוי נאות: {text}',
  sample: 'נתונים לדוגמה',
  read: 'לקריאה במקור',
  close: 'סגירה',
  previous: 'הקודם',
  next: 'הבא',
};
