import type { StageWords } from '../words.ts';

export const messages: StageWords = {
  carousel: '캐러셀',
  slide: '리뷰',
  place: '{all}개 중 {n}번째',
  before: '이전',
  after: '다음',
  halt: '정지',
  go: '재생',
  others: '기타',
  continued: '{name} (이어서)',
  some: '{all}개 중 {n}개',
};
