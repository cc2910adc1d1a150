import type { RatingWords } from '../words.ts';

export const messages: RatingWords = {
  stars: '별점 5점 만점에 {value}점',
  count: '리뷰 {n}개',
  bar: '별점 {value}점: 리뷰 {n}개',
  how: '계산 방법',
  rule: '별점이 있는 게시된 리뷰 {n}개 전체의 평균이며, 높은 별점과 낮은 별점을 모두 포함합니다. 이 페이지의 선별은 평균에 영향을 주지 않습니다.',
  scale: '{best}점 만점에 {value}점',
  from: '게시 출처: {sources}.',
  check: '확인 방법',
  none: '아직 별점이 없습니다',
  sample: '샘플 데이터',
};
