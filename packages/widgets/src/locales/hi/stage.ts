import type { StageWords } from '../words.ts';

export const messages: StageWords = {
  carousel: 'कैरोसेल',
  slide: 'रिव्यू',
  place: '{all} में से {n}',
  before: 'पिछला',
  after: 'अगला',
  halt: 'रोकें',
  go: 'चलाएँ',
  others: 'अन्य',
  continued: '{name} (जारी)',
  some: '{all} में से {n}',
};
