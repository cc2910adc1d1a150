import type { StageWords } from '../words.ts';

export const messages: StageWords = {
  carousel: 'カルーセル',
  slide: 'レビュー',
  place: '{all}件中{n}件目',
  before: '前へ',
  after: '次へ',
  halt: '停止',
  go: '開始',
  others: 'その他',
  continued: '{name}（続き）',
  some: '{all}件中{n}件',
};
