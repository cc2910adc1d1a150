import type { FeedWords } from '../words.ts';

export const messages: FeedWords = {
  label: '投稿',
  nothing: '投稿はまだありません',
  broken: '投稿を読み込めませんでした。',
  claim: '公開中の投稿{n}件のうち{selected}件を掲載しています。',
  'whole-claim': '公開中の投稿{n}件をすべてここで読めます。',
  reviews: 'レビュー{n}件はここには表示されません。',
};
