import type { StageWords } from '../words.ts';

export const messages: StageWords = {
  carousel: '轮播',
  slide: '评价',
  place: '第{n}条，共{all}条',
  before: '上一条',
  after: '下一条',
  halt: '停止',
  go: '播放',
  others: '其他',
  continued: '{name}（续）',
  some: '{all}条中的{n}条',
};
