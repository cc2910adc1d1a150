import type { VideoWords } from '../words.ts';

export const messages: VideoWords = {
  play: '동영상 재생: {name}',
  watch: '{name}에서 보기',
  from: '재생하면 {name}에서 불러옵니다',
  'no-captions': '이 동영상에는 자막이 없습니다.',
  'captions-gone': '자막을 불러오지 못했습니다.',
  blocked: '이 동영상은 여기에서 재생할 수 없습니다.',
  transcript: '대본 읽기',
  close: '동영상 닫기',
};
