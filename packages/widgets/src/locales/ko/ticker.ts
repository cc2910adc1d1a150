import type { TickerWords } from '../words.ts';

export const messages: TickerWords = {
  label: '고객 후기',
  pause: '일시정지',
  play: '계속',
  anonymous: '익명',
  selected: '게시된 {n}개 중 {selected}개',
  everything: '게시된 {n}개 전체',
  tie: '이해관계 공개: {text}',
  sample: '샘플 데이터',
  read: '원문 읽기',
  close: '닫기',
  previous: '이전',
  next: '다음',
};
