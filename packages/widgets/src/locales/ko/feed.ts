import type { FeedWords } from '../words.ts';

export const messages: FeedWords = {
  label: '게시물',
  nothing: '아직 게시물이 없습니다',
  broken: '게시물을 불러오지 못했습니다.',
  claim: '게시된 게시물 {n}개 중 {selected}개를 선별했습니다.',
  'whole-claim': '게시된 게시물 {n}개를 여기에서 모두 볼 수 있습니다.',
  reviews: '리뷰 {n}개는 여기에 표시되지 않습니다.',
};
