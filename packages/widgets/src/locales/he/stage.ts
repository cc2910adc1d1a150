import type { StageWords } from '../words.ts';

export const messages: StageWords = {
  carousel: 'קרוסלה',
  slide: 'חוות דעת',
  place: '{n} מתוך {all}',
  before: 'הקודם',
  after: 'הבא',
  halt: 'עצירה',
  go: 'הפעלה',
  others: 'אחרות',
  continued: '{name} (המשך)',
  some: '{n} מתוך {all}',
};
