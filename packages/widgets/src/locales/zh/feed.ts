import type { FeedWords } from '../words.ts';

export const messages: FeedWords = {
  label: '帖子',
  nothing: '暂无帖子',
  broken: '无法加载帖子。',
  claim: '从{n}条已发布帖子中选出{selected}条。',
  'whole-claim': '此处可阅读全部{n}条已发布帖子。',
  reviews: '有{n}条评价不在此处显示。',
};
